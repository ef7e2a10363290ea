import { wireLanguagesStore } from '../settings/wire-languages.ts'
import { library } from '../library/wire-library.ts'
import { startWorker } from './start-worker.ts'
import type { ToIndexing } from '../search/search-messages.ts'

/** The worker that brings the index in line, while it does; whether it is to begin again after that. */
let worker: Worker | null = null
let again = false
let watching = false

/** Has everything that is kept be found by its words: in a worker, now and whenever the library changes. */
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
    // Without workers nothing is indexed, and a search says so.
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
