import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** Sentences as local papers print them, whose commas are left out, and who says the words in marks. */
test.each([
  ['Tom Reed, 46, of Hull said: "We have nothing left to lose now."', 'Tom Reed'],
  ['Tom Reed (46) of Hull said: "We have nothing left to lose now."', 'Tom Reed'],
  ['Tom Reed, from Hull said: "We have nothing left to lose now."', 'Tom Reed'],
  ['Tom Reed 72 said "the whole house shook and then the lights went".', 'Tom Reed'],
  ['Ana Bell, 72 said "the whole house shook and then the lights went".', 'Ana Bell'],
  ['Ana Bell, mayor of Hull said: "We have nothing left to lose now."', 'Ana Bell'],
  ['Ana Bell, who represents the family said: "They have waited for years."', 'Ana Bell'],
  ['Headteacher, Ana Bell, told parents she was "devastated".', 'Ana Bell'],
  ['Speaking outside court Tom Reed said: "We have nothing left to lose now."', 'Tom Reed'],
  ['Speaking after the match the coach said: "We have nothing left to lose now."', 'the coach'],
  ['Writing on his blog Reed said: "We have nothing left to lose now."', 'Reed'],
  ['Commenting on the ruling lawyer Ana Bell, who attended said: "They waited."', 'Ana Bell'],
  ['Asked whether he would resign the minister replied: "I never think of it."', 'the minister'],
  ['After the vote in Hull coach Tom Reed said: "We have nothing left to lose."', 'Tom Reed'],
  ['In a letter to staff chief executive Ana Bell said: "We never close."', 'Ana Bell'],
  ['Sentencing him Judge Ana Bell said: "You betrayed a vulnerable man."', 'Ana Bell'],
  ['Defending Ana Bell said her client was "a broken man".', 'Ana Bell'],
  [
    'Following the vote a spokesman for the board said: "We never close."',
    'a spokesman for the board',
  ],
  // As it was: no opening, or one that is whole.
  ['Fishing groups said the plan was "a poor joke".', 'Fishing groups'],
  ['Witnesses in Hull said they heard "a loud bang".', 'Witnesses in Hull'],
  ['A spokesperson for Hull said: "We have nothing left to lose."', 'A spokesperson for Hull'],
  [
    'By Monday the harbour board\'s lawyers said there was "no case".',
    "the harbour board's lawyers",
  ],
  [
    'About four in 10 voters in Hull said the mayor was "out of touch".',
    'About four in 10 voters in Hull',
  ],
  ['Tom Reed, officials said, had been "too slow".', 'officials'],
  ['Of the 40 asked, 72 said the plan was "too dear".', '72'],
])('%s', (text, speaker) => {
  const marked = findQuotes(['News', text]).filter(
    ({ kind }) => kind === 'direct' || kind === 'mixed',
  )
  expect(marked.map((quote) => quote.speaker)).toEqual([speaker])
})

test('marks of emphasis are no part of a name', () => {
  const text =
    '*"We will never leave the table,"* said **Tom Reed**. **Ana Bell** called it *"a joke"*.'
  const marked = findQuotes(['News', text]).filter(({ speaker }) => speaker !== null)
  expect(marked.map(({ speaker }) => speaker)).toEqual(['Tom Reed', 'Ana Bell'])
})

test.each(['banner', 'dossier', 'reminder', 'list', 'loudspeaker'])(
  '%s is nobody who could be "she"',
  (noun) => {
    const text = `A ${noun} said "no more boats". "It is about leaving home," she says of the song.`
    expect(findQuotes(['News', text]).at(-1)?.speaker).toBeNull()
  },
)
