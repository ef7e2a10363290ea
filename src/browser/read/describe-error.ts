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
export function describeError(error: unknown): string {
  const { what, advice } = describeFailure(failureOf(error))
  return `${what} ${advice}`.trim()
}
