import type { LoadFailure } from './wire-load-error.ts'
import { WireLoadError, describeFailure } from './wire-load-error.ts'

/** What an error of any kind is: only what is known to be one of the failures is called so. */
export function failureOf(error: unknown): LoadFailure {
  if (error instanceof WireLoadError) return error.failure
  if (error instanceof DOMException && NO_FILE.test(error.name)) return { code: 'no-file' }
  return { code: 'fault', error: String(error) }
}

/** How a file that cannot be read is refused (W3C File API, 7.1). */
const NO_FILE = /^(?:NotFound|NotReadable|Security)Error$/

/** Why something failed, and what to do, in words. */
export const describeError = (error: unknown): string => wordsOf(failureOf(error))

/** The same for a failure that is known. */
export function wordsOf(failure: LoadFailure): string {
  const { what, advice } = describeFailure(failure)
  return `${what} ${advice}`.trim()
}

/** How far something came, and why no further; a reader who cancelled knows why. */
export const describeStop = (done: string, failure: LoadFailure): string =>
  failure.code === 'cancelled' ? done : `${done}. ${wordsOf(failure)}`
