import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRewording } from '../../src/stories/is-rewording.ts'
import { reworded, unrelated } from './pairs.ts'

describe('a rewording', () => {
  test.each(unrelated)('is not another event: %s / %s', (one, other) => {
    expect(isRewording(one, other)).toBe(false)
    expect(isRewording(other, one)).toBe(false)
  })

  test.each(reworded)('is the same event: %s / %s', (one, other) => {
    expect(isRewording(one, other)).toBe(true)
    expect(isRewording(other, one)).toBe(true)
  })

  test('does not hang on the order, and any string is fine', () => {
    const words = fc.array(fc.constantFrom('Oslo', 'strike', 'ends', 'in', '12', 'Teachers', ':'))
    const text = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (!/[\p{L}\p{N}]/u.test(one)) expect(isRewording(one, other)).toBe(false)
      }),
    )
  })
})
