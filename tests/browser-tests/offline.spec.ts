import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { anEditionIsKept, aWireIsStored } from './editions.ts'
import type { BuildServer } from './build-server.ts'
import { startBuildServer } from './build-server.ts'
import { keptRows } from './wires.ts'

/** Each test has a host of its own, which it may cut off. */
const test = base.extend<{ server: BuildServer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  server: async ({}, provide) => {
    const server = await startBuildServer()
    await provide(server)
    await server.stop()
  },
})

test.use({ serviceWorkers: 'allow' })
test.setTimeout(60_000)

/** Visits the site and waits until the app is kept on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => setTimeout(resolve, 20))
  })
  await anEditionIsKept(page)
}

const age = (page: Page) => page.getByRole('region', { name: 'Age of this edition' })

test('after one visit every page works without the network, reload included; the wire is the newest there is, its copy goes when the network is back, and gives way to nothing that is no wire', async ({
  page,
  server,
}) => {
  await test.step('after one visit every page works without the network; the wire is the newest there is', async () => {
    await visit(page, server.address)
    const [title = ''] = await page.getByRole('main').getByRole('heading').allTextContents()
    await server.stop()

    await page.reload()
    await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible()
    await expect(age(page)).toContainText('as it was fetched at')
    for (const route of ['/article/x', '/quotes', '/wire?line=3', '/?topic=sport', '/']) {
      await page.goto(server.address + route)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(age(page)).toContainText('could not be reached')
    }
    await expect(page.getByText('A fresh headline')).toHaveCount(0)

    server.deploy((path, body) =>
      path.endsWith('sf-pst.txt') ? `-\nA fresh headline about nothing\n${body}` : body,
    )
    await server.start()
    await age(page).getByRole('button', { name: 'Fetch it again' }).click()
    await expect(age(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('A fresh headline about nothing')
  })
  await test.step('an answer that is no wire does not take the place of the copy on the device', async () => {
    await anEditionIsKept(page, 2)
    const [title = ''] = await page.getByRole('main').getByRole('heading').allTextContents()
    for (const answer of [
      '\n\n',
      '<!doctype html><html><head><title>Sign in</title></head><body><p>Sign in</p></body></html>',
      '{"error": "no such wire"}',
    ]) {
      server.deploy((path, body) => (path.endsWith('sf-pst.txt') ? answer : body))
      await page.reload()
      await expect(age(page)).toContainText('as it was fetched at')
      await expect(
        page.getByRole('main').getByRole('heading', { name: title, exact: true }),
      ).toBeVisible()
    }
    await server.stop()
    await page.reload()
    await expect(
      page.getByRole('main').getByRole('heading', { name: title, exact: true }),
    ).toBeVisible()
    await expect(age(page)).toContainText('as it was fetched at')
  })
})

test('a wire that was opened from a file is there without the network; a device that is offline is told from a site that is down', async ({
  page,
  server,
  context,
}) => {
  await visit(page, server.address)
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Choose files…').setInputFiles({
    name: 'mine.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('-\nA headline of my own\n-\nAnd another one\n'),
  })
  await expect(page.getByRole('main')).toContainText('A headline of my own')
  await aWireIsStored(page, 'mine.txt')
  await server.stop()
  await page.reload()
  await expect(page.getByRole('main')).toContainText('A headline of my own')
  await expect(age(page)).toHaveCount(0)
  await page.goto(`${server.address}/library`)
  await expect(page.getByText('The list of this site’s editions could not be had.')).toBeVisible()
  await keptRows(page).filter({ hasText: 'mine.txt' }).getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('A headline of my own')
  await server.start()
  await page.goto(server.address)
  await expect(age(page)).toHaveCount(0)
  await context.setOffline(true)
  await page.reload()
  // A headless shell without a desktop around it does not hear that its device went offline.
  const hears = await page.evaluate(() => !navigator.onLine)
  await expect(age(page)).toContainText(
    hears ? 'This device is offline.' : 'The server could not be reached.',
  )
})

test('a new version that is declined leaves the page alone; the next is offered, and waits for the reader', async ({
  page,
  server,
}) => {
  await visit(page, server.address)
  const offer = page.getByText('A new version of Wireside is ready.')
  server.deploy((path, body) => (path === '/sw.js' ? `${body}\n// second` : body))
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(offer).toHaveCount(0)
  server.deploy((path, body) => {
    if (path === '/index.html') return body.replace('<head>', '<head><meta name="second" />')
    if (path === '/sw.js') return body.replace(/(url:"index\.html",revision:)"\w+"/, '$1"second"')
    return body
  })
  await page.evaluate(() => Object.assign(window, { stillHere: true }))
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())

  await expect(offer).toBeVisible()
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true)
  await page.reload()
  await expect(offer).toBeVisible()
  await expect(page.locator('meta[name=second]')).toHaveCount(0)

  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('meta[name=second]')).toBeAttached()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await expect(offer).toHaveCount(0)
})
