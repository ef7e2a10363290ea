import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishNames } from '../../src/stories/en/english-names.ts'
import { isRewording } from '../../src/stories/is-rewording.ts'
import { noNameWords } from '../../src/stories/words/name-words.ts'
import { reworded, unrelated } from './pairs.ts'

describe('a rewording', () => {
  test.each(unrelated)('is not another event: %s / %s', (one, other) => {
    expect(isRewording(englishNames, one, other)).toBe(false)
    expect(isRewording(englishNames, other, one)).toBe(false)
  })

  test.each(reworded)('is the same event: %s / %s', (one, other) => {
    expect(isRewording(englishNames, one, other)).toBe(true)
    expect(isRewording(englishNames, other, one)).toBe(true)
  })

  test('hangs on the tables of its language', () => {
    const [older, newer] = [
      'Zehntausende Lehrer streiken in Linz',
      'Zehntausende Lehrer streiken weiter in Linz',
    ]
    expect(isRewording(noNameWords, older, newer)).toBe(true)
    const [one, other] = ['Nurses in Ghana call off strike', 'Teachers in Ghana call off strike']
    expect(isRewording(englishNames, one, other)).toBe(false)
  })

  test('does not hang on the order, and any string is fine', () => {
    const words = fc.array(fc.constantFrom('Oslo', 'strike', 'ends', 'in', '12', 'Teachers', ':'))
    const text = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, text, (one, other) => {
        if (!/[\p{L}\p{N}]/u.test(one)) expect(isRewording(englishNames, one, other)).toBe(false)
      }),
    )
  })
})
