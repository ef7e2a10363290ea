import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import type { BuildServer } from './build-server.ts'
import { startBuildServer } from './build-server.ts'
import { anEditionIsKept, listEditions } from './editions.ts'
import { everyKeyIsHeard, findingsAreThere, goWithin, rows, opened } from './reader.ts'

/** Each test has a host of its own, whose wire it may replace. */
const test = base.extend<{ server: BuildServer }>({
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
  await everyKeyIsHeard(page)
}

/** Whether it is the wire or the list of wires. */
const isOfWires = (path: string): boolean => /^\/wires\/(?:sf-pst\.txt|index\.json)$/.test(path)

const pill = (page: Page) =>
  page
    .getByRole('region', { name: 'The open edition' })
    .getByRole('status')
    .filter({ hasText: 'Show' })
const since = (page: Page) => page.getByRole('main').getByText(/^Since/)

test('what comes waits for Show, which marks it, can be undone, and opens the comparison', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await open(page, server)
  await expect(rows(page)).toHaveCount(4)
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  const places: (number | undefined)[] = []
  for (const width of [390, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    places.push((await lead.boundingBox())?.y)
  }
  publish(server, wireOf(noon))
  await page.keyboard.press('r')
  await expect(pill(page)).toContainText(/2 new · 1 reworded · 1 gone since \d\d:\d\d/)
  await expect(page).toHaveTitle(/^\(4\) /)
  const placesWithPill: (number | undefined)[] = []
  for (const width of [390, 820, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    placesWithPill.push((await lead.boundingBox())?.y)
  }
  expect(placesWithPill, 'it moves nothing').toEqual(places)
  await expect(rows(page).first()).toContainText('Comet passes')

  await pill(page).getByRole('button', { name: 'Show' }).click()
  await expect(rows(page)).toHaveCount(5)
  await expect(rows(page).first()).toContainText('Storm warning')
  await expect(page).toHaveTitle(/^SF-PST/)
  await expect(since(page)).toBeVisible()
  await expect(rows(page).filter({ hasText: '(new)' })).toHaveCount(2)
  const ferry = rows(page).filter({ hasText: 'Ferry crews' })
  await expect(ferry.locator('ins')).toHaveText('end')
  await expect(ferry).toHaveText('Ferry crews end strike over pay in Oslo harbour')

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

test('a check that finds nothing new is one request, what is no wire changes nothing that is read, and a setting ends the looking', async ({
  page,
  server,
}) => {
  await test.step('a check that finds nothing new is one request, and the answer 304', async () => {
    publish(server, wireOf(morning))
    await open(page, server)
    await expect
      .poll(() => server.answered.filter(({ path }) => path.endsWith('index.json')).length)
      .toBe(1)
    const before = server.answered.length
    await page.keyboard.press('r')
    await expect(page.getByText('There is nothing newer')).toBeVisible()
    expect(server.answered.slice(before).filter(({ path }) => isOfWires(path))).toEqual(
      expect.arrayContaining([{ path: '/wires/sf-pst.txt', status: 304 }]),
    )
    expect(server.answered.slice(before).filter(({ path }) => isOfWires(path))).toHaveLength(2)
  })
  await test.step('what is no wire, or cannot be had, changes nothing that is read', async () => {
    for (const answer of ['', '<!doctype html><title>Sign in</title>', '{"error":1}']) {
      publish(server, answer)
      await page.keyboard.press('r')
      await expect(page.getByText('has no edition just now')).toBeVisible()
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
  await test.step('Check now stands with the facts, and a setting ends the looking', async () => {
    publish(server, wireOf(morning))
    await open(page, server)
    await page.getByRole('button', { name: 'About this edition' }).click()
    await page.getByRole('button', { name: 'Check now' }).click()
    await expect(page.getByText('There is nothing newer')).toBeVisible()
    await page.getByRole('button', { name: 'Text and theme' }).click()
    await page.getByLabel('Look for newer editions while reading').uncheck()
    const before = server.answered.length
    await open(page, server)
    await page.waitForLoadState('networkidle')
    const asked = server.answered.slice(before).map(({ path }) => path)
    expect(asked.filter(isOfWires)).toEqual(['/wires/sf-pst.txt'])
  })
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
  await page.getByRole('button', { name: 'About this edition' }).click()
  await expect(page.getByRole('dialog', { name: 'About this edition' })).toContainText('new.txt')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Library' }).first().click()
  const site = page.getByRole('main')
  await site.getByRole('link', { name: /^27/ }).first().click()
  await expect(rows(page).first()).toContainText('Comet passes')
  await expect(page.getByText('not this site’s own')).toHaveCount(0)
  await page.reload()
  await expect(rows(page).first()).toContainText('Comet passes')
  await page.goBack()
  await site.getByRole('link', { name: '28 November' }).first().click()
  await expect(page).toHaveURL(/\/$/)
  await expect(rows(page).first()).toContainText('Storm warning')
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
  await page.goBack()
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
  await expect(opened(page)).toContainText('Ferry crews strike over pay')
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
  await stranger.getByRole('link', { name: 'Ferry crews end strike' }).click()
  await expect(opened(stranger)).toContainText('Ferry crews end strike')
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
  const asked = (): number => server.answered.filter(({ path }) => isOfWires(path)).length
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

test('a saved article opens with its text when the wire has moved on, its place in it kept', async ({
  page,
  server,
}) => {
  const long = [
    'Harbour wall gives way',
    ...Array.from(
      { length: 60 },
      (_, at) => `Paragraph ${at + 1} of what is known. ${'It goes on and on. '.repeat(12)}`,
    ),
    'A.Moor--SF-PST',
  ].join('\n')
  publish(server, wireOf(morning).replace(text, long))
  await open(page, server)
  await page.getByRole('link', { name: 'Harbour wall gives way' }).click()
  await page.getByText('Paragraph 1 of').waitFor()
  await page.keyboard.press('s')
  await page.getByText('Paragraph 30 of').evaluate((element) => element.scrollIntoView())
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('wireside.reading.1')))
    .toMatch(/,30\]/)
  const other = await page.context().newPage()
  await open(other, server)
  await other.getByRole('link', { name: 'Harbour wall gives way' }).click()
  await expect(other.getByText('Paragraph 30 of')).toBeInViewport()
  await other.close()
  publish(server, wireOf(noon).replace(text, ''))
  await open(page, server, '/saved')
  await page.getByRole('link', { name: 'Harbour wall gives way' }).click()
  await expect(page.getByRole('region', { name: 'Earlier edition' })).toBeVisible()
  await expect(page.getByText('Paragraph 30 of')).toBeInViewport()
  await expect(page.getByText('Back where you left off')).toBeVisible()
})

/** Puts so many editions of a size (bytes) beside what is kept, an hour apart; the oldest holds the item. */
const seedEditions = (page: Page, count: number, size: number, item: string): Promise<void> =>
  page.evaluate(
    ({ count, size, item }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('success', () => {
          const database = opening.result
          const change = database.transaction(['wires', 'bytes', 'items'], 'readwrite')
          const wires = change.objectStore('wires')
          wires.getAll().addEventListener('success', ({ target }) => {
            const [like]: object[] = target instanceof IDBRequest ? target.result : []
            for (let age = 1; age <= count; age++) {
              const openedAt = Date.now() - age * 3_600_000
              wires.put({ ...like, id: `old-${age}`, digest: null, size, openedAt })
              change.objectStore('bytes').put(new Uint8Array(size), `old-${age}`)
            }
            change.objectStore('items').put([item], `old-${count}`)
          })
          change.addEventListener('complete', () => {
            database.close()
            resolve()
          })
          change.addEventListener('abort', () => reject(new Error('aborted')))
        })
      }),
    { count, size, item },
  )

const savedOf = (item: string): string =>
  JSON.stringify([
    [item, { kind: 'headline', text: 'A', item: { slug: 'a', id: item }, from: 'x' }],
  ])

test('of 200 editions as many are kept as there is room for, and what holds something saved', async ({
  page,
  server,
}) => {
  publish(server, wireOf(morning))
  await page.addInitScript(
    ([saved, settings]) => {
      localStorage.setItem('wireside.saved.1', saved ?? '')
      localStorage.setItem('wireside.preferences.1', settings ?? '')
    },
    [savedOf('abc123'), JSON.stringify({ memory: { megabytes: '20' } })],
  )
  await open(page, server)
  await anEditionIsKept(page)
  await seedEditions(page, 200, 150_000, 'abc123')
  publish(server, wireOf(noon))
  await open(page, server)
  const sizeOf = async (): Promise<number> =>
    (await listEditions(page)).reduce((sum, { size }) => sum + size, 0)
  await expect.poll(sizeOf).toBeLessThanOrEqual(20_000_000)
  const editions = await listEditions(page)
  expect(editions.length).toBeGreaterThan(130)
  const ids = editions.map(({ id }) => id)
  expect(ids).toContain('old-200')
  expect(ids).toContain('old-100')
  expect(ids).not.toContain('old-199')
  await goWithin(page, '/library')
  await expect(page.getByText(`${editions.length} editions on this device`)).toBeVisible()
})

test('where the device is full, the oldest editions make room', async ({ page, server }) => {
  publish(server, wireOf(morning))
  await page.addInitScript(() => {
    const { put, delete: remove } = IDBObjectStore.prototype
    // Full from the moment that the test says so until something is taken away.
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'bytes' && sessionStorage.getItem('full')) {
        this.transaction.abort()
        throw new DOMException('no room', 'QuotaExceededError')
      }
      return put.apply(this, given)
    }
    IDBObjectStore.prototype.delete = function (...given) {
      if (this.name === 'bytes') sessionStorage.removeItem('full')
      return remove.apply(this, given)
    }
  })
  await open(page, server)
  await anEditionIsKept(page)
  await seedEditions(page, 20, 1000, 'abc123')
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'))
  publish(server, wireOf(noon))
  await open(page, server)
  await expect(rows(page).first()).toContainText('Storm warning')
  await expect
    .poll(async () => (await listEditions(page)).some(({ id }) => id === 'old-20'))
    .toBe(false)
  await expect
    .poll(async () => (await listEditions(page))[0]?.size)
    .toBe(Buffer.byteLength(wireOf(noon)))
})

test('Show by its key and Undo keep the place and the focused row of a list', async ({
  page,
  server,
}) => {
  const many = Array.from({ length: 80 }, (_, at) => `Village ${at} opens its bridge number ${at}`)
  publish(server, wireOf(many))
  await open(page, server)
  const row = rows(page).filter({ hasText: 'Village 40 opens' })
  await row.focus()
  await page.keyboard.press('r')
  await expect(page.getByText('There is nothing newer')).toBeVisible()
  const topOf = (): Promise<number> =>
    row.evaluate((element) => element.getBoundingClientRect().top)
  const before = await topOf()
  publish(server, wireOf([...noon, ...many]))
  await page.keyboard.press('r')
  await expect(page).toHaveTitle(/^\(5\) /)
  expect(await topOf()).toBe(before)
  await page.keyboard.press('r')
  await expect(rows(page)).toHaveCount(85)
  await expect(row).toBeFocused()
  expect(Math.abs((await topOf()) - before)).toBeLessThan(60)
  // And so does the way back.
  await page.keyboard.press('z')
  await expect(rows(page)).toHaveCount(80)
  await expect(row).toBeFocused()
  expect(Math.abs((await topOf()) - before)).toBeLessThan(60)
})
