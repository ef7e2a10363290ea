import { wireLanguagesStore } from '../settings/wire-languages.ts'
import { library } from '../library/wire-library.ts'
import { startWorker } from './start-worker.ts'
import type { ToIndexing } from '../search/search-messages.ts'

/** The worker that indexes, while it runs, and whether it is to run again after that. */
let worker: Worker | null = null
let again = false
let watching = false

/** Keeps the index in line with the library: a worker indexes now, and whenever the library changes. */
export function keepIndexed(): void {
  if (!watching) library.subscribe(keepIndexed)
  watching = true
  if (worker) {
    again = true
    return
  }
  try {
    begin()
  } catch {
    // Without workers nothing is indexed, and a search says how far it looked.
  }
}

function begin(): void {
  worker = startWorker('indexing')
  const end = (): void => {
    worker?.terminate()
    worker = null
    if (again) keepIndexed()
    again = false
  }
  worker.addEventListener('message', end)
  worker.addEventListener('error', () => {
    again = false
    end()
  })
  worker.postMessage({ languages: wireLanguagesStore.get() } satisfies ToIndexing)
}
