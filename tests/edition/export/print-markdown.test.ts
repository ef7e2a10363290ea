import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everythingOf } from '../editions.ts'
import { escapeMarkdown } from '../../../src/edition/export/escape-markdown.ts'
import { printMarkdown } from '../../../src/edition/export/print-markdown.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { realWire, runs } from '../../wires.ts'
import { lineOfText, patience, wireText } from '../wire-arbitraries.ts'

/** What would be markup at the beginning of a block: CommonMark 0.31, section 4 and 5. */
const blockStart = /^(?:[-+*](?:\s|$)|#{1,6}(?:\s|$)|>|\d{1,9}[.)]|={1,}\s*$|-{2,}|~~~|```|\s)/

/** Reads one line of Markdown as CommonMark does: `null` where it holds any markup. */
function readLine(markdown: string): string | null {
  if (blockStart.test(markdown)) return null
  let text = ''
  for (let at = 0; at < markdown.length; at += 1) {
    const sign = markdown[at] ?? ''
    const next = markdown[at + 1] ?? ''
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
      text += next
      at += 1
    } else if ('*_`[]<~|$'.includes(sign)) return null
    else if (/^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.test(markdown.slice(at))) return null
    else text += sign
  }
  return text
}

describe('a text is escaped', () => {
  test.each([
    ['Plain words, "quoted", stay', 'Plain words, "quoted", stay'],
    ['*Not* _slanted_ `code`', '\\*Not\\* \\_slanted\\_ \\`code\\`'],
    ['[A](b) <br>', '\\[A\\](b) \\<br>'],
    ['AT&T &amp; co', 'AT&T \\&amp; co'],
    ['1. First', '1\\. First'],
    ['- dash', '\\- dash'],
    ['# 9', '\\# 9'],
    ['> said', '\\> said'],
    ['$5 to $6', '\\$5 to \\$6'],
    ['    indented', 'indented'],
    ['two\nlines', 'two lines'],
  ])('%j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })
})

test(
  'any text reads verbatim',
  () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'ab1.)-+*_#>=<&;[]()!`~|\\$ "\''),
      maxLength: 24,
    })
    fc.assert(
      fc.property(fc.oneof(signs, lineOfText, fc.string()), (text) => {
        const shown = text.replace(/[\n\r]+/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '')
        expect(readLine(escapeMarkdown(text))).toBe(shown)
      }),
      runs,
    )
  },
  patience,
)

test('headlines are a list with topics and places', () => {
  const { headlines } = everythingOf(
    readEdition('-\nEarthquake kills dozens in Japan\n-\nPlain words of nothing'),
  )
  expect(printMarkdown({ headlines, articles: [] })).toBe(
    '- Earthquake kills dozens in Japan — *Disaster · Japan*\n- Plain words of nothing\n',
  )
})

test('a topic corrected by the reader is the one that stands there', () => {
  const { headlines } = everythingOf(readEdition('-\nEarthquake kills dozens in Japan'))
  const topics = new Map([[headlines[0]?.id ?? '', 'science' as const]])
  expect(printMarkdown({ headlines, articles: [] }, { topics })).toContain(
    '*Science & tech · Japan*',
  )
})

test('an article has its title, its subheads and its paragraphs', () => {
  const { articles } = readEdition(realWire)
  const blocks = printMarkdown({ headlines: [], articles }).split('\n\n')
  expect(blocks[0]).toBe('# Tiny meteorite may have caused leak from Soyuz capsule')
  expect(blocks.filter((block) => block.startsWith('## '))).toEqual(['## Coolant pressure drop'])
  expect(blocks).toHaveLength(1 + 20 + 1 + 1)
  expect(blocks.at(-1)).toBe('V.Said--SF-PST\n')
})

test('nothing prints as nothing', () => {
  expect(printMarkdown({ headlines: [], articles: [] })).toBe('')
})

test(
  'whatever the wire, every text of it stands there',
  () => {
    fc.assert(
      fc.property(wireText, (text) => {
        const edition = everythingOf(readEdition(text))
        const lines = new Set(printMarkdown(edition).split('\n'))
        for (const { blocks } of edition.articles)
          for (const block of blocks) {
            const line = escapeMarkdown(block.text)
            expect(lines.has(block.type === 'subhead' ? `## ${line}` : line)).toBe(true)
          }
      }),
      runs,
    )
  },
  patience,
)
