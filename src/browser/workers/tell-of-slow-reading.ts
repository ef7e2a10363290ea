import { announce } from '../platform/announce.ts'

/** Announces that a worker failed and the page does its work. Where the browser has no workers nothing has failed. */
export function tellOfSlowReading(): void {
  if (typeof Worker === 'undefined') return
  announce('Reading in the background failed: the file is read on this page, which may be slow')
}
