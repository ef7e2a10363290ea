import { wireLanguagesStore } from '../settings/wire-languages.ts'
import { library } from '../library/wire-library.ts'
import { startTask } from './start-task.ts'
import type { ToIndexing } from '../search/search-messages.ts'

/** Whether the index is being brought in line, and whether that is to be done again afterwards. */
let isRunning = false
let again = false
let watching = false

/** Keeps the index in line with the library: it is indexed now, and whenever the library changes. */
export function keepIndexed(): void {
  if (!watching) library.subscribe(keepIndexed)
  watching = true
  if (isRunning) {
    again = true
    return
  }
  isRunning = true
  const finish = (): void => {
    end()
    isRunning = false
    if (again) keepIndexed()
    again = false
  }
  const { ask, end } = startTask<ToIndexing, 'done'>(
    'indexing',
    async () => (await import('../search/indexing-task.ts')).bringInLine,
    finish,
    finish,
  )
  ask({ languages: wireLanguagesStore.get() })
}
