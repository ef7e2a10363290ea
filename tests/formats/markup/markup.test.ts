import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutMarkup } from '../../../src/formats/markup/markup.ts'
import { find, parseXml, textOf } from '../../../src/formats/markup/xml-tree.ts'
import { readHtml, readPlain, readMarkedTitle } from '../../../src/formats/news/news-text.ts'
import { runs } from '../../wires.ts'
import { markup } from '../markup-arbitrary.ts'

const cut = (source: string): readonly string[] =>
  [...cutMarkup(source)].map((token) =>
    token.type === 'text' ? token.text : `${token.type === 'open' ? '+' : '-'}${token.name}`,
  )
const texts = (text: string): readonly string[] => readPlain(text).map((block) => block.text)
const paragraphs = (source: string): readonly string[] =>
  readHtml(source).blocks.map(({ type, text }) => (type === 'subhead' ? `# ${text}` : text))

describe('markup is cut into tags and text', () => {
  test.each([
    ['a<b x="1>2">c</b>', ['a', '+b', 'c', '-b']],
    ['<x:p/>', ['+p', '-p']],
    ['1 < 2 <3', ['1 ', '<', ' 2 ', '<', '3']],
    ['a<b', ['a', '<', 'b']],
    ['<!-- <p> --><![CDATA[<p> &amp;]]><?x <p>?>&amp;amp;', ['<p> &amp;', '&amp;']],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ['+a', '&b;', '-a']],
    ['<script>if (a<b && c=="</p>") {}</script>d', ['+script', '-script', 'd']],
    ['<p title="unclosed>e</p>', ['+p', 'e', '-p']],
    ['<!-- never closed <p>', []],
  ])('%s', (source, tokens) => {
    expect(cut(source)).toEqual(tokens)
  })
})

describe('elements', () => {
  test('are found by their names without prefix, with attributes and text', () => {
    const { root, faultAt } = parseXml('<n:a v="&lt;1"><n:b><c d=\'2\'>x<e>y</e></c></n:b></n:a>')
    expect(faultAt).toBeNull()
    expect(root?.attributes.get('v')).toBe('<1')
    expect(find(root, 'c')?.attributes.get('d')).toBe('2')
    expect(textOf(find(root, 'b', 'c'))).toBe('xy')
    expect(find(root, 'none')).toBeNull()
  })

  test.each([
    ['<a>\n<b>\n</a>', 3],
    ['<a>\n</b></a>', 2],
    ['<a>\r\n<b>', 2],
    ['text', 1],
    [`<a>\n${'<b>'.repeat(200)}`, 2],
  ])('that are not well formed are told by their line: %j', (source, line) => {
    expect(parseXml(source).faultAt).toBe(line)
  })
})

describe('the text of HTML', () => {
  test.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['One<br><br/>Two', ['One', 'Two']],
    ['<h2>Pay</h2>It <b>ri</b>ses', ['# Pay', 'It rises']],
    ['Two\n   lines,  two blanks', ['Two lines,  two blanks']],
    ['<svg><text>no</text></svg><style>p{}</style>yes', ['yes']],
    ['<table><tr><td>Oslo</td><td>4</td></tr></table>', ['Oslo  4']],
    ['<q>Yes</q>, she said &amp;amp; left', ['"Yes", she said &amp; left']],
    ['<img src=x onerror=alert(1)>\u202eleft', ['left']],
    ['  <p> </p>', []],
  ])('%s', (source, expected) => {
    expect(paragraphs(source)).toEqual(expected)
  })

  test('leaves captions apart', () => {
    expect(readHtml('<figure><figcaption><p>Quay</p></figcaption></figure>Text')).toEqual({
      blocks: [{ type: 'paragraph', text: 'Text' }],
      captions: ['Quay'],
    })
  })

  test('of a title is one line', () => {
    expect(readMarkedTitle('A <br> title\n of &lt;b&gt;')).toBe('A title of <b>')
  })
})

test('plain text is parted by its blank lines, or by its lines where it has none', () => {
  expect(texts('one\ntwo\r\n\r\nthree')).toEqual(['one two', 'three'])
  expect(texts('one\ntwo\n- Pay -')).toEqual(['one', 'two', 'Pay'])
  expect(readPlain('- Pay -')[0]?.type).toBe('subhead')
})

test('any text can be cut, and its elements hold no more text than it has', () => {
  fc.assert(
    fc.property(markup, (source) => {
      const read = textOf(parseXml(source).root)
      expect(read.length).toBeLessThanOrEqual(source.length)
      for (const { text } of readHtml(source).blocks) expect(text).not.toMatch(/[\n\r]|^\s|\s$/)
    }),
    runs,
  )
})
