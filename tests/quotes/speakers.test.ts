import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/en/find-quotes.ts'

/** The speaker of every quote in marks, in order. */
function speakers(...paragraphs: string[]): readonly (string | null)[] {
  return findQuotes(paragraphs)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => speaker)
}

describe('he and she', () => {
  test('never mean a day, a place or a paper', () => {
    expect(speakers('Reed was late.', 'Tuesday was hot. "We waited," he said.')).toEqual(['Reed'])
    expect(
      speakers(
        'Peter Wells drove off. The crew slept in Ravnholt, ate in Ravnholt and left.',
        '"The dog is old," he said.',
      ),
    ).toEqual(['Peter Wells'])
    expect(
      speakers(
        'Peter Hale called the desk of the Northern Lantern.',
        'The Northern Lantern printed it on Friday.',
        '"It was a slip," he said.',
      ),
    ).toEqual(['Peter Hale'])
  })

  test('mean a surname whose sex a title tells later', () => {
    expect(
      speakers(
        'Peter Wells and Tallow own the port. Wells waved at Mr. Tallow, and Mr. Tallow left.',
        '"I saw nothing," he said.',
      ),
    ).toEqual(['Tallow'])
  })

  test('mean a surname that acts, an adverb between or not', () => {
    expect(
      speakers('Peter Wells drove home.', 'Lund openly doubted it. "The lake is full," he said.'),
    ).toEqual(['Lund'])
  })

  test('mean the person a first name stands for', () => {
    expect(
      speakers(
        'Ana Bell and Peter Wells rowed all night. Ana slept first.',
        '"My arms were done," she said.',
      ),
    ).toEqual(['Ana Bell'])
  })

  test('mean Connolly, who is no adverb', () => {
    expect(
      speakers(
        'Peter Wells rowed off. At noon Connolly swam ashore, and Connolly said it was cold.',
        '"I swam," he said.',
      ),
    ).toEqual(['Connolly'])
  })

  test('mean Bill, who is no draft law', () => {
    expect(
      speakers('Bill Marsh walked to the stage. Bill Marsh smiled.', '"I am home," he said.'),
    ).toEqual(['Bill Marsh'])
  })

  test('do not mean a title in capitals read as one long name', () => {
    expect(
      speakers(
        'Tom Reed Calls Lena Cole ‘Unfit’ for the Board.',
        'Cole shrugged.',
        '"I have heard worse," she said.',
      ),
    ).toEqual(['Tom Reed', 'Cole'])
  })
})

test('a surname of two people is that of whom the article is about', () => {
  expect(
    speakers(
      'Tom Marlow spoke for an hour. Tom Marlow thanked his wife Lena Marlow and his dog.',
      '"It was their work," Marlow said.',
    ),
  ).toEqual(['Tom Marlow'])
})

describe('the subject of a quote', () => {
  test('is who speaks in an insertion', () => {
    expect(
      speakers('Ana Bell waited. The readings suggest, she said, that the lake is "all but gone."'),
    ).toEqual(['Ana Bell'])
  })

  test('may stand behind its verb, before the quote', () => {
    expect(speakers('In other words, explained guide Ana Bell: "The lake is gone."')).toEqual([
      'Ana Bell',
    ])
    expect(speakers('The crew was tired. But, said Tom Reed, "we rowed on."')).toEqual(['Tom Reed'])
  })

  test('is the name before a bracket, and no place behind a comma', () => {
    expect(
      speakers('After a night in Bergen, Mayor Ana Bell (Greens), said, "The lake is full."'),
    ).toEqual(['Ana Bell'])
    expect(speakers('Ana Bell of Aiken, South Carolina says the lake is "full again."')).toEqual([
      'Ana Bell',
    ])
  })

  test('is not what somebody owns', () => {
    expect(
      speakers(
        'Tom Reed waved. He did not mention his run of early-morning tweets in which he called the lake "a puddle."',
      ),
    ).toEqual(['Tom Reed'])
  })

  test('is no weekday, and no word that only begins the sentence', () => {
    expect(speakers('The town sent a letter Wednesday saying the lake was "gone."')).toEqual([
      'The town',
    ])
    expect(speakers('A startled Belov quipped, "It moved."')).toEqual(['Belov'])
    expect(speakers('When asked about the lake, Reed calmly said that it was "gone."')).toEqual([
      'Reed',
    ])
  })

  test('stands before a clause with "that" where the verb is joined behind it', () => {
    expect(speakers('Reed joked that Bergen was dry, but went on to say, "It never is."')).toEqual([
      'Reed',
    ])
  })

  test('is who calls it so, right before the marks', () => {
    expect(
      speakers(
        'Under what Belov called "the old plan," the Harbour Board, a body of nine, charged a fee.',
      ),
    ).toEqual(['Belov'])
  })

  test('is nobody where a noun goes on from the marks', () => {
    expect(
      speakers('Officials studied a "supermax" prison in Tromvik, and the guards said no.'),
    ).toEqual([null])
    expect(
      speakers(
        'Half an hour after early reports of the storm, the crew had lit its "night lamp" for the boats.',
      ),
    ).toEqual([null])
  })

  test('ends at the verb of a headline', () => {
    expect(speakers('Ana Bell Backs the New Dam: ‘It Will Hold’')).toEqual(['Ana Bell'])
  })

  test('may begin with a participle, or be called Will', () => {
    expect(speakers('"The lake is full," said Will Doyle.')).toEqual(['Will Doyle'])
    expect(speakers('"The lake is full," said wounded Norwegian pilot Ana Bell.')).toEqual([
      'Ana Bell',
    ])
  })
})

describe('behind a quote', () => {
  test('a question is asked, whatever follows the verb but a clause', () => {
    expect(speakers('"Who drained it?" Ana Bell asked about the empty shore.')).toEqual([
      'Ana Bell',
    ])
    expect(speakers('"Who drained it?" Ana Bell asked fishermen.')).toEqual(['Ana Bell'])
    expect(speakers('"Who drained it?" Tom Reed said into the microphone.')).toEqual(['Tom Reed'])
    expect(speakers('"Who drained it?" Tom Reed said the rain had failed.')).toEqual([null])
  })

  test('people point out, shoot back, remember and react', () => {
    expect(
      speakers(
        '"The lake is full," Reed points out.',
        '"So is yours," Bell shot back with a grin.',
        '"It rained for a week," remembered Ana Cole.',
        '"It was a puddle," reacted Tom Hale.',
      ),
    ).toEqual(['Reed', 'Bell', 'Ana Cole', 'Tom Hale'])
  })

  test('a speaker goes on behind a word that joins sentences', () => {
    expect(
      speakers('"They never asked us," Ana Bell said. Instead, "they drained it overnight."'),
    ).toEqual(['Ana Bell', 'Ana Bell'])
    expect(speakers('"They never asked us," Ana Bell said. The sign read "no swimming."')).toEqual([
      'Ana Bell',
      'The sign',
    ])
  })
})
