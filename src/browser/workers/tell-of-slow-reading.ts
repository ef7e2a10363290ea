import { announce } from '../platform/announce.ts'
import { WireLoadError } from '../read/wire-load-error.ts'

/**
 * Announces that a worker failed and the page does its work. Throws where there is no such work: the signal's reason on
 * abort, a `WireLoadError` as it is. Where the browser has no workers nothing has failed.
 */
export function tellOfSlowReading(error: unknown, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted()
  if (error instanceof WireLoadError) throw error
  if (typeof Worker === 'undefined') return
  announce('Reading in the background failed: the file is read on this page, which may be slow')
}
