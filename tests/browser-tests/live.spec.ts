import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import type { BuildServer } from './build-server.ts'
import { startBuildServer } from './build-server.ts'
import { anEditionIsKept, listEditions } from './editions.ts'
import { findingsAreThere, rows } from './reader.ts'

/** Each test has a host of its own, whose wire it may replace; and no service worker, so that every request is seen. */
const test = base.extend<{ server: BuildServer }>({
  serviceWorkers: 'block',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  server: async ({}, provide) => {
    const server = await startBuildServer()
    await provide(server)
    await server.stop()
  },
})

const morning = [
  'Comet passes close to Earth, astronomers say',
  'Ferry crews strike over pay in Oslo harbour',
  'Museum returns bronze to Nigeria',
  'Lighthouse keeper retires after 40 years',
]
/** Two new, one reworded, one gone. */
const noon = [
  'Storm warning for the western isles',
  'Orchestra names its first woman conductor',
  'Comet passes close to Earth, astronomers say',
  'Ferry crews end strike over pay in Oslo harbour',
  'Lighthouse keeper retires after 40 years',
]
const text =
  'Harbour wall gives way\nThe wall gave way at dawn, “without a sound”, said Ann Moor.\nA.Moor--SF-PST'
const wireOf = (headlines: readonly string[]): string =>
  [...headlines.map((one) => `-\n${one}`), text].join('\n')

/** Puts a wire in the place of the site's own; the list says what stands there. */
function publish(
  server: BuildServer,
  wire: string,
  list = '{"wires":[{"name":"now","file":"sf-pst.txt"}]}',
): void {
  server.deploy((path, body) => {
    if (path === '/wires/sf-pst.txt') return wire
    return path === '/wires/index.json' ? list : body
  })
}

async function open(page: Page, server: BuildServer, path = '/'): Promise<void> {
  await page.goto(server.address + path)
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await findingsAreThere(page)
  await page
    .getByRole('dialog', { name: 'Keys', includeHidden: true })
    .waitFor({ state: 'attached' })
}

const pill = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: 'Show' })
const since = (page: Page) => page.getByRole('main').getByText(/^Since/)

test('what comes waits for Show, which marks it, can be undone, and opens the comparison', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await expect(rows(page)).toHaveCount(4)
  publish(server, wireOf(noon))
  await page.keyboard.press('r')
  await expect(pill(page)).toContainText(/2 new · 1 reworded · 1 gone since \d\d:\d\d/)
  await expect(page).toHaveTitle(/^\(4\) /)
  await expect(rows(page).first()).toContainText('Comet passes')

  await pill(page).getByRole('button', { name: 'Show' }).click()
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).first()).toContainText('Storm warning')
  await expect(page).toHaveTitle(/^SF-PST/)
  await expect(since(page)).toBeVisible()
  await expect(rows(page).filter({ hasText: '(new)' })).toHaveCount(2)
  await expect(page.getByText('was: Ferry crews strike over pay in Oslo harbour')).toBeVisible()

  await page.keyboard.press('z')
  await expect(rows(page).first()).toContainText('Comet passes')
  await pill(page).getByRole('button', { name: 'Show' }).click()
  await expect(rows(page).first()).toContainText('Storm warning')
  await page.keyboard.press('c')
  await expect(page).toHaveURL(/\/compare\?from=kept:/)
  await expect(page.getByRole('main')).toContainText('1 reworded · 2 new · 1 gone')
})

