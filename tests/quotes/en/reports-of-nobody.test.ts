import { expect, test } from 'vitest'
import { reported } from './reported-in.ts'

test.each([
  'The quiet on the docks suggests that the strike is over.',
  'A fall in bookings suggests the island has lost its charm.',
  'There is a mood in the town that says the pier is lost.',
  'Hill spoke with a calm that almost suggested that the dam was safe.',
  'The counts should not be read as saying that the river is clean.',
  'Aides weighed the risk of telling residents that the dam might fail.',
  'The mill has been accused of telling residents that the river was clean.',
  'Hill stopped short of saying that the fire was set on purpose.',
  'Nothing in the file suggests that the fire was set on purpose.',
  'Hill is expected to announce that the pier will close.',
  'Hill could have said that the dam leaked.',
  'Had Hill said that the dam leaked, the town would have been cleared.',
  'Has the mayor said that the pier is closed?',
  'Nor did Hill say that the port would grow.',
  'The empty square says a lot about how the town is run.',
  'The clerk who first revealed that the mayor used two phones was jailed for four years.',
  'She wrote a book called The Ferry and led the fight for the pier.',
])('what nobody says is no report: %s', (text) => {
  expect(reported(text)).toEqual([])
})

test.each([
  ['Two of the sailors suggested that the storm was over.', 'the storm was over'],
  ['Her letters suggest that the mill was sold.', 'the mill was sold'],
  ['A body of work suggests that the river is clean.', 'the river is clean'],
  ['Hill made a point of saying that the river was clean.', 'the river was clean'],
  ['Only once did Hill say that the port would grow.', 'the port would grow'],
  ['Hill says more ships are needed.', 'more ships are needed'],
])('what somebody says, or bears words, is one: %s', (text, words) => {
  expect(reported(text).map(([said]) => said)).toEqual([words])
})

test.each([
  [
    'It came after a report on her letters that suggested they were late.',
    'a report on her letters',
  ],
  ['Hill faulted the council for telling crews that the lock was shut.', 'the council'],
  ['Ana Bell blamed him for saying that the pier was safe.', null],
  ['The row has left 60 percent of sailors saying the board should go.', '60 percent of sailors'],
  ['Experts Reuters spoke to said the plan would fail.', 'Experts'],
  [
    'Many of the traders that GNN interviewed predicted the fair would fail.',
    'Many of the traders that GNN interviewed',
  ],
  ['The crowd cheered Tom Reed, a nurse from Salem, Oregon, who said he was tired.', 'Tom Reed'],
  [
    "It was sold with the help of the owner's children, who said the roof was bad.",
    "the owner's children",
  ],
])('the one who said it reports: %s', (text, speaker) => {
  expect(reported(text).map(([, by]) => by)).toEqual([speaker])
})

test('the main verb behind a relative clause is no part of its report', () => {
  expect(reported('The board, which said the river was clean, has closed.')).toEqual([
    ['the river was clean', 'The board'],
  ])
})

test.each([
  ['Tom Reed has told friends he may not run, according to two people close to him.', 'Tom Reed'],
  ['The mill will be sold, according to crews briefed on the talks.', 'crews briefed on the talks'],
  ['In May the mill told the same crew that the dam was sound.', 'the mill'],
  ['In a note to staff the mill said the dam was sound.', 'the mill'],
  ['The lawyer said outside court her client was a scapegoat.', 'The lawyer'],
])('whoever said it first reports, wherever the place and the time stand: %s', (text, speaker) => {
  expect(reported(text).map(([, by]) => by)).toEqual([speaker])
})
