import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { countPart } from '../../../src/edition/select/count-part.ts'
import { findSpiked } from '../../../src/edition/select/find-spiked.ts'
import { editionOf } from '../editions.ts'

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
  const marks = { read: new Set(given.read), hidden: new Set(given.hidden) }
  expect(countPart(edition, 0, marks)).toEqual({ items: 3, texts: 0, unread: given.unread })
})

test('the spiked of an edition stand in its order, without those of others', () => {
  expect(findSpiked(edition, 0, new Set([opens, 'elsewhere', sails]))).toEqual([sails, opens])
})
