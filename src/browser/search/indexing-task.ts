import { INDEX_CHANNEL } from './index-channel.ts'
import { openIndexDatabase } from './index-database.ts'
import { indexWires } from './index-wires.ts'
import type { ToIndexing } from './search-messages.ts'

/** Brings the index in line with the library, and tells when that is done. One tab works at a time. */
export function bringInLine(data: ToIndexing, tell: (what: 'done') => void): void {
  void navigator.locks.request(INDEX_CHANNEL, async () => {
    const database = await openIndexDatabase(() => {})
    const channel = new BroadcastChannel(INDEX_CHANNEL)
    try {
      if (database)
        await indexWires(database, data.languages, (ids) => {
          channel.postMessage(ids)
        })
    } catch {
      // Where there is no room for more, a search says how far it looked.
    } finally {
      channel.close()
      database?.close()
      tell('done')
    }
  })
}
