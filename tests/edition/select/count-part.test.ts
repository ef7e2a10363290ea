import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { countPart } from '../../../src/edition/select/count-part.ts'
import { findSpiked } from '../../../src/edition/select/find-spiked.ts'
import { idOfRow } from '../../../src/edition/columns/headline-table.ts'
import { editionOf, realEdition } from '../editions.ts'

const edition = editionOf(
  { text: 'Ferry sails', story: 0 },
  { text: 'Ferry lands', story: 0 },
  { text: 'Harbour opens' },
)
const [sails = '', lands = '', opens = ''] = listHeadlines(edition).map(({ id }) => id)

test.each([
  { read: [], hidden: [], unread: 3 },
  { read: [sails], hidden: [], unread: 2 },
  { read: [], hidden: [lands, opens], unread: 1 },
  { read: [sails, lands], hidden: [lands], unread: 1 },
  { read: ['elsewhere'], hidden: ['elsewhere'], unread: 3 },
])('of three with $read.length read and $hidden.length hidden $unread are unread', (given) => {
  const [read, hidden] = [new Set(given.read), new Set(given.hidden)]
  expect(countPart(edition, 0, read, hidden)).toEqual({ items: 3, texts: 0, unread: given.unread })
})

test('the spiked of an edition stand in its order, articles last, without those of others', () => {
  expect(findSpiked(edition, 0, new Set([opens, 'elsewhere', sails]))).toEqual([sails, opens])
  const { id = '' } = realEdition.articles[0] ?? {}
  const first = idOfRow(realEdition.table, 0)
  expect(findSpiked(realEdition, 0, new Set([id, first]))).toEqual([first, id])
  expect(findSpiked(realEdition, 1, new Set([id, first]))).toEqual([])
})
