import { announce } from '../platform/announce.ts'

/** Says that what a worker should have done is done on the page. Where there are no workers at all, nothing has failed. */
export function tellOfSlowReading(): void {
  if (typeof Worker === 'undefined') return
  announce('Reading in the background failed: the file is read on this page, which may be slow')
}
