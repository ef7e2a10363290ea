import { beforeEach, expect, test } from 'vitest'
import { passMarks } from '../../../src/browser/marks/pass-marks.ts'
import { setMarks } from '../../../src/browser/marks/mark-actions.ts'
import { marksStore } from '../../../src/browser/marks/reader-marks.ts'
import { savedItemsStore } from '../../../src/browser/marks/saved-items.ts'
import { compareEditions } from '../../../src/edition/compare/compare-editions.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { listOf } from '../../wires.ts'

const { reworded } = compareEditions(
  readEdition(listOf('Ferry crews strike over pay in Oslo harbour')),
  readEdition(listOf('Ferry crews end strike over pay in Oslo harbour')),
)
const [pair] = reworded
const older = pair?.older.id ?? ''
const newer = pair?.newer.id ?? ''

beforeEach(() => {
  marksStore.set(noMarks)
  savedItemsStore.set(new Map())
})

test('a rewording has the marks of what it rewords, which keeps its own', () => {
  setMarks('read', [older], true)
  setMarks('saved', [older], true)
  savedItemsStore.set(
    new Map([
      [
        older,
        {
          kind: 'headline',
          text: pair?.older.text ?? '',
          item: { slug: 'a', id: older },
          wire: null,
          quote: null,
          from: 'x',
          evidence: null,
        },
      ],
    ]),
  )
  passMarks('first', reworded)
  const { read, saved, spiked } = marksStore.get()
  expect([...read]).toEqual([older, newer])
  expect([...saved]).toEqual([older, newer])
  expect([...spiked]).toEqual([])
  expect(savedItemsStore.get().get(newer)).toMatchObject({ text: pair?.newer.text })
  expect(savedItemsStore.get().get(older)).toMatchObject({ text: pair?.older.text })
})

test('marks pass on once: what the reader takes back stays so', () => {
  setMarks('read', [older], true)
  passMarks('second', reworded)
  setMarks('read', [newer], false)
  passMarks('second', reworded)
  expect(marksStore.get().read.has(newer)).toBe(false)
})
