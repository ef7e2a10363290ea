import type { LoadFailure, RefusedAddress } from './wire-load-error.ts'
import { WireLoadError } from './wire-load-error.ts'

/** Classifies an error of any kind: what is none of the known failures is a fault of ours. */
export function failureOf(error: unknown): LoadFailure {
  if (error instanceof WireLoadError) return error.failure
  if (error instanceof DOMException && NO_FILE.test(error.name)) return { code: 'no-file' }
  return { code: 'fault', error: String(error) }
}

/** How a file that cannot be read is refused (W3C File API, 7.1). */
const NO_FILE = /^(?:NotFound|NotReadable|Security)Error$/

/** Why something failed, and what to do, in words. */
export const describeError = (error: unknown): string => describeInOneLine(failureOf(error))

/** The same for a failure that is known. */
export function describeInOneLine(failure: LoadFailure): string {
  const { what, advice } = describeFailure(failure)
  return `${what} ${advice}`.trim()
}

/** How far something came, and why no further; a reader who cancelled knows why. */
export const describeStop = (done: string, failure: LoadFailure): string =>
  failure.code === 'cancelled' ? done : `${done}. ${describeInOneLine(failure)}`

export interface FailureWords {
  readonly what: string
  readonly advice: string
}

/** An outage in one sentence, for where an earlier copy is shown all the same. */
export const describeOutage = (failure: LoadFailure): string =>
  failure.code === 'offline' ? 'This device is offline.' : describeFailure(failure).what

/** What is wrong with an address, by the protocol or the host that it names. */
const refusals = {
  'too-long': () => 'The address of the source is too long.',
  characters: () => 'The address of the source has characters that no address has.',
  'no-address': () => 'The address of the source is not an address.',
  protocol: (named) => `Sources are not opened from ${named} addresses.`,
  'user-name': () => 'The address of the source carries a user name.',
  elsewhere: (named) =>
    `Only files of this site are opened by a link, and this one lies on ${named}.`,
} as const satisfies Record<RefusedAddress['fault'], (named: string) => string>

const mebibytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

/** A failure in a sentence that says what happened, and one that says what to do. */
export function describeFailure(failure: LoadFailure): FailureWords {
  switch (failure.code) {
    case 'offline':
      return {
        what: 'This device is offline, and this edition is not kept here.',
        advice: 'Retry when the network is back, or open a file.',
      }
    case 'unreachable':
      return {
        what: 'The server could not be reached.',
        advice: 'Check the connection and retry, or open a file.',
      }
    case 'status':
      return failure.status === 404
        ? {
            what: 'There is no file at this address (404).',
            advice: 'Check the address, or open another file.',
          }
        : {
            what: `The server answered with an error (${failure.status}) instead of the file.`,
            advice: 'This is usually over in a moment: retry, or open a file.',
          }
    case 'redirected':
      return {
        what: 'The address of the file leads on to another address, which is not followed.',
        advice: 'Open the file by its own address on this site, or download it and open it.',
      }
    case 'not-text':
      return {
        what: `The server sent ${failure.type || 'nothing readable'} instead of plain text.`,
        advice: 'Check that the address is that of a file, not of a page about it.',
      }
    case 'binary':
      return {
        what: `This is not a text file: it looks like ${failure.format}.`,
        advice:
          failure.format === 'ZIP'
            ? '“Read a zip back…” in the library opens the news in it.'
            : 'Open a file saved as plain text.',
      }
    case 'unread':
      return { what: failure.reason, advice: '' }
    case 'no-news':
      return { what: failure.reason, advice: 'Open another file, or have it read as text.' }
    case 'too-large':
      return {
        what: `The file is larger than ${mebibytes(failure.limit)}, the most that is read.`,
        advice: 'Split it into smaller files and open those.',
      }
    case 'stalled':
      return {
        what: `The server stopped sending: nothing came for ${failure.seconds} seconds.`,
        advice: 'Retry, or open a file.',
      }
    case 'silent':
      return {
        what: `Reading stood still: nothing came of it for ${failure.seconds} seconds.`,
        advice: 'Try again, or open another file.',
      }
    case 'truncated':
      return {
        what: `The file broke off after ${failure.got} ${failure.expected === null ? '' : `of ${failure.expected} `}bytes.`,
        advice: 'Retry to fetch all of it.',
      }
    case 'address':
      return {
        what: refusals[failure.fault](failure.named),
        advice: 'Download that file and open it, or paste its text.',
      }
    case 'cancelled':
      return { what: 'Loading was cancelled.', advice: 'Retry, or open another file.' }
    case 'no-file':
      return {
        what: 'The file could not be read.',
        advice:
          'It may have been moved, may not be allowed to be read, or may be too large: choose it again.',
      }
    case 'fault':
      return {
        what: `Something in Wireside went wrong: ${failure.error}.`,
        advice: 'What is kept is untouched: try again.',
      }
    case 'not-kept':
      return {
        what: 'This edition was opened from a file and is no longer kept on this device.',
        advice: 'Open the file again.',
      }
    case 'newer':
      return {
        what: 'A newer version of Wireside keeps the editions of this device, and this one cannot read them.',
        advice: 'None is lost: reload the page to get the newer version.',
      }
    case 'damaged':
      return {
        what: `This edition was damaged where it is kept: the bytes of ${failure.name} are not those that were opened.`,
        advice: 'Open the file again, and remove the damaged one in the library.',
      }
  }
}
