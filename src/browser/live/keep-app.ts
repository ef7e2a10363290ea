import { reloadReason } from '../platform/app-builds.ts'

/** A newer build of the app, installed beside the one that runs. */
let waiting: ServiceWorker | null = null

/**
 * Registers the service worker, which stores the app on this device, and offers newer builds, which wait until the
 * reader agrees. Resolves when all of the app is stored; rejects where that cannot be done, and the app then works
 * online only.
 */
export async function keepApp(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator))
    throw new Error('nothing to keep it')
  const base = import.meta.env.BASE_URL
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base })
  offerWhenInstalled(registration.waiting)
  offerWhenInstalled(registration.installing)
  registration.addEventListener('updatefound', () => offerWhenInstalled(registration.installing))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
  await navigator.serviceWorker.ready
}

function offerWhenInstalled(worker: ServiceWorker | null): void {
  if (!worker) return
  const look = (): void => {
    // Without a controller this is the first installation: there is no older build to replace.
    if (worker.state !== 'installed' || !navigator.serviceWorker.controller) return
    waiting = worker
    reloadReason.set('new-version')
  }
  worker.addEventListener('statechange', look)
  look()
}

/** Loads the page anew, by the newer build where there is one. */
export function acceptReload(): void {
  if (waiting?.state !== 'installed') return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
