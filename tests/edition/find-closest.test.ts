import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../src/edition/headline-at.ts'
import { findClosest } from '../../src/edition/find-closest.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../wires.ts'

const edition = outlineEdition(
  parseWire(
    listOf(
      'Ferry crews end strike over pay in Oslo harbour',
      'Ferry fares rise in Bergen',
      'Lighthouse keeper retires after 40 years',
    ),
  ),
)
const closest = (slug: string) => findClosest(edition, slug)?.slug ?? null

describe('the closest to an address that leads nowhere', () => {
  test('is what has most of its words', () => {
    expect(closest('ferry-crews-strike-over-pay-in-oslo-harbour')).toBe(
      headlineAt(edition, 0)?.slug,
    )
    expect(closest('keeper-of-lighthouse-retires')).toBe(headlineAt(edition, 2)?.slug)
  })

  test('is nothing where too few words are the same', () => {
    expect(closest('ferry-sinks-off-the-coast-of-brittany')).toBeNull()
    expect(closest('')).toBeNull()
  })

  test('is told for any string', () => {
    fc.assert(fc.property(fc.string(), (slug) => void findClosest(edition, slug)))
  })
})
