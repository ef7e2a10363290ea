import { library } from '../library/wire-library.ts'
import { isFull } from '../library/stored-wires.ts'
import { INDEX_CHANNEL } from './index-channel.ts'
import { deleteIndexDatabase, openIndexDatabase } from './index-database.ts'
import { indexWires } from './index-wires.ts'
import type { ChosenLanguages } from './read-kept.ts'
import type { ToIndexing } from './search-messages.ts'

type Tell = (ids: readonly string[]) => void

/** Brings the index in line with the library, and tells when that is done. One tab works at a time. */
export function bringInLine(data: ToIndexing, tell: (what: 'done') => void): void {
  const work = async (): Promise<void> => {
    const channel = new BroadcastChannel(INDEX_CHANNEL)
    try {
      await indexAll(data.languages, (ids) => channel.postMessage(ids))
      await library.clearLeftovers().catch(() => {})
    } finally {
      channel.close()
      tell('done')
    }
  }
  // A page that is not served securely has no locks: the work is then done as often as there are tabs.
  void ('locks' in navigator ? navigator.locks.request(INDEX_CHANNEL, work) : work())
}

/** Never rejects: what is not in the index is read by the search itself. */
async function indexAll(languages: ChosenLanguages, tell: Tell): Promise<void> {
  const isDone = await attempt(languages, tell)
  if (!isDone && (await deleteIndexDatabase())) await attempt(languages, tell)
}

/** Indexes all wires; `false` where that needs another database: there is none, or it is damaged. */
async function attempt(languages: ChosenLanguages, tell: Tell): Promise<boolean> {
  const database = await openIndexDatabase(() => {})
  try {
    if (database) await indexWires(database, languages, tell)
    return database !== null
  } catch (error) {
    // Where there is no room for more, nothing is gained by beginning anew, nor where a wire cannot be read now.
    return !(error instanceof DOMException) || isFull(error)
  } finally {
    database?.close()
  }
}
