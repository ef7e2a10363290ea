/**
 * Why a wire could not be had. `describeFailure` words it; `read-file.ts` words why a file without text is refused.
 */
export type LoadFailure =
  | { readonly code: 'offline' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'redirected' }
  | { readonly code: 'not-text'; readonly type: string }
  | { readonly code: 'binary'; readonly format: string }
  /** Text in a format that cannot be read; `reason` says which, and what to do. */
  | { readonly code: 'unread'; readonly reason: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'stalled'; readonly seconds: number }
  /** Reading neither ended nor told anything for so long. */
  | { readonly code: 'silent'; readonly seconds: number }
  | { readonly code: 'truncated'; readonly got: number; readonly expected: number | null }
  | { readonly code: 'address'; readonly reason: string }
  | { readonly code: 'not-kept' }
  | { readonly code: 'damaged' }
  | { readonly code: 'cancelled' }
  /** The system does not give the bytes of a file. */
  | { readonly code: 'no-file' }
  /** A fault of ours, in the words of the error. */
  | { readonly code: 'fault'; readonly error: string }

/** A wire that cannot be had: thrown in `browser/`, met by the error boundary. */
export class WireLoadError extends Error {
  override readonly name = 'WireLoadError'
  readonly failure: LoadFailure

  constructor(failure: LoadFailure) {
    super(describeFailure(failure).what)
    this.failure = failure
  }
}

export interface FailureWords {
  readonly what: string
  readonly advice: string
}

/** Whether the wire is only out of reach for now, so that an earlier copy of it may stand in. */
export const isOutage = (failure: LoadFailure): boolean =>
  ['offline', 'unreachable', 'stalled', 'truncated'].includes(failure.code) ||
  (failure.code === 'status' && failure.status >= 500)

/** An outage in one sentence, for where an earlier copy is shown all the same. */
export const describeOutage = (failure: LoadFailure): string =>
  failure.code === 'offline' ? 'This device is offline.' : describeFailure(failure).what

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
        what: `The server sent ${failure.type || 'something'} instead of plain text.`,
        advice: 'Check that the address is that of a file, not of a page about it.',
      }
    case 'binary':
      return {
        what: `This is not a text file: it looks like ${failure.format}.`,
        advice: 'Open a file saved as plain text.',
      }
    case 'unread':
      return { what: failure.reason, advice: '' }
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
        what: failure.reason,
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
    case 'damaged':
      return {
        what: 'This edition was damaged where it is kept: its bytes are not those that were opened.',
        advice: 'Open the file again, and remove the damaged one in the library.',
      }
  }
}
