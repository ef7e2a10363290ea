// The page's inline script: asks for the wire before any module is there, and draws what comes first of it.
import { findEarlyLines } from './browser/early-lines.ts'
import { paintEarly } from './browser/early-paint.ts'
import type { EarlyWire } from './browser/early-wire.ts'

declare const NEWEST_WIRE: string

const { pathname, search, origin } = location
// Other pages need the wire too, only that nothing is drawn of it; what names another wire, or none, asks for itself.
if (!/[?&](?:wire|from|to)=/.test(search) && !pathname.endsWith('/library')) {
  const controller = new AbortController()
  const address = new URL(import.meta.env.BASE_URL + NEWEST_WIRE, origin).href
  const response = fetch(address, {
    signal: controller.signal,
    redirect: 'manual',
    credentials: 'omit',
  })
  const early: EarlyWire = { address, response, abort: () => controller.abort() }
  globalThis.earlyWire = early
  if (pathname === import.meta.env.BASE_URL && search === '') void draw(response)
  else response.catch(() => {})
}

async function draw(response: Promise<Response>): Promise<void> {
  try {
    const { ok, body } = (await response).clone()
    const main = document.getElementById('early')
    // A reader with marks sees rows that are read, saved or gone: only the app knows which.
    if (!ok || !body || !main || Object.keys(localStorage).some((key) => /marks|mutes/.test(key)))
      return
    const reader = body.getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true })
      const lines = findEarlyLines(text)
      // Once React has drawn, the element is no longer on the page, and nothing that happens to it is seen.
      if (lines && main.isConnected) paintEarly(main, lines)
      if (!lines || lines.lead || text.length > 60_000) break
    }
    await reader.cancel()
  } catch {
    // The app asks again, and says what went wrong.
  }
}
