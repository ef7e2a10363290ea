import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem } from '../../../src/topics/en/topic-stem.ts'

describe('stem', () => {
  test.each([
    ['charge', 'charges', 'charged', 'charging'],
    ['kill', 'kills', 'killed', 'killing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['vote', 'votes', 'voted', 'voting'],
    ['ministry', 'ministries'],
    ['match', 'matches'],
    ['price', 'prices', 'priced', 'pricing'],
    ['strike', 'strikes', 'striking'],
    ['seize', 'seizes', 'seized'],
    ['prize', 'prizes'],
    ['waltz', 'waltzes'],
  ])('makes one of the forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  test.each([
    ['plane', 'plan'],
    ['inning', 'in'],
    ['wing', 'w'],
    ['sting', 'st'],
    ['speed', 'spe'],
    ['tennis', 'tenni'],
    ['virus', 'viru'],
  ])('keeps %s apart from %s', (word, other) => {
    expect(stem(word)).not.toBe(other)
  })

  test('shortens any word or leaves it, but for a restored e, and never empties it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        const stemmed = stem(word)
        expect(stemmed.length).toBeGreaterThan(0)
        expect(stemmed.length).toBeLessThanOrEqual(word.length)
      }),
    )
  })
})
