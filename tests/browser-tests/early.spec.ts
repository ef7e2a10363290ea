import type { Page, Route } from '@playwright/test'
import {
  articlePath,
  expect,
  findingsAreThere,
  headlines,
  openArticle,
  paragraphs,
  rows,
  serveWire,
  test,
  title,
  typefaceIsThere,
  opened,
} from './reader.ts'

/** Opens a page whose own code never comes: what is on it has been drawn early. */
async function openWithoutApp(page: Page, path: string): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, () => {})
  await page.goto(path, { waitUntil: 'commit' })
}

const isTypeface = (address: string): boolean => address.endsWith('.woff2')
const cutsOf = (addresses: readonly string[]): readonly string[] =>
  addresses
    .flatMap((address) => /newsreader-(.+)-[\w-]{8}\.woff2$/.exec(address)?.[1] ?? [])
    .toSorted()
const early = (page: Page) => page.locator('#early')

/** Whether a script holds what serves acts. */
const isForActs = (address: string): boolean => address.includes('/opening-')

test('lead, headlines, an article’s first paragraphs and the title of the quotes are there before the app', async ({
  page,
}) => {
  await test.step('the lead and the first headlines are there before the app', async () => {
    await openWithoutApp(page, '/')
    await expect(early(page).getByRole('heading', { level: 2 })).toHaveText(title)
    await expect(early(page).getByRole('heading', { level: 3 })).toHaveText(headlines.slice(0, 12))
  })
  await test.step('an article’s title and first paragraphs are there before the app', async () => {
    await openWithoutApp(page, articlePath)
    await expect(early(page).getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(early(page).locator('.prose p')).toHaveText(paragraphs.slice(0, 3))
  })
  await test.step('the title of the quotes is there before the app', async () => {
    await openWithoutApp(page, '/quotes')
    await expect(early(page).getByRole('heading', { level: 1 })).toHaveText('Who said what')
  })
})

test('a row is a link before the app, and leads to where it is open', async ({ page }) => {
  await openWithoutApp(page, '/')
  const [, second = ''] = headlines
  await early(page).getByRole('link', { name: second }).click()
  await expect(page).toHaveURL(/\/h\/[\w-]+$/)
  await page.unroute(/\/assets\/.*\.js$/)
  await page.reload()
  await expect(opened(page)).toContainText(second)
})

test('the focus on a row stays there when the app takes over', async ({ page }) => {
  const held: Route[] = []
  let holds = true
  await page.route(/\/assets\/.*\.js$/, (route) =>
    holds ? void held.push(route) : route.continue(),
  )
  await page.goto('/', { waitUntil: 'commit' })
  const [, second = ''] = headlines
  await early(page).getByRole('link', { name: second }).focus()
  holds = false
  for (const route of held) await route.continue()
  await findingsAreThere(page)
  await expect(page.locator('#main').getByRole('link', { name: second }).first()).toBeFocused()
})

test.describe('while nothing is found in the wire yet', () => {
  test.use({ viewport: { width: 412, height: 800 } })
  test.beforeEach(async ({ page }) => {
    await page.route(/\/assets\/worker-[\w-]{8}\.js$/, () => {})
  })
  const [last = ''] = headlines.slice(-1)

  test('the list has the rows that fill the window, and the others as soon as it is scrolled', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.locator('#main').getByRole('heading', { level: 3 })).toHaveText(
      headlines.slice(0, 13),
    )
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, 50)
    await expect(rows(page)).toHaveCount(headlines.length)
  })

  test('a reload is where it was, at a row below the first window', async ({ page }) => {
    await page.goto('/')
    await rows(page).first().focus()
    await rows(page).filter({ hasText: last }).focus()
    await page.reload()
    await expect(rows(page).filter({ hasText: last })).toBeFocused()
  })
})

