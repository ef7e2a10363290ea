/** The fetch of the site's own wire that the page itself began, before any module was there. */
export interface EarlyWire {
  readonly address: string
  readonly response: Promise<Response>
  readonly abort: () => void
}

declare global {
  var earlyWire: EarlyWire | undefined
}

/** Hands over that fetch, once, if it is for this address; the signal then ends it. */
export function takeEarlyWire(address: string, signal: AbortSignal): Promise<Response> | null {
  const early = globalThis.earlyWire
  if (early?.address !== address) return null
  globalThis.earlyWire = undefined
  signal.addEventListener('abort', early.abort)
  return early.response
}
