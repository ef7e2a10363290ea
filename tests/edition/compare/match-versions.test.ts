import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Versioned } from '../../../src/edition/compare/match-versions.ts'
import { matchVersions } from '../../../src/edition/compare/match-versions.ts'
import { englishNames } from '../../../src/stories/en/english-names.ts'
import { runs } from '../../wires.ts'
import { lineOfText, patience } from '../wire-arbitraries.ts'

const match = (older: readonly Versioned[], newer: readonly Versioned[]) =>
  matchVersions(englishNames, older, newer)

const versions = fc
  .array(
    fc.oneof(lineOfText, fc.constantFrom('Ferry strike ends', 'Ferry strike goes on', '', '?')),
    {
      maxLength: 20,
    },
  )
  .map((texts) => texts.map((text): Versioned => ({ id: text.toLowerCase(), text })))

const ascending = (numbers: readonly number[]): readonly number[] =>
  numbers.toSorted((one, other) => one - other)

test(
  'whatever the lists, each index stands in one place',
  () => {
    fc.assert(
      fc.property(versions, versions, (older, newer) => {
        const { same, reworded, gone, come } = match(older, newer)
        const pairs = [...same, ...reworded]
        expect(ascending([...pairs.map(([left]) => left), ...gone])).toEqual([...older.keys()])
        expect(ascending([...pairs.map(([, right]) => right), ...come])).toEqual([...newer.keys()])
        for (const list of [same, reworded]) {
          const rights = list.map(([, right]) => right)
          expect(rights).toEqual(ascending(rights))
        }
      }),
      runs,
    )
  },
  patience,
)

test('one id with another text is reworded', () => {
  const [older, newer] = [
    { id: 'guid-1', text: 'Snow' },
    { id: 'guid-1', text: 'Heavy rain' },
  ]
  expect(match([older], [newer])).toEqual({
    same: [],
    reworded: [[0, 0]],
    gone: [],
    come: [],
  })
})

test('one text with another id is the same', () => {
  const [older, newer] = [
    { id: 'x', text: 'Snow – at last' },
    { id: 'x~2', text: 'snow - at last' },
  ]
  expect(match([older], [newer])).toEqual({
    same: [[0, 0]],
    reworded: [],
    gone: [],
    come: [],
  })
})

test(
  'a list against itself is the same',
  () => {
    fc.assert(
      fc.property(versions, (list) => {
        const { same } = match(list, list)
        expect(same.map(([left]) => list[left]?.text)).toEqual(
          list.flatMap(({ id, text }) => (id ? text : [])),
        )
      }),
      runs,
    )
  },
  patience,
)

const list = (...texts: readonly string[]): readonly Versioned[] =>
  texts.map((text) => ({ id: text, text }))

test('a turnover of other news of the same shape rewords nothing', () => {
  const older = list(
    'Teachers call off strike in Oslo',
    'Fire guts market in Lagos',
    'Norfair to buy stake in Brightwater',
    'Court jails former mayor of Split',
  )
  const newer = list(
    'Teachers call off strike in Turin',
    'Fire guts theatre in Leeds',
    'Tarnley to buy stake in Helmsford',
    'Court jails former mayor of Sofia',
  )
  expect(match(older, newer)).toEqual({
    same: [],
    reworded: [],
    gone: [0, 1, 2, 3],
    come: [0, 1, 2, 3],
  })
})
