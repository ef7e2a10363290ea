import { describe, expect, test } from 'vitest'
import { selectForgotten } from '../../../src/browser/library/select-forgotten.ts'
import { keptWire } from '../kept-wires.ts'

const HOUR = 3_600_000
/** A week of editions, an hour apart, the newest first; each of 1,000 bytes. */
const week = Array.from({ length: 200 }, (_, age) =>
  keptWire({ id: `e${age}`, size: 1000, openedAt: (200 - age) * HOUR, remembered: 'site' }),
)
const none: ReadonlySet<string> = new Set()
const all = { since: 0, room: Infinity }

describe('of the editions that are remembered', () => {
  test('none go within the bounds', () => {
    expect(selectForgotten(week, none, all)).toEqual([])
    expect(selectForgotten(week, none, { since: 0, room: 200_000 })).toEqual([])
  })

  test('the oldest go where there is too little room', () => {
    const goes = selectForgotten(week, none, { since: 0, room: 150_500 })
    expect(goes).toEqual(week.slice(150).map(({ id }) => id))
  })

  test('those go that are older than the reader wants', () => {
    const goes = selectForgotten(week, none, { ...all, since: 100 * HOUR })
    expect(goes).toEqual(week.slice(101).map(({ id }) => id))
  })

  test('one of no known time is not too old, and goes first where there is too little room', () => {
    const wires = [...week, keptWire({ id: 'o', size: 1000, openedAt: 0, remembered: 'site' })]
    expect(selectForgotten(wires, none, { ...all, since: 1 })).toEqual([])
    expect(selectForgotten(wires, none, { since: 0, room: 200_500 })).toEqual(['o'])
  })

  test('what holds something saved stays, and takes its room', () => {
    const goes = selectForgotten(week, new Set(['e199', 'e180']), { since: 0, room: 10_000 })
    expect(goes).toHaveLength(190)
    expect(goes).not.toContain('e199')
    expect(goes).not.toContain('e180')
    expect(goes[0]).toBe('e8')
  })

  test('the newest of each place stays, however old and large', () => {
    const other = keptWire({ id: 'o', size: 9e9, openedAt: 1, remembered: 'other' })
    const goes = selectForgotten([...week, other], none, { since: 500 * HOUR, room: 0 })
    expect(goes).toEqual(week.slice(1).map(({ id }) => id))
  })

  test('what the reader opened is none of them', () => {
    const opened = week.map((wire) => ({ ...wire, remembered: null }))
    expect(selectForgotten(opened, none, { since: 500 * HOUR, room: 0 })).toEqual([])
  })
})
