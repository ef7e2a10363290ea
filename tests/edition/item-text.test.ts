import { expect, test } from 'vitest'
import {
  composeQuotePicture,
  composeQuoteText,
  describeVoice,
} from '../../src/edition/item-text.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'

test.each([
  [{ speaker: 'NASA', via: null, deniedBy: null }, 'NASA'],
  [{ speaker: 'Sergei Krikalev', via: 'TASS', deniedBy: null }, 'Sergei Krikalev, via TASS'],
  [{ speaker: null, via: null, deniedBy: null }, 'unattributed'],
  [{ speaker: null, via: null, deniedBy: 'Ana Bell' }, 'unattributed, denied by Ana Bell'],
])('%j is described as %s', (quote, words) => {
  expect(describeVoice(quote)).toBe(words)
})

test('what somebody denies is passed on with the denial, as text and as a picture', () => {
  const text = 'Quay sold\nHarbour master Ida Moen denied that "the quay was sold".\nI.Brandt--TQP'
  const [article] = readEdition(text).articles
  const [quote] = article!.quotes
  expect(composeQuoteText(article!, quote!)).toBe(
    '"the quay was sold"\n— unattributed, denied by Ida Moen (Quay sold, I.Brandt--TQP)',
  )
  expect(composeQuotePicture(article!, quote!)).toMatchObject({
    speaker: 'Unattributed, denied by Ida Moen',
    source: 'I.Brandt--TQP · line 2',
  })
})
