import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/text/folded.ts'
import { runs } from '../wires.ts'

describe('folding for comparing', () => {
  test.each([
    ['Tokyo', 'tokyo'],
    ['Réunion’s', "reunion's"],
    ['ÅNGSTRÖM', 'angstrom'],
    ['e\u0301', 'e'],
    ['“well”—so', '"well"-so'],
    ['a\u00a0b', 'a b'],
    ['İzmir', 'izmir'],
    ['Ελλάδα', 'ελλαδα'],
    ['ΝΌΜΟΣ', 'νομοσ'],
    ['νόμος', 'νομοσ'],
    ['Straße', 'strasse'],
    ['GROẞ', 'gross'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['ılık', 'ilik'],
    ['Đà Nẵng', 'da nang'],
    ['Þórður, Æskja, Œuvre', 'thordur, aeskja, oeuvre'],
    ['ガス', 'ガス'],
    ['カ\u3099ス', 'ガス'],
    ['ハ\u309aリ', 'パリ'],
    ['각', '\u1100\u1161\u11a8'],
    ['가\u11a8', '\u1100\u1161\u11a8'],
    ['की', 'की'],
    ['น้ำ', 'น้ำ'],
    ['Йод, Ёлка, Київ', 'йод, елка, київ'],
    ['и\u0306од', 'йод'],
    ['شَدَّة', 'شدة'],
    ['שָׁלוֹם', 'שלום'],
    ['كتابي على', 'کتابی علی'],
    ['फ़्रांस', 'फ्रांस'],
    ['', ''],
  ])('%j is %j', (original, folded) => {
    expect(foldText(original).text).toBe(folded)
  })

  test('ASCII text needs no way back', () => {
    expect(foldText("Ukraine's new chief").offsets).toBeNull()
  })

  test('offsets lead back over a character that folds to nothing', () => {
    const { text, offsets } = foldText('cafe\u0301 noir')
    expect(offsets?.[text.indexOf(' ')]).toBe(5)
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'e',
      '\u0301',
      'É',
      '’',
      '각',
      '\ud83d',
      '😀',
      'İ',
      'ß',
      'ガ',
      'カ',
      '\u3099',
      'й',
      '\u1100',
      '\u1161',
      ' ',
    ),
  }),
)

describe('any text', () => {
  test('has an offset for each folded unit, ascending, and the length at the end', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, offsets } = foldText(original)
        if (!offsets) {
          expect(text).toHaveLength(original.length)
          return
        }
        expect(offsets).toHaveLength(text.length + 1)
        expect(offsets.at(-1)).toBe(original.length)
        for (let at = 1; at < offsets.length; at++)
          expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1]!)
      }),
      runs,
    )
  })

  test('leads back: what stands from an offset to the next folds to what holds the folded unit', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, offsets } = foldText(original)
        for (let at = 0; at < text.length; at++) {
          const origin = offsets?.[at] ?? at
          const end = offsets?.find((offset) => offset > origin) ?? at + 1
          expect(foldText(original.slice(origin, end)).text).toContain(text[at])
        }
      }),
      runs,
    )
  })

  test('folds once: folded text stays as it is', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const once = foldText(original).text
        expect(foldText(once).text).toBe(once)
      }),
      runs,
    )
  })
})
