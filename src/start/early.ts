// The page's inline script: asks for the wire and for the code of the view before any module is there, and draws what
// comes first of the wire.
import { createEarlyReader } from './early-lines.ts'
import { paintArticle, paintIndex, paintQuotes } from './early-paint.ts'
import type { EarlyLines } from './early-lines.ts'
import type { EarlyWire } from '../browser/load/early-wire.ts'
import { loadTypeface } from '../browser/settings/typeface.ts'
import { hashTitle } from '../edition/columns/title-hash.ts'
import { idOfItem } from '../paths.ts'

/** The scripts of the views that are not in the first, by the beginnings of their addresses (`quotes stories`). */
declare const VIEW_SCRIPTS: Readonly<Record<string, readonly string[]>>
/** The files of the upright serif, and of the name of the app. */
declare const TYPEFACE: readonly string[]

// Servers and old links name the file of the page: for the app that is its index.
const url = new URL(location.href)
url.pathname = url.pathname.replace(/\/index\.html$/, '/')
history.replaceState(history.state, '', url)

const { pathname, search, origin } = url
const base = import.meta.env.BASE_URL
const [view = '', item = ''] = pathname.slice(base.length).split('/')

function fetchAhead(path: string, how: Partial<HTMLLinkElement>): void {
  const link = document.createElement('link')
  document.head.append(Object.assign(link, { href: base + path, crossOrigin: '', ...how }))
}

const isOfView = ([views]: readonly [string, unknown]): boolean => views.split(' ').includes(view)
const [, scripts = []] = Object.entries(VIEW_SCRIPTS).find(isOfView) ?? []
for (const script of scripts) fetchAhead(script, { rel: 'modulepreload' })

// The typeface is on this device since an earlier visit: asked for here, it is there for the first words, and its
// italics for the first quote. An early page that was drawn without it keeps its font.
if (document.documentElement.dataset['typeface']) {
  for (const file of TYPEFACE) fetchAhead(file, { rel: 'preload', as: 'font', type: 'font/woff2' })
  requestAnimationFrame(() => {
    loadTypeface('italic').catch(() => {})
  })
}

// Every page but the library needs a wire; what names another than the newest asks for it itself.
if (!/[?&](?:wire|from|to)=/.test(search) && view !== 'library') {
  const controller = new AbortController()
  const address = new URL(base + import.meta.env.NEWEST_WIRE, origin).href
  const response = fetch(address, {
    signal: controller.signal,
    redirect: 'manual',
    credentials: 'omit',
  })
  const early: EarlyWire = { address, response, abort: () => controller.abort() }
  globalThis.earlyWire = early
  void draw(response)
}

/** How the beginning of this page is drawn; `undefined` where nothing of it can be known early. */
function findPainter(): ((main: Element, lines: EarlyLines) => void) | undefined {
  if (search !== '') return undefined
  // Marks (read, saved, hidden) change how rows look, and only the app knows them: no early page then.
  if (view === '')
    return Object.keys(localStorage).some((key) => /marks|mutes/.test(key)) ? undefined : paintIndex
  if (view === 'quotes') return paintQuotes
  if (view !== 'article') return undefined
  return (main, { lead }) => {
    if (lead && hashTitle(lead.title).toString(36) === idOfItem(item)) paintArticle(main, lead)
  }
}

async function draw(fetched: Promise<Response>): Promise<void> {
  try {
    const response = await fetched
    const main = document.getElementById('early')
    const paint = findPainter()
    if (!response.ok || !main || !paint) return
    const reader = response.clone().body?.getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const read = createEarlyReader()
    let drawn = 0
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      const lines = read(decoder.decode(part.value, { stream: true }))
      // React has rendered in its place (`createRoot`, no hydration): the element is detached, so painting stops.
      if (!lines || !main.isConnected) break
      const count = lines.headlines.length + (lines.lead?.paragraphs.length ?? 0)
      if (count > drawn) paint(main, lines)
      drawn = count
      if (lines.whole) break
    }
    await reader?.cancel()
  } catch {
    // The app fetches again and reports the failure.
  }
}
