import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentWords } from '../../src/text/segment-words.ts'
import { findWordOffsets, findWords, fold } from '../../src/text/words.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs

const wordsOf = (text: string, language: string) =>
  segmentWords(text, language).filter(({ isWord }) => isWord)

const DEFINITION = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
/** Words without blanks between them are cut by the platform's dictionaries. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u

const joinedBy = (character: string): number => findWords(`a${character}b`).length
const definedBy = (character: string): number => `a${character}b`.match(DEFINITION)?.length ?? 0

describe('findWords', () => {
  test.each([
    ['anti-migrant march', ['anti-migrant', 'march']],
    ["AT&T's U.S. unit", ["AT&T's", 'U.S', 'unit']],
    ['the author’s cats', ['the', 'author’s', 'cats']],
    ['--a--b--', ['a', 'b']],
    ["'can't'", ["can't"]],
    ['İzmir: Réunion', ['İzmir', 'Réunion']],
    ['', []],
    ['-', []],
    ['a-', ['a']],
    ['$1.2 trillion', ['1.2', 'trillion']],
  ])('%j has the words %j', (text, words) => {
    expect(findWords(text).map((word) => word.text)).toEqual(words)
  })

  test('folds case, diacritics and curly apostrophes', () => {
    expect(findWords('Réunion’s').map((word) => word.folded)).toEqual(["reunion's"])
    expect(fold('ZÜRICH')).toBe('zurich')
  })

  test('takes each character up to U+3000 as its definition does', () => {
    const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))
    const wrong = characters.filter((one) => joinedBy(one) !== definedBy(one))
    expect(wrong.filter((one) => !UNSPACED.test(one))).toEqual([])
  })

  test('finds what its definition as a regular expression finds, in any text', () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aB3’'.&- é×÷ŁƏ‘“–…ª½😀\n$") })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        fc.pre(!UNSPACED.test(text))
        const expected = [...text.matchAll(DEFINITION)].map(({ 0: word, index }) => [index, word])
        expect(findWords(text).map((word) => [word.start, word.text])).toEqual(expected)
      }),
      { numRuns },
    )
  })

  test('has the places of `findWordOffsets`', () => {
    const text = 'Two words, three'
    expect(findWordOffsets(text)).toEqual([0, 3, 4, 9, 11, 16])
    expect(findWords(text).flatMap(({ start, end }) => [start, end])).toEqual(findWordOffsets(text))
  })
})

test.each([
  ['बंदरगाह में आग', ['बंदरगाह', 'में', 'आग']],
  ['港口仓库发生火灾', ['港口', '仓库', '发生', '火灾']],
  ['Cafe\u0301 ouvert', ['Cafe\u0301', 'ouvert']],
])('the words of %s are whole', (text, words) => {
  expect(findWords(text).map((word) => word.text)).toEqual(words)
})

test('the vowels of Hindi are kept where accents go', () => {
  expect(fold('में')).toBe('में')
  expect(fold('Crème')).toBe('creme')
})

test('a run of any length is cut a piece at a time: offsets stay in order and within it', () => {
  const run = '渡船停運'.repeat(50_000)
  const offsets = findWordOffsets(run)
  expect(offsets.at(-1)).toBe(run.length)
  expect(offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] ?? 0))).toBe(true)
  expect(wordsOf('渡船'.repeat(50_000), 'zh').length).toBeGreaterThan(49_000)
  expect(wordsOf('The ferry stops. '.repeat(5_000), 'en')).toHaveLength(15_000)
})
