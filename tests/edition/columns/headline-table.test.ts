import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { findWordBits } from '../../../src/edition/select/word-bits.ts'
import { listRows } from '../../../src/edition/columns/bits.ts'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'
import {
  completeEdition,
  findInTexts,
  findFirst,
} from '../../../src/edition/make/complete-edition.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { findHeadline } from '../../../src/edition/find-item.ts'
import { findRow } from '../../../src/edition/columns/headline-table.ts'
import { textsOf } from '../../../src/edition/make/edition-texts.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { packFindings } from '../../../src/edition/columns/pack-findings.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { unpackFindings } from '../../../src/edition/columns/unpack-findings.ts'
import { findHeadlineVoices } from '../../../src/quotes/en/find-headline-voices.ts'
import { foldText } from '../../../src/text/folded.ts'
import { findSubjects } from '../../../src/topics/en/find-subjects.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import type { Subjects } from '../../../src/topics/topic.ts'
import { noSubjects, topicIds } from '../../../src/topics/topic.ts'
import { listOf, realWire, runs } from '../../wires.ts'
import { realEdition } from '../editions.ts'

describe('the table of headlines', () => {
  test('shows wrapped, decoded and padded headlines as the parser reads them', () => {
    const wire =
      '-\nA headline that goes on\nand on until its end\n-\nTom &amp; Jerry\n-\n  Padded  \n- \nPlain\n'
    expect(listHeadlines(readEdition(wire)).map(({ text }) => text)).toEqual(
      parseWire(wire).headlines.map(({ text }) => text),
    )
  })

  test('finds each headline by its id, the second of two equal ones too', () => {
    const edition = readEdition(listOf('One', 'Two', 'One', 'Three'))
    for (const headline of listHeadlines(edition))
      expect(findHeadline(edition, headline.id)).toEqual(headline)
  })

  test.each(['', 'nothing', '~2', 'a~0', 'a~1x', '__proto__', 'a'.repeat(40)])(
    'finds no row for %j',
    (id) => {
      expect(findRow(realEdition.table, id)).toBe(-1)
    },
  )

  test('has lines, numbers and editions as the wire has them', () => {
    const headlines = listHeadlines(
      readEdition(`${listOf('One', 'Two')}\nTitle\nText.\nA.B--CD-EF\n${listOf('Three')}`),
    )
    expect(headlines.map(({ number, part, lines }) => [number, part, lines.first])).toEqual([
      [1, 0, 2],
      [2, 0, 4],
      [1, 1, 10],
    ])
  })
})

const find = (text: string) => ({
  subjects: findSubjects(text),
  voices: findHeadlineVoices(text),
})

test('an edition is cloned and compared like any value', () => {
  expect(structuredClone(realEdition)).toEqual(realEdition)
  expect(readEdition(realWire)).toEqual(realEdition)
})

test.each([-1, 50, 0.5, NaN])('there is no headline in row %d of fifty', (row) => {
  expect(headlineAt(realEdition, row)).toBeUndefined()
})

describe('packed findings', () => {
  test('come out as they were found, whatever the headlines', () => {
    const line = fc
      .array(
        fc.oneof(
          fc.constantFrom(...listHeadlines(realEdition).map(({ text }) => text)),
          fc.string({ unit: 'grapheme', maxLength: 30 }),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (texts) => {
        const packed = packFindings(texts, texts.length, find)
        for (const [row, text] of texts.entries())
          expect(unpackFindings(packed, row, text)).toEqual(find(text))
      }),
      runs,
    )
  })
})

test('a topic or a place by a number that stands for none is left out', () => {
  const text = 'Storm over Oslo'
  const packed = Uint16Array.of(
    2,
    99,
    1,
    0,
    5,
    topicIds.indexOf('weather'),
    1,
    0,
    5,
    1,
    7,
    1,
    11,
    15,
    0,
    0,
  )
  const findings = {
    packed,
    offsets: Uint32Array.of(0),
    places: ['NO'],
    voiced: new Uint32Array(),
  }
  expect(unpackFindings(findings, 0, text).subjects).toEqual({
    topics: [{ topic: 'weather', words: ['Storm'] }],
    places: [],
  })
})

describe('the search over all headlines at once', () => {
  test('finds the rows that one by one would be found', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'n', ' ', 'É', '’', 'x'),
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, (texts, asked) => {
        const folded = foldText(asked).text
        fc.pre(folded !== '')
        const edition = readEdition(listOf(...texts.map((text, at) => `w${at}${text}z`)))
        const shown = listHeadlines(edition).map(({ text }) => foldText(text).text)
        expect([...listRows(findWordBits(edition.table, folded))]).toEqual(
          [...shown.keys()].filter((row) => shown[row]?.includes(folded)),
        )
      }),
      runs,
    )
  })
})

const subjectsOf = (edition: Edition): readonly Subjects[] =>
  listHeadlines(edition).map(({ subjects }) => subjects)

test('the first headlines say what they say before all is found', () => {
  const texts = Array.from({ length: 450 }, (_, at) => `Court jails striker number ${at} in Oslo`)
  const outline = outlineEdition(parseWire(listOf(...texts)))
  const first = findFirst(outline, everyLanguage)
  const whole = completeEdition(outline, everyLanguage)
  expect(subjectsOf(first).slice(0, 200)).toEqual(subjectsOf(whole).slice(0, 200))
  expect(new Set(subjectsOf(first).slice(200))).toEqual(new Set([noSubjects]))
  expect(first.table.findings).toBeNull()
})

test('the finding tells how far it has come, never back and never beyond the whole', () => {
  const texts = Array.from({ length: 3000 }, (_, at) => `Report ${at}: storm number ${at * 3}`)
  const told: number[] = []
  const outline = outlineEdition(parseWire(listOf(...texts)))
  findInTexts(textsOf(outline), everyLanguage, (share) => told.push(share))
  expect(told.length).toBeGreaterThan(4)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect(told.at(-1)).toBeLessThanOrEqual(1)
})
