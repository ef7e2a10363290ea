import { describe, expect, test } from 'vitest'
import { findHeadlineVoices } from '../../../src/quotes/en/find-headline-voices.ts'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** Speaker, who denies, and the cue of the only quote of a sentence. */
function heard(sentence: string): readonly (string | null)[] {
  const quote = findQuotes([sentence]).find(({ kind }) => kind !== 'indirect')
  const cue = quote?.cue ? sentence.slice(quote.cue.start, quote.cue.end) : null
  return [quote?.speaker ?? null, quote?.deniedBy ?? null, cue]
}

describe('what somebody denies is not theirs', () => {
  test.each([
    ['Ana Bell denied the "secret harbour deal" on Monday.', [null, 'Ana Bell', 'denied']],
    ['Ana Bell did not say the sale was "a stroke of luck for us".', [null, 'Ana Bell', 'say']],
    [
      'Ana Bell rejected Tom Reed’s claim that she had "sold the town for money".',
      ['Tom Reed', 'Ana Bell', 'claim'],
    ],
  ])('%s', (sentence, expected) => {
    const [speaker, denier, cue] = heard(sentence)
    expect([speaker, denier]).toEqual(expected.slice(0, 2))
    expect(['denied', 'say', 'rejected', 'claim']).toContain(cue)
  })

  test.each([
    'The mayor laughed off the idea that he was "finished for good".',
    'Ana Bell stopped short of calling the raid "an act of war".',
    'Ana Bell would not call the ruling "unjust and late".',
    'Tom Reed has never called the pier "a ruin".',
    'Tom Reed refused to call the storm "a disaster".',
    'Tom Reed denied saying the pier was "a ruin".',
    'The keeper dismissed the claim that the pier was "a ruin".',
    'Okoro rejected claims that the dam was "built on sand".',
  ])('%s', (sentence) => {
    const [speaker, denier] = heard(sentence)
    expect(speaker).toBeNull()
    expect(denier).not.toBeNull()
  })

  test('but what they say instead is', () => {
    for (const sentence of [
      'Tom Reed dismissed the plan as "a ruin in the making".',
      'Tom Reed denied the plan, saying it was "a ruin in the making".',
      'Tom Reed refused to talk of it, calling it "a ruin in the making".',
    ])
      expect(heard(sentence).slice(0, 2)).toEqual(['Tom Reed', null])
  })

  test('but what they reject it as is', () => {
    expect(heard('Ana Bell rejected the idea as "ludicrous and far too late".')).toEqual([
      'Ana Bell',
      null,
      'rejected',
    ])
    expect(heard('Ana Bell denied it: "I have never been there."')).toEqual([
      'Ana Bell',
      null,
      'denied',
    ])
  })

  test('nor is what they are accused of', () => {
    expect(heard('The harbour chief faces claims of "fraud on a grand scale".')[0]).toBeNull()
    expect(heard('The harbour chief was accused of "fraud on a grand scale" by Tom Reed.')[0]).toBe(
      'Tom Reed',
    )
  })

  test('in a headline too', () => {
    const headline = "Harbour chief denies 'secret deal' with owners"
    const [quote] = findHeadlineVoices(headline).quotes
    expect(quote?.speaker).toBeNull()
    expect(quote?.deniedBy).toEqual({ start: 0, end: 13 })
  })
})

test('a name between a dash and a colon says what follows', () => {
  expect(heard('Polls did predict the vote - Rosa Klein: "Nobody read them to the end."')[0]).toBe(
    'Rosa Klein',
  )
})
