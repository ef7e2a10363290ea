import { describe, expect, test } from 'vitest'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { searchAcross } from '../../../src/edition/across/search-across.ts'
import { listOf } from '../../wires.ts'

const ferry = 'Ferry crews strike over pay'
const comet = 'Comet passes close to Earth'
const article = 'Vote on the quay\nThe ferry crews met at noon.\nR.Moor--SF-PST'

const today = { name: 'today', wire: null, edition: readEdition(listOf(comet, ferry)) }
const yesterday = {
  name: 'yesterday',
  wire: 'wires/yesterday.txt',
  edition: readEdition(`${listOf(ferry, 'Ferry fares rise')}${article}`),
}

const nothing = readEdition('')

const find = (query: string, marks = noMarks, here = nothing) =>
  searchAcross([today, yesterday], query, marks, here).map(({ in: named, items }) => [
    named.name,
    ...items.map((item) => ('text' in item ? item.text : item.title)),
  ])

describe('a search in all editions', () => {
  test.each([
    [
      'finds each title once, in the newest edition',
      'ferry',
      [
        ['today', ferry],
        ['yesterday', 'Vote on the quay', 'Ferry fares rise'],
      ],
    ],
    ['leaves out editions without a find', 'comet', [['today', comet]]],
    ['looks into the text of articles', 'noon', [['yesterday', 'Vote on the quay']]],
    ['keeps to what must not be there', 'ferry -crews', [['yesterday', 'Ferry fares rise']]],
    ['finds nothing when empty', ' ', []],
  ])('%s', (_, query, found) => {
    expect(find(query)).toEqual(found)
  })

  test('does not find again what the open edition carries', () => {
    expect(find('ferry', noMarks, today.edition)).toEqual([
      ['yesterday', 'Vote on the quay', 'Ferry fares rise'],
    ])
    expect(find('comet', noMarks, today.edition)).toEqual([])
  })

  test('leaves out what is spiked and knows what is saved', () => {
    const id = today.edition.headlines[1]?.id ?? ''
    expect(find('crews', { ...noMarks, spiked: new Set([id]) })).toEqual([
      ['yesterday', 'Vote on the quay'],
    ])
    expect(find('is:saved', { ...noMarks, saved: new Set([id]) })).toEqual([['today', ferry]])
  })
})
