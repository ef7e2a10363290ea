import { createStore, useStore } from './store.ts'

/** Why a reload is offered: a newer build is here, or a part of this one is gone from the server. */
export type ReloadReason = 'new-version' | 'missing-part'

const RELOADED = 'wireside.reloaded.1'

const missing = new WeakSet<Error>()

/** Whether an error means that code of the app could not be had: for this page it cannot be had any more. */
export const isMissingPart = (error: unknown): boolean =>
  error instanceof Error && missing.has(error)

/**
 * Keeps the app working offline and offers newer builds of it. A new one waits until the reader agrees: no page
 * is reloaded under anybody's eyes, save once when it cannot go on because a part is missing.
 */
function createAppBuilds() {
  const reason = createStore<ReloadReason | null>(null)
  let waiting: ServiceWorker | null = null

  function offerWhenInstalled(worker: ServiceWorker | null): void {
    if (!worker) return
    const look = (): void => {
      // Without a controller this is the first installation: there is no older build to replace.
      if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return
      waiting = worker
      reason.set('new-version')
    }
    worker.addEventListener('statechange', look)
    look()
  }

  async function registerWorker(): Promise<void> {
    const base = import.meta.env.BASE_URL
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base })
    offerWhenInstalled(registration.waiting)
    offerWhenInstalled(registration.installing)
    registration.addEventListener('updatefound', () => offerWhenInstalled(registration.installing))
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {})
    })
  }

  return {
    /** Watches for parts of the app that cannot be had. */
    watch: (): void => {
      if (!import.meta.env.PROD) return
      addEventListener('vite:preloadError', ({ payload }) => {
        missing.add(payload)
        void isPageThere().then((there) => {
          if (there && isFirstReload()) location.reload()
          else reason.set('missing-part')
        })
      })
    },
    /**
     * Has the app kept on this device; resolves when all of it is, rejects where it cannot be: it works, but online
     * only.
     */
    keep: async (): Promise<void> => {
      if (!import.meta.env.PROD || !('serviceWorker' in navigator))
        throw new Error('nothing to keep it')
      await registerWorker()
      await navigator.serviceWorker.ready
    },
    accept: (): void => {
      if (waiting?.state !== 'installed') return location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    },
    decline: (): void => reason.set(null),
    get: reason.get,
    subscribe: reason.subscribe,
  }
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

export const appBuilds = createAppBuilds()

export const useReloadReason = (): ReloadReason | null => useStore(appBuilds)
