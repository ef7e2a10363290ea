import { wireLanguagesStore } from '../settings/wire-languages.ts'
import { startWorker } from './start-worker.ts'
import type { FromRecords, ToRecords } from '../search/records-messages.ts'

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
  if (left === 0 || !('Worker' in globalThis)) {
    onEnd()
    return () => {}
  }
  const worker = startWorker('records')
  const end = (): void => worker.terminate()
  const finish = (): void => {
    end()
    onEnd()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromRecords>) => {
    onWire(data)
    left--
    if (left === 0) finish()
  })
  worker.addEventListener('error', finish)
  const languages: ToRecords['languages'] = wireLanguagesStore.get()
  worker.postMessage({ ...asked, languages } satisfies ToRecords)
  return end
}