test('a reload still says what is new since, until it is marked as seen', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await anEditionIsKept(page)
  publish(server, wireOf(noon))
  await open(page, server)
  await expect(since(page)).toBeVisible()
  await rows(page).first().click()
  await page.goBack()
  await expect(rows(page).filter({ hasText: '(new)' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Mark as seen' }).click()
  await expect(since(page)).toHaveCount(0)
  await open(page, server)
  await anEditionIsKept(page, 2)
  await expect(since(page)).toHaveCount(0)
})

test('a check that finds nothing new is one request, and the answer 304', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await expect
    .poll(() => server.answered.filter(({ path }) => path.endsWith('index.json')).length)
    .toBe(1)
  const before = server.answered.length
  await page.keyboard.press('r')
  await expect(page.getByText('There is nothing newer')).toBeVisible()
  expect(server.answered.slice(before).filter(({ path }) => path.startsWith('/wires/'))).toEqual(
    expect.arrayContaining([{ path: '/wires/sf-pst.txt', status: 304 }]),
  )
  expect(server.answered.slice(before)).toHaveLength(2)
})

test('what is no wire, or cannot be had, changes nothing that is read', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  for (const answer of ['', '<!doctype html><title>Sign in</title>', '{"error":1}']) {
    publish(server, answer)
    await page.keyboard.press('r')
    await expect(page.getByText('has no wire just now')).toBeVisible()
    await expect(rows(page)).toHaveCount(4)
  }
  await server.stop()
  await page.keyboard.press('r')
  await expect(page.getByText('The site cannot be reached')).toBeVisible()
  await expect(pill(page)).toHaveCount(0)
  await server.start()
  publish(server, wireOf(morning.toReversed()))
  await page.keyboard.press('r')
  await expect(pill(page)).toContainText('Another order since')
})

test('what the list names as newest is what stands at /', async ({ page, server }) => {
  const list =
    '{"wires":[{"name":"28 November","file":"new.txt"},{"name":"27","file":"sf-pst.txt"}]}'
  await page.route('**/wires/new.txt', (route) =>
    route.fulfill({ body: wireOf(noon), contentType: 'text/plain' }),
  )
  publish(server, wireOf(morning), list)
  await open(page, server)
  await expect(rows(page).first()).toContainText('Storm warning')
  await expect(page.getByRole('region', { name: 'The open wire' })).toContainText('new.txt')
})

test('a link to what has gone opens the edition that had it; elsewhere the closest is offered', async ({
  page,
  server,
  browser,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await rows(page).filter({ hasText: 'Ferry crews' }).click()
  const link = page.url()
  await open(page, server)
  await page.getByRole('link', { name: 'Harbour wall gives way' }).click()
  const article = `${page.url()}#q1`
  await anEditionIsKept(page)
  publish(server, wireOf(noon).replace(text, ''))
  await open(page, server)
  await anEditionIsKept(page, 2)
  await page.goto(link)
  await expect(page.getByRole('region', { name: 'Earlier edition' })).toContainText(
    'no longer in the current edition',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ferry crews strike over pay')
  await page.goto(article)
  await expect(page.getByRole('region', { name: 'Earlier edition' })).toContainText(
    /as of .*\d\d:\d\d/,
  )
  await expect(page).toHaveURL(/#q1$/)
  await expect(page.getByRole('main').getByRole('article')).toContainText(
    'The wall gave way at dawn',
  )

  const stranger = await browser.newPage()
  await stranger.goto(link)
  await expect(stranger.getByText('The closest in this edition')).toBeVisible()
  await stranger.getByRole('link', { name: 'Ferry crews end strike' }).click()
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText('Ferry crews end strike')
  await stranger.close()
})

test('a tab that is shown again asks once more; one that is hidden does not', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await page.clock.install()
  await page.goto(server.address)
  await rows(page).first().waitFor()
  const asked = (): number =>
    server.answered.filter(({ path }) => path.startsWith('/wires/')).length
  await page.clock.runFor(10_000)
  await expect.poll(asked).toBe(2)
  const see = (state: string) =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    }, state)
  await see('hidden')
  publish(server, wireOf(noon))
  await page.clock.runFor(600_000)
  expect(asked()).toBe(2)
  await see('visible')
  await expect(pill(page)).toBeVisible()
  expect(asked()).toBe(3)
})

test('two tabs keep an edition once, and each says what has come', async ({
  page,
  server,
  context,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await anEditionIsKept(page)
  const other = await context.newPage()
  await open(other, server)
  publish(server, wireOf(noon))
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await tab.keyboard.press('r')
    await pill(tab).getByRole('button', { name: 'Show' }).click()
    await expect(rows(tab).first()).toContainText('Storm warning')
  }
  await anEditionIsKept(page, 2)
  expect(new Set((await listEditions(page)).map(({ id }) => id)).size).toBe(2)
})
