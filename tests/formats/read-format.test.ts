import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsNothing } from '../../src/edition/holds-nothing.ts'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { printNinjs } from '../../src/edition/export/print-ninjs.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { readFormat } from '../../src/formats/read-format.ts'
import { findForeignFormat, readableFormats } from '../../src/wire/bytes/foreign-format.ts'
import { countLines, readLine } from '../../src/wire/lines/read-line.ts'
import { printWire } from '../../src/wire/grammar/print-wire.ts'
import { everythingOf } from '../edition/editions.ts'
import { fewer, patience, wireText } from '../edition/wire-arbitraries.ts'
import { realWire } from '../wires.ts'
import { names, readFixture } from './fixtures.ts'
import { markup } from './markup-arbitrary.ts'

const control = fc.constantFrom('\u0001nhp0417 2 pol\n', '\u0002', '\u0003', '\n  ', 'Slug: a\n')
const json = fc
  .dictionary(
    fc.constantFrom('uri', 'items', 'headlines', 'bodies', 'title', 'value', 'associations'),
    fc.jsonValue({ maxDepth: 4 }),
  )
  .map((value) => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...value }))
const anyText = fc.oneof(
  markup,
  markup.map((inner) => `<rss version="2.0"><channel>${inner}</channel></rss>`),
  markup.map((inner) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inner}</entry></feed>`),
  markup.map((inner) => `<nitf><body.content>${inner}</body.content></nitf>`),
  fc.array(fc.oneof(control, fc.string({ maxLength: 20 }))).map((parts) => parts.join('')),
  json,
  fc.string({ unit: 'binary' }),
)

const DECEIVING =
  /[\u0000-\u0008\n\r\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/

test.each(readableFormats)(
  '%s: any text gives a wire whose lines are what its items say they are',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const wire = await readFormat(text, format)
        const { lines, headlines, articles, diagnostics } = wire
        expect(structuredClone(wire)).toEqual(wire)
        expect(diagnostics.length).toBeGreaterThan(0)
        if (!wire.readFrom) return
        expect(lines.starts.at(-1)).toBe(lines.text.length)
        const lineOf = (number: number) => readLine(lines, number)
        for (const { line } of diagnostics)
          expect(line).toBeLessThanOrEqual(Math.max(1, countLines(lines)))
        for (const headline of headlines) {
          expect(lineOf(headline.lines.first)).toMatchObject({
            role: 'headline',
            text: headline.text,
          })
          expect(headline.text).not.toMatch(DECEIVING)
        }
        for (const { title, blocks, furniture, signature } of articles) {
          if (title) expect(lineOf(title.line)).toMatchObject({ role: 'title', text: title.text })
          for (const { type, text, lines } of blocks) {
            expect(lineOf(lines.first)).toMatchObject({ role: type, text })
            expect(text).not.toMatch(DECEIVING)
          }
          for (const { role, text, line } of furniture)
            expect(lineOf(line)).toMatchObject({ role, text })
          if (signature) expect(lineOf(signature.line).text).toBe(signature.text)
        }
      }),
      fewer,
    )
  },
  patience,
)

test.each([
  ['a listing', { data: { children: [{ data: { title: 'Fog lifts', url: '/1' } }] } }],
  ['an index', { hits: { hits: [{ _id: 1, _source: { title: 'Fog lifts', url: '/1' } }] } }],
  ['a list', { items: [{ title: 'Fog lifts', url: '/1', source: { title: 'Courier' } }] }],
])('the record that %s hands out is its headline', async (_, answer) => {
  const wire = await readFormat(JSON.stringify(answer), 'JSON records')
  expect(wire.headlines.map(({ text }) => text)).toEqual(['Fog lifts'])
})

test('a format that nothing here reads stays as it is, named', async () => {
  const wire = await readFormat('{\\rtf1 Bell}', 'RTF')
  expect(wire.foreignFormat).toBe('RTF')
  expect(wire.diagnostics).toMatchObject([{ code: 'format-foreign', format: 'RTF' }])
})

test.each(names.filter((name) => /^(?:rss|atom|ninjs|nitf|newsml-g2|iptc-7901).plain/.test(name)))(
  '%s, printed as a plain wire and read again, has the same headlines and texts',
  async (name) => {
    const before = await readFixture(name)
    const after = parseWire(printWire(before))
    expect(after.headlines.map(({ text }) => text)).toEqual(
      before.headlines.map(({ text }) => text),
    )
    expect(after.articles.map(({ title }) => title?.text)).toEqual(
      before.articles.map(({ title }) => title?.text),
    )
  },
)

/** An edition exported as ninjs and opened again. */
const again = async (edition: Edition): Promise<Edition> => {
  const text = printNinjs(everythingOf(edition))
  expect(findForeignFormat(text)).toBe('ninjs')
  return outlineEdition(await readFormat(text, 'ninjs'))
}
const contentOf = (edition: Edition) => ({
  headlines: listHeadlines(edition).map(({ id, text }) => ({ id, text })),
  articles: edition.articles.map(({ id, title, titled, blocks }) => ({
    id,
    title,
    titled,
    blocks: blocks.map(({ type, text }) => ({
      type,
      text: text.replace(/[\ufffe\uffff]/g, '\ufffd'),
    })),
  })),
})

describe('ninjs that was exported here, opened again', () => {
  test('has the headlines and the article of the real wire, and its name', async () => {
    const before = readEdition(realWire)
    const after = await again(before)
    expect(contentOf(after)).toEqual(contentOf(before))
    expect(after.name).toBe('SF-PST')
    expect(after.articles[0]?.signature).toMatchObject({ byline: 'V.Said', agencyCode: 'SF-PST' })
  })

  test(
    'has the headlines and articles of any wire that has both',
    async () => {
      await fc.assert(
        fc.asyncProperty(wireText, async (text) => {
          const before = readEdition(text)
          const bodiless = before.articles.some(({ blocks }) => blocks.length === 0)
          if (bodiless || holdsNothing(before)) return
          expect(contentOf(await again(before))).toEqual(contentOf(before))
        }),
        fewer,
      )
    },
    patience,
  )
})

const itemOf = (title: string, source: string): string =>
  `<item><title>${title}</title>${source && `<source url="https://lombok.example">${source}</source>`}</item>`

test('a feed that puts the source behind the headline says it beside it', async () => {
  const feed = [
    itemOf('Ferry sinks off Lombok - Lombok Harbour', 'Lombok Harbour'),
    itemOf('Divers find bell of ferry - Reuters', ''),
    itemOf('Ferry owner fined twice - minister', ''),
    itemOf('Lombok builds a pier', 'Lombok Harbour'),
  ]
  const wire = await readFormat(
    `<rss version="2.0"><channel><title>Gathered</title>${feed.join('')}</channel></rss>`,
    'RSS',
  )
  expect(wire.headlines.map(({ text, details }) => [text, details?.source ?? null])).toEqual([
    ['Ferry sinks off Lombok', 'Lombok Harbour'],
    ['Divers find bell of ferry', 'Reuters'],
    ['Ferry owner fined twice - minister', null],
    ['Lombok builds a pier', 'Lombok Harbour'],
  ])
  expect(wire.lines.text).toContain('Source: Reuters')
})
