import { describe, expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/en/find-quotes.ts'

/** The speakers of the marked speech of an article, in order. */
const speakersOf = (...paragraphs: string[]): readonly (string | null)[] =>
  findQuotes(paragraphs)
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .map(({ speaker }) => speaker)

describe('a participle behind a comma is the main clause’s', () => {
  test.each([
    [
      'Rosa Klein conceded that the crew had left the port at noon, saying, "We had no orders to stay."',
      'Rosa Klein',
    ],
    [
      'Tom Reed apologised for the leaflets after they came out, saying they were "old and unkind."',
      'Tom Reed',
    ],
    [
      'The ferry stopped at noon, when two men blocked the ramp, shouting "let us board now!"',
      'two men',
    ],
    [
      'Reporters waited outside, with Tom Reed repeatedly promising to "clear the harbour of ice."',
      'Tom Reed',
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker])
  })
})

describe('who the words are by, with other verbs about', () => {
  test.each([
    ['The Harbour Board two weeks ago said the pier was "beyond repair for now."', 'Harbour Board'],
    [
      'A clerk for Ana Bell on Tuesday night said it was "time to go home."',
      'A clerk for Ana Bell',
    ],
    ['Said Bell, "The ice will hold until the spring, as it always does."', 'Bell'],
    ['"Where would we even put the boats?" Bell wondered.', 'Bell'],
    ['"It happens, does it not?" Reed went on, as if alone.', 'Reed'],
    ['"You took a measure out of thin air," the two write.', 'the two'],
    ['"The last boat left at nine," said the second official.', 'the second official'],
    ['"The board is asleep," Will wrote.', 'Will'],
    ['The harbour plan, often labelled a "gift to the rich" by Tom Reed, passed.', 'Tom Reed'],
    ['The pier was "an open wound" in the town, as described by Ana Bell.', 'Ana Bell'],
    ['Later, after the hearing concluded, Bell stated that the boat “was never safe.”', 'Bell'],
    ['Reed laughed after Bell argued on air that “the boats would have sunk.”', 'Bell'],
    ['The hall still sighs at Reed\'s "no more boats" remark.', 'Reed'],
    ['"There is some calm now," and gifts began to arrive again last week, Bell said.', 'Bell'],
    ['The chair, Rosa Klein, asked Hill, "Are you quite well today?"', 'Rosa Klein'],
    [
      'The harbour office acknowledged Friday that "top secret" lists have been found in a shed.',
      'The harbour office',
    ],
    [
      'Hill, who rows, also decried Reed’s repeated calls to close the pier, noting he has "lost a boat" there.',
      'Hill',
    ],
    [
      'Sailors were quick to answer, with Tom Reed tweeting that it was a "great loss" for Hull.',
      'Tom Reed',
    ],
    [
      'Even as Bell has often said that she opposes "more boats" in the bay, her office continues to license them.',
      'Bell',
    ],
    [
      'After Bell said that the boats might do better at "calmer harbours," Reed said: "I do not like it."',
      'Bell',
    ],
    [
      'The pilot pointed out that Reed was once a friend of many plans, including "a bridge to nowhere at all."',
      'The pilot',
    ],
    ['The ferry was, in the words of a senior sailor, "a bathtub with a bell."', 'a senior sailor'],
    ['When someone on the pier shouted, "Ahoy," Bell joked that it was too late.', 'someone'],
    ['The two sailors, however, argue that "there is room for all."', 'The two sailors'],
    [
      '"They have no spine at all," reads a Wednesday editorial in the Harbour Review.',
      'a Wednesday editorial in the Harbour Review',
    ],
    [
      'Hill called for denying entry to boats from ports with a "strong presence" of mussels.',
      'Hill',
    ],
    ['Dana Cole, Harbour Review: "The vote was close, and the night was long."', 'Dana Cole'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)[0]).toBe(speaker)
  })

  test.each([
    'The crew were told, "You go home by noon or you do not go."',
    'That makes it "a good day for all of us here."',
    'There is, it seems, only "the one way out of here by boat."',
  ])('nobody by: %s', (text) => {
    expect(speakersOf(text)).toEqual([null])
  })

  test('what an account was according to passes the words on', () => {
    const [quote] = findQuotes([
      '“I will vote on Monday,” Ana Bell said, according to a recording.',
    ])
    expect(quote).toMatchObject({ speaker: 'Ana Bell', via: 'a recording' })
  })
})

describe('a role and the name in its aside are one', () => {
  test.each([
    [
      ['The mayor, Ana Bell, said: "We keep the pool."', 'She said: "It stays open."'],
      ['Ana Bell', 'Ana Bell'],
    ],
    [['Its chairman, Tom Hill, warned that "costs will rise again."'], ['Tom Hill']],
    [['"It was a farce," said its founder and chief executive, Rosa Klein.'], ['Rosa Klein']],
    [['A third, Daniel Marsh, said he was "only leaning that way."'], ['Daniel Marsh']],
    [['The mayor, a keen swimmer, said: "We keep the pool."'], ['The mayor']],
    [['"The pool is cold," the American said.'], ['the American']],
    [['Tom Reed came in last. "The pool was cold," the Croatian said.'], ['Tom Reed']],
    [['The 29-year-old said the pool was "far too cold".'], ['The 29-year-old']],
    [
      ['Sen. Ana Bell and Rep. Tom Reed called the pool "far too cold".'],
      ['Ana Bell and Tom Reed'],
    ],
    // a recording holds somebody's voice
    [
      ['According to a recording heard in court, Tom Reed told the crew to "leave no light on".'],
      ['Tom Reed'],
    ],
  ])('%s', (paragraphs, speakers) => {
    expect(speakersOf(...paragraphs)).toEqual(speakers)
  })
})

describe('over paragraphs', () => {
  test('reopened marks are one chain, named at its end', () => {
    const paragraphs = [
      'The hall was full.',
      '“We came by boat, and we had no maps.',
      '“Nobody asked us to stay,” Rosa Klein says.',
    ]
    const quotes = findQuotes(paragraphs)
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Rosa Klein', 'Rosa Klein'])
    expect(quotes.map(({ continues }) => continues)).toEqual([null, 0])
    expect(quotes[0]?.cue?.paragraph).toBe(2)
  })

  test('a name alone below signs the words above it', () => {
    expect(
      speakersOf(
        'The debate',
        '"The sea belongs to all of us, and to nobody."',
        '- Rosa Klein, speaking in Hull',
      ),
    ).toEqual(['Rosa Klein'])
  })

  test('whoever was spoken to by name replies', () => {
    expect(speakersOf('Bell told Hill: "You should go." He replied: "I will stay here."')).toEqual([
      'Bell',
      'Hill',
    ])
  })
})
