import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/headline-at.ts'
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
  { read: [], spiked: [], unread: 3 },
  { read: [sails], spiked: [], unread: 2 },
  { read: [], spiked: [lands, opens], unread: 1 },
  { read: [sails, lands], spiked: [lands], unread: 1 },
  { read: ['elsewhere'], spiked: ['elsewhere'], unread: 3 },
])('of three with $read.length read and $spiked.length spiked $unread are unread', (given) => {
  const marks = { read: new Set(given.read), spiked: new Set(given.spiked) }
  expect(countPart(edition, 0, marks)).toEqual({ items: 3, texts: 0, unread: given.unread })
})

test('the spiked of an edition stand in its order, without those of others', () => {
  expect(findSpiked(edition, 0, new Set([opens, 'elsewhere', sails]))).toEqual([sails, opens])
})
