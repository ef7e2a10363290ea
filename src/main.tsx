import './start/start-safely.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { appBase } from './browser/platform/app-base.ts'
import { watchTransfers } from './browser/intake/transfers.ts'
import { prefetchWire } from './browser/load/edition-query.ts'
import { watchPresses } from './browser/place/watch-presses.ts'
import { keptPlaces } from './browser/place/kept-places.ts'
import { preferencesStore, showLook } from './browser/settings/preferences.ts'
import { watchParts } from './browser/platform/app-builds.ts'
import { watchKeys } from './browser/keys/use-commands.ts'
import { searchCodeQuery } from './browser/load/use-search.ts'
import { parseSource } from './browser/load/wire-source.ts'
import { preloadMuting } from './browser/marks/reader-mutes.ts'
import { actingTime, savesData, spareTime, watchActs } from './browser/platform/spare-time.ts'
import { AppRoutes, preloadReading, preloadView, preloadViews } from './routes.tsx'
import './styles.css'

/** The timeout after which the app renders even if the wire is still loading, in place of the early page. */
const LONGEST_EARLY_PAGE_MS = 3000

showLook()
preferencesStore.subscribe(showLook)
keptPlaces.watch()
watchKeys()
watchPresses()
watchParts()
watchActs()
watchTransfers()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// Offline is no reason to wait: what is asked for may lie on this device.
const queryClient = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })

const basename = import.meta.env.BASE_URL
preloadView(location.pathname.slice(basename.length - 1))
if (new URLSearchParams(location.search).get('q')) void preloadSearch()

/** The early page stays until the app can draw the same in its place, or must explain why it waits. */
async function waitForEarlyWire(): Promise<void> {
  if (!globalThis.earlyWire) return
  await Promise.race([
    prefetchWire(queryClient, parseSource(null, appBase())),
    new Promise((end) => setTimeout(end, LONGEST_EARLY_PAGE_MS)),
  ])
}

// As a transition, in interruptible slices: there is something to see already.
const render = (): void =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          {/* A step is drawn as the answer to the press: as a transition it would come a frame or two later. */}
          <BrowserRouter basename={basename} useTransitions={false}>
            <AppRoutes />
          </BrowserRouter>
        </QueryClientProvider>
      </StrictMode>,
    ),
  )

// No top-level await: the parser's chunk imports this module and would wait for it in turn (deadlock).
// What is muted is not seen, not even until the code that finds it is there.
void Promise.all([waitForEarlyWire(), preloadMuting()]).then(render)

async function preloadSearch(): Promise<void> {
  await queryClient.prefetchQuery(searchCodeQuery)
}

// Idle loading of what serves later pages and visits. The service worker fetches all of the app for this device; only
// from there the page preloads views that nobody has asked for, and what serves acts before there is one. With
// `saveData` each thing is fetched when it is asked for.
spareTime.subscribe(() => {
  if (!savesData())
    void Promise.allSettled([
      import('./browser/settings/typeface.ts').then((part) => part.fetchTypeface()),
      preloadReading(),
      preloadSearch(),
    ])
      .then(() => import('./browser/live/keep-app.ts'))
      .then((part) => part.keepApp())
      .then(
        () => {
          actingTime.begin()
          return preloadViews()
        },
        () => {},
      )
})
