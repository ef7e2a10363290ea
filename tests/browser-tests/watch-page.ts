import type { Page } from '@playwright/test'

/** What a page did that it must never do, in words; empty for a page that behaves. */
export interface Watch {
  readonly faults: string[]
}

/**
 * Watches a page from before its first load: dialogs, uncaught errors, requests to other origins, breaches of
 * the policy, and anything that wire text got to run (hostile wires set `window.ran`).
 */
export async function watchPage(page: Page, home: string): Promise<Watch> {
  const faults: string[] = []
  await page.exposeFunction('reportFault', (words: string) => void faults.push(words))
  await page.addInitScript(() => {
    const report: (words: string) => void = Reflect.get(window, 'reportFault')
    addEventListener('securitypolicyviolation', (event) =>
      report(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
    Object.defineProperty(window, 'ran', {
      set: () => {
        report('text of the wire was run')
      },
    })
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
  page.on('popup', (popup) => faults.push(`popup: ${popup.url()}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    const isOurs = origin === new URL(home).origin || protocol === 'blob:'
    if (!isOurs) faults.push(`request to ${request.url()}`)
  })
  return { faults }
}
