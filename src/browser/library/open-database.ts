import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb'
import { openDB } from 'idb'

/**
 * Opens an IndexedDB database, and waits for as long as another tab blocks it; `null` where there is none. It closes
 * itself when another tab wants to upgrade it. `onLost` is called when the browser closes it: it can then be opened
 * anew. `onNewer` is called where there is one of a later version, which is left as it is.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  onLost: () => void,
  onNewer: () => void = () => {},
): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>(name, version, {
      upgrade,
      blocking: (_current, _blocked, { target }) => {
        if (target instanceof IDBDatabase) target.close()
        onLost()
      },
      terminated: onLost,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') onNewer()
    return null
  }
}