for (const width of [1280, 390])
  test(`what is drawn early stays where it is, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    // Each page is a first visit: one that has fetched the typeface leaves it to the next, which may draw with it or
    // not.
    await page.addInitScript(() => localStorage.removeItem('wireside.typeface.1'))
    for (const [path, parts] of [
      ['/', 'h2:has(a), li:nth-child(1) h3'],
      [articlePath, 'h1, .prose > p'],
    ] as const) {
      const measure = (): Promise<readonly (readonly number[])[]> =>
        page
          .locator('main')
          .locator(parts)
          .evaluateAll((found) =>
            found.slice(0, 2).map((part) => {
              const { x, y, width, height } = part.getBoundingClientRect()
              return [x, y, width, height]
            }),
          )
      await openWithoutApp(page, path)
      await early(page).locator(parts).nth(1).waitFor()
      const before = (await measure()).flat()
      await page.unroute(/\/assets\/.*\.js$/)
      await page.goto(path)
      await page.locator('#main:not([aria-busy="true"])').locator(parts).nth(1).waitFor()
      const after = (await measure()).flat()
      const moved = after.map((at, index) => {
        const was = before[index] ?? Number.NaN
        return Math.abs(at - was) < 1.5 ? was : at
      })
      expect(moved).toEqual(before)
    }
  })

test('nothing is drawn of another article, nor where filters or marks decide what is shown', async ({
  page,
}) => {
  for (const [path, key] of [
    [`${articlePath}x`, 'wireside.other'],
    ['/?topic=sport', 'wireside.other'],
    ['/', 'wireside.marks.1'],
  ] as const)
    await test.step(`${path}, ${key}`, async () => {
      await page.addInitScript((key) => localStorage.setItem(key, '{}'), key)
      const asked = page.waitForResponse(/sf-pst\.txt/)
      await openWithoutApp(page, path)
      await (await asked).finished()
      await page.waitForTimeout(200)
      await expect(early(page)).toBeEmpty()
    })
})

test('what is no plain text stays text', async ({ page }) => {
  await serveWire(page, '-\n<img src=x onerror=alert(1)>\n-\nSecond\n')
  await openWithoutApp(page, '/')
  await expect(early(page).getByRole('heading', { level: 3 }).first()).toHaveText(
    '<img src=x onerror=alert(1)>',
  )
})

test('a view that comes late has its looks in the page, and asks for no style sheet', async ({
  page,
}) => {
  const sheets: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.css')) sheets.push(response.url())
  })
  await openArticle(page)
  expect(sheets).toHaveLength(0)
  await expect(page.getByRole('complementary').getByRole('heading').first()).toHaveCSS(
    'font-weight',
    '600',
  )
})

test('the typeface comes on the first visit, moves nothing, and has the first words of the next', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (Reflect.get(entry, 'hadRecentInput') !== true)
          Reflect.set(
            window,
            'shifted',
            Number(Reflect.get(window, 'shifted') ?? 0) + Number(Reflect.get(entry, 'value')),
          )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await typefaceIsThere(page)
  // A quote in a headline, in italics, is in sight; where no serif of the device is fitted it waits for the next page.
  expect(cutsOf(asked).filter((cut) => cut !== 'italic-basic')).toEqual([
    'display-basic',
    'text-basic',
    'wordmark',
  ])
  // What serves acts waits for the first of them.
  expect(asked.filter(isForActs)).toEqual([])
  const wires = asked.findIndex((address) => address.endsWith('.txt'))
  expect(asked.findIndex(isTypeface)).toBeGreaterThan(wires)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted') ?? 0))).toBeLessThan(0.01)
  // Where it would have moved what is being read, it comes with the next page.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Quotes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"?Newsreader/)
  await expect.poll(() => asked.filter(isForActs)).toHaveLength(1)

  asked.length = 0
  await openWithoutApp(page, '/')
  await expect(early(page).getByRole('heading', { level: 2 })).toHaveText(title)
  expect(cutsOf(asked.filter(isTypeface).slice(0, 3))).toEqual([
    'display-basic',
    'text-basic',
    'wordmark',
  ])
  await expect.poll(() => cutsOf(asked)).toContain('italic-basic')
  await expect(early(page).getByRole('heading', { level: 2 })).toHaveCSS(
    'font-family',
    /^"?Newsreader/,
  )
  // Whether it is in time for the first words is the browser's matter, and here it does without its cache.
  const loaded = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ style }) => style),
    )
  await expect
    .poll(async () => (await loaded()).toSorted())
    .toEqual(['italic', 'italic', 'normal', 'normal'])
})
