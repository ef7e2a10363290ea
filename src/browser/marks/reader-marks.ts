import type { Marks } from '../../edition/select/marks.ts'
import { useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'
import { MAX_MARKS, parseMarks } from './parse-marks.ts'

export const marksStore = createStored('wireside.marks.1', parseMarks, printMarks)

/** The reader's marks, the same in every tab. */
export const useMarks = (): Marks => useStore(marksStore)

export function printMarks(marks: Marks): unknown {
  return {
    read: newest(marks.read),
    saved: newest(marks.saved),
    spiked: newest(marks.spiked),
    topics: [...marks.topics].slice(-MAX_MARKS),
  }
}

const newest = (ids: ReadonlySet<string>): readonly string[] => [...ids].slice(-MAX_MARKS)
