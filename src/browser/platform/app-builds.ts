import { createStore } from './store.ts'

/** Why a reload is offered: a newer build is here, or a part of this one is gone from the server. */
export type ReloadReason = 'new-version' | 'missing-part'

/** Why a reload is offered now; `null` where none is. */
export const reloadReason = createStore<ReloadReason | null>(null)

const RELOADED = 'wireside.reloaded.1'

const missing = new WeakSet<Error>()

/** Whether an error means that code of the app could not be had: for this page it cannot be had any more. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && missing.has(error)

/**
 * Watches for chunks of the app that fail to load, and offers to reload. The page reloads by itself only once, and only
 * where it cannot go on without the chunk: where no page stands that somebody may be reading or typing on.
 */
export function watchParts(): void {
  if (!import.meta.env.PROD) return
  let asked: Promise<void> | null = null
  addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    if (document.querySelector('#main h1')) return reloadReason.set('missing-part')
    // One question is enough, however often code that is missing is asked for.
    asked ??= isPageThere().then((there) => {
      if (there && isFirstReload()) location.reload()
      else reloadReason.set('missing-part')
    })
    return undefined
  })
}

/** Whether a reload would succeed: a HEAD request for the page; offline, the page that is loaded is kept. */
const isPageThere = (): Promise<boolean> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Whether this build has not been reloaded for a missing part yet; asking counts as reloading. */
function isFirstReload(): boolean {
  try {
    const before = sessionStorage.getItem(RELOADED)
    sessionStorage.setItem(RELOADED, import.meta.url)
    return before !== import.meta.url
  } catch {
    return false
  }
}
