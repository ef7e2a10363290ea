import { expect, test } from 'vitest'
import { reported } from './reported-in.ts'

test.each([
  // what was announced, without an article
  ['The port announced tighter rules for ferries.', 'tighter rules for ferries', 'The port'],
  ['The mill reported six injuries at its yard.', 'six injuries at its yard', 'The mill'],
  [
    'The bank reported earnings of 40 cents a share, well above its plan.',
    'earnings of 40 cents a share',
    'The bank',
  ],
  ['The yard announced plans to sell two docks.', 'plans to sell two docks', 'The yard'],
  ['The Review noted the small crowd.', 'the small crowd', 'Review'],
  // whose noun it is
  ['Few believed Tom Hill’s claim that the dam was sound.', 'the dam was sound', 'Tom Hill'],
  [
    'The crew laughed at a warning by Rosa Klein that the ice was thin.',
    'the ice was thin',
    'Rosa Klein',
  ],
  [
    'It runs against the mayor’s promise in May that no ferry would close, which sailors liked.',
    'no ferry would close',
    'the mayor',
  ],
  // short answers
  ['Asked whether the ferry was safe, Ana Bell said no.', 'no', 'Ana Bell'],
  ['Half said yes, compared with a third in May.', 'yes', 'Half'],
  // what a document tells
  [
    'A harbour poll found that few sailors trust the board.',
    'few sailors trust the board',
    'A harbour poll',
  ],
  ['Court records show the mill owed two banks.', 'the mill owed two banks', 'Court records'],
  // what is asked, agreed or expressed in a clause
  ['Rosa Klein asked the mayor why the pier was shut.', 'why the pier was shut', 'Rosa Klein'],
  ['Tom Reed wondered if the ice would hold.', 'if the ice would hold', 'Tom Reed'],
  ['Both pilots agreed that the fog was to blame.', 'the fog was to blame', 'Both pilots'],
  [
    'The board expressed some doubt that the dam could be mended.',
    'the dam could be mended',
    'The board',
  ],
  [
    'Ana Bell, a builder in the port, said many of the walls that crews call safe were never seen.',
    'many of the walls that crews call safe were never seen',
    'Ana Bell',
  ],
  // who speaks behind a clause that tells who it is
  ['Crews that have met him say they would sail again.', 'they would sail again', 'Crews'],
  [
    'Sailors who have fought other storms say the pier could hold.',
    'the pier could hold',
    'Sailors',
  ],
  [
    'Tom Hill, whose only win came in May, stayed ashore but argued he was the better man.',
    'he was the better man',
    'Tom Hill',
  ],
  ['The mill was sold, according to a yearly tally.', 'The mill was sold', 'a yearly tally'],
  [
    'The crew were critical of keepers who said the pier might hold.',
    'the pier might hold',
    'keepers',
  ],
  // to whom, when, and where
  ['Rosa Klein told her aides to plan a new pier.', 'to plan a new pier', 'Rosa Klein'],
  ['Tom Reed told the crews never to row alone.', 'never to row alone', 'Tom Reed'],
  ['Bell said after the vote she would sell the boat.', 'she would sell the boat', 'Bell'],
  [
    'The leaflet told them where the boats would land.',
    'where the boats would land',
    'The leaflet',
  ],
  ['Reed claims he’s sold two boats.', 'he’s sold two boats', 'Reed'],
  ['Klein went on local radio in Hull to say the ferry was late.', 'the ferry was late', 'Klein'],
])('reports what %j says', (text, content, speaker) => {
  expect(reported(text)).toEqual([[content, speaker]])
})

test('takes a time before the attribution for part of the report, and no word that only connects', () => {
  expect(
    reported('Now, Bell said, the ferry runs twice a day.').map(([content]) => content),
  ).toEqual(['Now', 'the ferry runs twice a day'])
  expect(
    reported('However, Bell said, the ferry runs twice a day.').map(([content]) => content),
  ).toEqual(['the ferry runs twice a day'])
})

test('leaves the dateline out, and an aside that opens with "that"', () => {
  expect(reported('HULL, Dec. 3 (HP) — The pier is closed for good, the board said.')).toEqual([
    ['The pier is closed for good', 'the board'],
  ])
  expect(reported('Bell said that, if the ice holds, the boats will sail.')).toEqual([
    ['if the ice holds, the boats will sail', 'Bell'],
  ])
})

test('gives what "who" goes on to say to the speaker, not to the last name before it', () => {
  expect(
    reported(
      'That is not enough, said Tom Reed, a clerk at Harbour Bank, who notes that the rents have fallen.',
    ),
  ).toEqual([
    ['That is not enough', 'Tom Reed'],
    ['the rents have fallen', 'Tom Reed'],
  ])
})

test('ends a report where the same speaker reminds, or then points out', () => {
  expect(
    reported(
      'Hill spoke first, saying he would close the pier, and reminded the crews of the storm.',
    ),
  ).toEqual([['he would close the pier', 'Hill']])
  expect(
    reported('Hill said the pier was safe, though he noted it needed paint.').map(
      ([content]) => content,
    ),
  ).toEqual(['the pier was safe', 'it needed paint'])
  expect(
    reported('Hill said the pier was safe and then added that it needed paint.').map(
      ([content]) => content,
    ),
  ).toEqual(['the pier was safe', 'it needed paint'])
})

test('reports of a clause only what the clause in it holds', () => {
  expect(
    reported('The crews met at the old pier, which, Reed said, has been shut for years.'),
  ).toEqual([['has been shut for years', 'Reed']])
})

test.each([
  // what is said is named, not told
  'She liked to hear him say it in the accent of the coast.',
  'Tom Hill took back his words as soon as he said them, and was forgiven by few.',
  'The crew found the leak, reported it to the harbour master and stopped it.',
  '"It is cold," Bell said, with a calm that few of the crew could share.',
  'The jobs reports cheered sailors in every port.',
  'Reed reported daily to the harbour master.',
  // who is asked does not say it, and what is shown may be anything
  'Hill laughed when asked whether the ice was thin.',
  'The crew agreed to mend a wall that nobody had built.',
  'Reed showed that a boat can be built in a week.',
  'Reed responded on Friday to reports that the mill had been sold.',
  'Hill claimed the lead on the last day.',
  'In a long speech on piers and their keepers, Hill tells one joke.',
  'As the judge read the verdict, the crews on the quay sang.',
  'The pilots who think Reed said so are few.',
  'If Bell says the pier is safe, crews will sail.',
  'Nobody said the ferry was late.',
  'No captain said the ferry was late.',
  // whose it is, but where it ends nothing tells
  'Hill’s claim that the dam was sound angered the crew.',
])('hears no report in %j', (text) => {
  expect(reported(text)).toEqual([])
})
