import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches } from '../../../src/edition/select/find-matches.ts'
import { foldText } from '../../../src/text/folded.ts'
import { runs } from '../../wires.ts'

const matched = (text: string, words: readonly string[]): readonly string[] =>
  findMatches(text, words).map(({ start, end }) => text.slice(start, end))

describe('matches of a search', () => {
  test.each([
    ['Oil prices extend gains', ['oil'], ['Oil']],
    ['Oil prices, oil wells', ['oil'], ['Oil', 'oil']],
    ['Crème BRÛLÉE', ['creme', 'brulee'], ['Crème', 'BRÛLÉE']],
    ['Re\u0301union', ['reunion'], ['Re\u0301union']],
    ['the author’s son', ["author's"], ['author’s']],
    ['😀 oil 😀', ['oil'], ['oil']],
    ['a longer word', ['long', 'longer'], ['longer']],
    ['aaaa', ['aa'], ['aa', 'aa']],
    ['abc', ['ab', 'bc'], ['ab']],
    ['Große Straße', ['strasse'], ['Straße']],
    ['Fuß', ['s'], ['ß']],
    ['Maß halten', ['s h'], ['ß h']],
    ['Τα μέτρα της Αθήνας', ['αθηνασ', 'τησ'], ['της', 'Αθήνας']],
    ['Æ og Łódź', ['lodz'], ['Łódź']],
    ['ガス代とカス', ['カス'], ['カス']],
    ['カ\u3099ス', ['ガス'], ['カ\u3099ス']],
    ['ハガキ', ['ハカ'], []],
    ['Oil', ['gas'], []],
    ['Oil', [], []],
    ['Oil', [''], []],
    ['a.c abc', ['a.c'], ['a.c']],
  ])('in %j of %j are %j', (text, words, found) => {
    expect(matched(text, words)).toEqual(found)
  })

  test('a match of part of a Korean syllable marks the syllable', () => {
    expect(matched('각', [foldText('가').text])).toEqual(['각'])
  })

  test('are in order, apart, not empty, and hold the word they were found by', () => {
    const unit = fc.constantFrom('a', 'b', 'É', 'e', '\u0301', '’', '각', '가', '😀', ' ')
    const anyText = fc.oneof(fc.string({ unit }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, searched) => {
        const words = searched.map((word) => foldText(word).text)
        let after = 0
        for (const { start, end } of findMatches(text, words)) {
          expect(start).toBeGreaterThanOrEqual(after)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          const folded = foldText(text.slice(start, end)).text
          expect(words.some((word) => word !== '' && folded.includes(word))).toBe(true)
          after = end
        }
      }),
      runs,
    )
  })

  test('are found wherever the folded text holds the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldText(text).text
        const word = folded.slice(from % (folded.length + 1)).slice(0, 1 + (length % 5))
        expect(findMatches(text, [word]).length > 0).toBe(word !== '')
      }),
      runs,
    )
  })
})
