import { describe, expect, test } from 'vitest'
import { noMarks } from '../../src/edition/marks.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { searchAcross } from '../../src/edition/search-across.ts'
import { listOf } from '../wires.ts'

const ferry = 'Ferry crews strike over pay'
const comet = 'Comet passes close to Earth'
const article = 'Vote on the quay\nThe ferry crews met at noon.\nR.Moor--SF-PST'

const today = { name: 'today', wire: null, edition: readEdition(listOf(comet, ferry)) }
const yesterday = {
  name: 'yesterday',
  wire: 'wires/yesterday.txt',
  edition: readEdition(`${listOf(ferry, 'Ferry fares rise')}${article}`),
}

const find = (query: string, marks = noMarks, most = 100) =>
  searchAcross([today, yesterday], query, marks, most).map(({ in: named, headlines, articles }) => [
    named.name,
    ...headlines.map(({ text }) => text),
    ...articles.map(({ title }) => title),
  ])

describe('a search in all editions', () => {
  test.each([
    [
      'finds each title once, in the newest edition',
      'ferry',
      [
        ['today', ferry],
        ['yesterday', 'Ferry fares rise', 'Vote on the quay'],
      ],
    ],
    ['leaves out editions without a find', 'comet', [['today', comet]]],
    ['looks into the text of articles', 'noon', [['yesterday', 'Vote on the quay']]],
    ['keeps to what must not be there', 'ferry -crews', [['yesterday', 'Ferry fares rise']]],
    ['finds nothing when empty', ' ', []],
  ])('%s', (_, query, found) => {
    expect(find(query)).toEqual(found)
  })

  test('gives the newest where there are too many', () => {
    expect(find('ferry', noMarks, 2)).toEqual([
      ['today', ferry],
      ['yesterday', 'Ferry fares rise'],
    ])
    expect(find('ferry', noMarks, 0)).toEqual([])
  })

  test('leaves out what is spiked and knows what is saved', () => {
    const id = today.edition.headlines[1]?.id ?? ''
    expect(find('crews', { ...noMarks, spiked: new Set([id]) })).toEqual([
      ['yesterday', 'Vote on the quay'],
    ])
    expect(find('is:saved', { ...noMarks, saved: new Set([id]) })).toEqual([['today', ferry]])
  })
})
