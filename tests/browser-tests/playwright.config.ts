import { defineConfig } from '@playwright/test'
import { findChromium } from './chromium.ts'

const { path, env } = await findChromium()
const port = Number(process.env['PORT'] ?? 4174)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than there are cores on the machine of the checks: a test waits half of its time for what is drawn.
  workers: 3,
  // A shared machine stalls now and then: what passes only at a second try is reported as flaky.
  retries: 2,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    // What a test puts in place of an answer would not reach requests that pass through a service worker, and to
    // install one costs as much as the page: it is there only where it is tested.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: path,
      env: { ...process.env, ...env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
})
