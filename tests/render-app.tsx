import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'
import { useEffect, useRef } from 'react'
import { vi } from 'vitest'
import type { NavigateFunction } from 'react-router'
import { MemoryRouter, parsePath, useLocation, useNavigate, useNavigationType } from 'react-router'
import { watchKeys } from '../src/browser/keys/use-commands.ts'
import { actingTime } from '../src/browser/platform/spare-time.ts'
import { preloadOpened } from '../src/pages/headline/opened-row.tsx'
import { AppRoutes } from '../src/routes.tsx'
import { realWire } from './wires.ts'

const lateParts = [
  () => import('../src/edition/make/complete-edition.ts'),
  () => import('../src/pages/frame/late-parts.tsx'),
  () => import('../src/edition/compare/rewordings.ts'),
  () => import('../src/pages/facts/edition-facts.tsx'),
  () => import('../src/pages/index/list-dialogs.tsx'),
  () => import('../src/pages/index/list-menu.tsx'),
  () => import('../src/edition/sections/find-sections.ts'),
  () => import('../src/pages/sections/section-columns.tsx'),
  () => import('../src/pages/index/side-column.tsx'),
  () => import('../src/pages/index/nothing-shown.tsx'),
  () => import('../src/pages/quotes/quotes-view.tsx'),
  () => import('../src/pages/reader/article/article-end.tsx'),
  () => import('../src/pages/reader/related-headlines.tsx'),
  preloadOpened,
  () => import('../src/pages/reader/voices/quote-card.tsx'),
]

type Answer = (address: string) => Response | Promise<Response>

export interface App {
  readonly user: UserEvent
  /** The address that the app shows: path, query and hash. */
  readonly where: () => string
  readonly back: () => void
  /** Goes to another address within the app: quicker than to open it there. */
  readonly go: (address: string) => void
}

/**
 * Opens the app at an address of its own, over a network that answers with the text of a wire (or as a test
 * wants it to), on a device that remembers nothing, and at an entry of the history that nobody has left: places are
 * kept by entry, and the first of each router would be one. Resolves when a page is there.
 */
export async function renderApp(url = '/', wire: string | Answer = realWire): Promise<App> {
  const answer = typeof wire === 'string' ? () => textResponse(wire) : wire
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => answer(address)),
  )
  watchKeysOnce()
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  let place = ''
  let navigate: NavigateFunction | undefined
  const follow = (address: string, go: NavigateFunction): void => {
    place = address
    navigate = go
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[{ ...parsePath(url), key: crypto.randomUUID() }]}>
        <AppRoutes />
        <Probe onRender={follow} />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  await pageIsThere()
  // What comes late is there before anything is pressed: React drops a press on a page that still waits.
  await act(async () => {
    actingTime.begin()
    await Promise.all(lateParts.map((load) => load()))
  })
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve))))
  return {
    user,
    where: () => place,
    back: () => act(() => void navigate?.(-1)),
    go: (address) => act(() => void navigate?.(address)),
  }
}

/** Tells where the app is, and hands out the way to elsewhere; a step back ends as one of a browser does. */
function Probe({ onRender }: { onRender: (address: string, go: NavigateFunction) => void }) {
  const location = useLocation()
  const { pathname, search, hash } = location
  const isStepBack = useNavigationType() === 'POP'
  const first = useRef(location)
  onRender(pathname + search + hash, useNavigate())
  useEffect(() => {
    if (isStepBack && location !== first.current) dispatchEvent(stepBackShown())
  }, [isStepBack, location])
  return null
}

/** The end of a step back that the browser has shown by itself: nothing moves. */
const stepBackShown = (): Event =>
  Object.assign(new PopStateEvent('popstate'), { hasUAVisualTransition: true })

/** Waits for the title of a page, the one that is loading has none, and for all that is found in the texts. */
export const pageIsThere = (): Promise<unknown> =>
  waitFor(() => {
    // Asked at every change of the page: by id and by name, since a selector is matched ten times as slowly.
    const main = document.getElementById('main')
    if (!main || main.ariaBusy === 'true' || main.getElementsByTagName('h1').length === 0)
      throw new Error('no page yet')
  })

export const textResponse = (text: string, type = 'text/plain'): Response =>
  new Response(text, { headers: { 'Content-Type': type } })

/** What a page shows below its masthead. */
export const inMain = () => within(screen.getByRole('main'))

let watching = false

function watchKeysOnce(): void {
  if (!watching) watchKeys()
  watching = true
}
