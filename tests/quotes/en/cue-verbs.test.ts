import { expect, test } from 'vitest'
import { cueOf } from '../../../src/quotes/en/words/cue-verbs.ts'
import { inflectVerb } from '../../../src/quotes/en/words/inflect.ts'

test.each([
  'ask',
  'caution',
  'cite',
  'consider',
  'declare',
  'offer',
  'pronounce',
  'rail',
  'say',
  'see',
  'teach',
  'warn',
])('%s attributes alike in all its forms', (verb) => {
  const tiers = inflectVerb(verb).map(({ word }) => cueOf(word)?.tier)
  expect(new Set(tiers)).toEqual(new Set([cueOf(verb)?.tier]))
})
