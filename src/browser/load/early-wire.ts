/** The fetch of the site's own wire that the inline script started before any module was loaded. */
export interface EarlyWire {
  readonly address: string
  readonly response: Promise<Response>
  readonly abort: () => void
}

declare global {
  var earlyWire: EarlyWire | undefined
}

/** Hands over that fetch once, if it is for this address; from then on the signal aborts it. */
export function takeEarlyWire(address: string, signal: AbortSignal): Promise<Response> | null {
  const early = globalThis.earlyWire
  if (early?.address !== address) return null
  globalThis.earlyWire = undefined
  signal.addEventListener('abort', early.abort)
  return early.response
}
