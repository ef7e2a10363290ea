/**
 * Why a wire could not be had. `describe-error.ts` words it; `read-file.ts` words why a file without text is refused.
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
  /** Text that looks like no news, which the reader may have read all the same. */
  | { readonly code: 'no-news'; readonly reason: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'stalled'; readonly seconds: number }
  /** Reading neither ended nor told anything for so long. */
  | { readonly code: 'silent'; readonly seconds: number }
  | { readonly code: 'truncated'; readonly got: number; readonly expected: number | null }
  | ({ readonly code: 'address' } & RefusedAddress)
  | { readonly code: 'not-kept' }
  /** The library is of a newer version of the app. */
  | { readonly code: 'newer' }
  | { readonly code: 'damaged'; readonly name: string }
  | { readonly code: 'cancelled' }
  /** The system does not give the bytes of a file. */
  | { readonly code: 'no-file' }
  /** A fault of ours, in the words of the error. */
  | { readonly code: 'fault'; readonly error: string }

/** What is wrong with the address of a wire, and the protocol or the host that it names, where that is it. */
export interface RefusedAddress {
  readonly fault: 'too-long' | 'characters' | 'no-address' | 'protocol' | 'user-name' | 'elsewhere'
  readonly named: string
}

/** A wire that cannot be had: thrown in `browser/`, met by the error boundary. */
export class WireLoadError extends Error {
  override readonly name = 'WireLoadError'
  readonly failure: LoadFailure

  constructor(failure: LoadFailure) {
    super(failure.code)
    this.failure = failure
  }
}
