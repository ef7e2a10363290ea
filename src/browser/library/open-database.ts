import type { DBSchema, IDBPDatabase, OpenDBCallbacks } from 'idb'
import { openDB } from 'idb'

/**
 * Opens a database of this site, whenever that is possible: another tab may block it for long. `null` where there is
 * none. It makes way for a newer version of itself; `onLost` is told when it is closed from outside, and can be opened
 * anew.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
  onLost: () => void,
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
  } catch {
    return null
  }
}
