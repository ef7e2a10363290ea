import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decodeWire } from '../../src/wire/bytes/decode.ts'
import { describe } from '../../src/wire/describe.ts'
import { countLines, readLine } from '../../src/wire/lines/read-line.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { parseText } from '../../src/wire/layouts/parse-text.ts'
import { printWire } from '../../src/wire/grammar/print-wire.ts'
import type { Line, ParsedWire } from '../../src/wire/wire.ts'
import { runs } from '../wires.ts'
import { canonicalWire, hostileWire, join, sentence } from './wire-arbitraries.ts'

// Ten thousand runs, as the nightly script asks for, take a minute.
vi.setConfig({ testTimeout: 600_000 })

const parsed = hostileWire.map(parseText)

function readLines({ lines }: ParsedWire): Line[] {
  return Array.from({ length: countLines(lines) }, (_, at) => readLine(lines, at + 1))
}

/** What a wire says, without where; NFC, since the text itself is kept as it came. */
function modelOf({ headlines, articles }: Pick<ParsedWire, 'headlines' | 'articles'>): unknown {
  const model = {
    headlines: headlines.map(({ text }) => text),
    articles: articles.map(({ title, blocks, signature }) => ({
      title: title?.text ?? null,
      blocks: blocks.map(({ type, text }) => ({ type, text })),
      byline: signature?.byline ?? null,
      agencyCode: signature?.agencyCode ?? null,
    })),
  }
  return JSON.parse(JSON.stringify(model).normalize('NFC'))
}

function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => holds(value)),
    runs,
  )
}

test('any text and any bytes give a wire', () => {
  check(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void parseText(text))
  check(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    const decoded = decodeWire(bytes)
    if (decoded.kind === 'text') parseText(decoded.text)
  })
})

test('the lines join to the text', () => {
  check(hostileWire, (text) => {
    const lines = readLines(parseText(text))
    expect(lines.map(({ text, eol }) => text + eol).join('')).toBe(text)
  })
})

test('every line of a wire has a role, and each headline, title, block and signature its own lines', () => {
  check(parsed, (wire) => {
    const lines = readLines(wire)
    if (wire.foreignFormat !== null) return
    expect(lines.filter(({ role }) => role === 'unknown')).toEqual([])
    const numbers = (...roles: Line['role'][]) =>
      lines.filter(({ role }) => roles.includes(role)).map(({ number }) => number)
    expect(wire.headlines.map(({ lines }) => lines.first)).toEqual(numbers('headline'))
    expect(wire.articles.flatMap(({ title }) => title?.line ?? [])).toEqual(numbers('title'))
    expect(
      wire.articles.flatMap(({ blocks }) =>
        blocks.flatMap(({ lines: { first, last } }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        ),
      ),
    ).toEqual(numbers('paragraph', 'paragraphContinuation', 'subhead'))
  })
})

test('diagnostics stand in order at lines of the wire and can be described', () => {
  check(parsed, ({ lines, diagnostics }) => {
    const numbers = diagnostics.map(({ line }) => line)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(numbers.every((line) => line >= 1 && line <= Math.max(1, countLines(lines)))).toBe(true)
    for (const diagnostic of diagnostics) expect(describe(diagnostic)).toMatch(/^[A-Z].*[.]$/s)
  })
})

test('parts cut headlines, articles and lines without gap', () => {
  check(parsed, ({ parts, headlines, articles, lines }) => {
    expect(parts[0]?.headlines[0]).toBe(0)
    expect(parts.at(-1)?.headlines[1]).toBe(headlines.length)
    expect(parts[0]?.articles[0]).toBe(0)
    expect(parts.at(-1)?.articles[1]).toBe(articles.length)
    expect(parts[0]?.lines.first).toBe(1)
    expect(parts.at(-1)?.lines.last).toBe(countLines(lines))
    for (const [index, part] of parts.slice(1).entries()) {
      expect(part.headlines[0]).toBe(parts[index]?.headlines[1])
      expect(part.articles[0]).toBe(parts[index]?.articles[1])
      expect(part.lines.first).toBe((parts[index]?.lines.last ?? 0) + 1)
    }
  })
})

test('CRLF, a byte order mark, NFD and trailing blanks change nothing in the model', () => {
  const lineFeeds = hostileWire.map((text) => text.replaceAll(/\r\n?/g, '\n'))
  check(lineFeeds, (text) => {
    const model = modelOf(parseWire(text))
    expect(modelOf(parseWire(text.replaceAll('\n', '\r\n')))).toEqual(model)
    expect(modelOf(parseWire(`\ufeff${text}`))).toEqual(model)
    expect(modelOf(parseWire(text.normalize('NFD')))).toEqual(model)
    expect(modelOf(parseWire(text.replaceAll('\n', ' \t\u00a0\n')))).toEqual(model)
  })
})

test('a canonical wire is read as it was written, with nothing to report but its repeats', () => {
  check(canonicalWire, (wire) => {
    const { headlines, articles, diagnostics } = parseWire(join(wire))
    expect(headlines.map(({ text }) => text)).toEqual(wire.headlines)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.title?.text).toBe(wire.title)
    expect(articles[0]?.blocks).toHaveLength(wire.body.length)
    expect(articles[0]?.signature?.text).toBe(wire.signature)
    expect(diagnostics.filter(({ code }) => code !== 'headline-duplicate')).toEqual([])
  })
})

test('without one line of the body exactly one block is gone', () => {
  check(fc.tuple(canonicalWire, fc.nat()), ([wire, place]) => {
    const at = place % wire.body.length
    const body = wire.body.toSpliced(at, 1)
    const whole = parseWire(join(wire)).articles[0]
    const less = parseWire(join({ ...wire, body })).articles[0]
    const texts = whole?.blocks.map(({ text }) => text)
    expect(less?.blocks.map(({ text }) => text)).toEqual(texts?.toSpliced(at, 1))
    expect(less?.title?.text).toBe(whole?.title?.text)
    expect(less?.signature?.text).toBe(whole?.signature?.text)
  })
})

test('one more marker and headline is one more headline, and the article is the same', () => {
  check(fc.tuple(canonicalWire, sentence, fc.nat()), ([wire, headline, place]) => {
    const at = place % (wire.headlines.length + 1)
    const headlines = wire.headlines.toSpliced(at, 0, headline)
    const more = parseWire(join({ ...wire, headlines }))
    expect(more.headlines.map(({ text }) => text)).toEqual(headlines)
    expect(modelOf({ headlines: [], articles: more.articles })).toEqual(
      modelOf({ headlines: [], articles: parseWire(join(wire)).articles }),
    )
  })
})

test('printed and parsed again, a wire says the same', () => {
  check(parsed, ({ headlines, articles }) => {
    const wire = { headlines, articles: articles.slice(0, 1) }
    expect(modelOf(parseWire(printWire(wire)))).toEqual(modelOf(wire))
  })
})

test('an article of more paragraphs than a call takes arguments is printed whole', () => {
  const text = `Fog lifts\n${'It lifts.\n'.repeat(150_000)}T.Osei--NHP`
  expect(printWire(parseWire(text))).toBe(text)
})

test('printed canonically, a whole wire gives no warning', () => {
  check(parsed, (wire) => {
    const articles = wire.articles
      .filter(({ title, blocks }) => title && blocks.some(({ type }) => type === 'paragraph'))
      .slice(0, 1)
    const { diagnostics } = parseWire(printWire({ headlines: wire.headlines, articles }))
    const warnings = diagnostics.filter(({ severity }) => severity !== 'info')
    expect(warnings.filter(({ code }) => code !== 'file-empty')).toEqual([])
  })
})
