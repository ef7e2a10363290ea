import type { Browser, CDPSession, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findChromium } from '../tests/browser-tests/chromium.ts'
import { watchPage } from './watch-page.ts'

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
}

export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findChromium()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  })
}

/** A page of a phone that nothing is known of yet, and that watches its own speed. */
export async function openPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  return { page, session: await context.newCDPSession(page) }
}

/** A quarter of the processor, 1.6 Mbit/s, 150 ms a request. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
