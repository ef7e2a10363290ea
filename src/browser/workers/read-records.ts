import { wireLanguagesStore } from '../settings/wire-languages.ts'
import type { FromRecords, ToRecords } from '../search/records-messages.ts'
import { startTask } from './start-task.ts'

/**
 * Reads kept wires in a worker and tells of each; `onWire` hears them in their order, `onEnd` that there will be no more.
 * Gives back what ends the reading.
 */
export function readRecords(
  asked: Pick<ToRecords, 'what' | 'wires'>,
  onWire: (records: FromRecords) => void,
  onEnd: () => void,
): () => void {
  let left = asked.wires.length
  if (left === 0) {
    onEnd()
    return () => {}
  }
  const finish = (): void => {
    end()
    onEnd()
  }
  const { ask, end } = startTask<ToRecords, FromRecords>(
    'records',
    async () => (await import('../search/records-task.ts')).tellRecords,
    (records) => {
      onWire(records)
      left--
      if (left === 0) finish()
    },
    finish,
  )
  ask({ ...asked, languages: wireLanguagesStore.get() })
  return end
}
