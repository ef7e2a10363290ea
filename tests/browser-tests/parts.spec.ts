import type { Page } from '@playwright/test'
import {
  articlePath,
  everyPartIsThere,
  expect,
  main,
  openIndex,
  prose,
  rows,
  serveWire,
  test,
} from './reader.ts'

const sentence = /^A part of Wireside could not be loaded/

/** Cuts a part of the app off, and the way to a page that has it where the site itself is down. */
async function cutOff(page: Page, part: string, { site = false } = {}): Promise<void> {
  await page.route(new RegExp(`/assets/${part}-[\\w-]{8}\\.js$`), (route) => route.abort())
  if (site)
    await page.route(/./, (route) =>
      route.request().method() === 'HEAD' ? route.abort() : route.fallback(),
    )
}

/** Gives back what was cut off once the page has gone: it would reload itself when it finds the site again. */
async function giveBack(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.unrouteAll()
}

test.afterEach(({ faults }) => {
  const others = faults.filter((fault) => !fault.includes('dynamically imported module'))
  expect(others).toEqual([])
  faults.length = 0
})

test('the headlines stand without any late part, and no reload is forced while the site is down', async ({
  page,
}) => {
  let pages = 0
  page.on('request', (request) => (pages += Number(request.isNavigationRequest())))
  for (const part of ['opening', 'reading'])
    await test.step(part, async () => {
      await cutOff(page, part, { site: true })
      pages = 0
      await page.goto('/')
      await rows(page).first().waitFor()
      await page.keyboard.press('Shift')
      await expect(page.getByText(sentence)).toBeVisible()
      await expect(rows(page)).toHaveCount(50)
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
      expect(pages).toBe(1)
      // A file that is dropped replaces no page, though what takes it is missing.
      const isKept = await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['a'], 'a.txt'))
        return !dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      })
      expect(isKept).toBe(true)
      await giveBack(page)
    })
})

test('a part that is gone reloads the page once, then says so', async ({ page }) => {
  let pages = 0
  page.on('request', (request) => (pages += Number(request.isNavigationRequest())))
  await cutOff(page, 'parser')
  await page.goto('/')
  await expect.poll(() => pages).toBe(2)
  await expect(page.getByText(sentence).first()).toBeVisible()
  expect(pages).toBe(2)
})

test('a part that fails while somebody types is told, and reloads nothing', async ({ page }) => {
  let pages = 0
  page.on('request', (request) => (pages += Number(request.isNavigationRequest())))
  await cutOff(page, 'opening')
  await page.goto('/')
  await rows(page).first().waitFor()
  await page.getByRole('searchbox').click()
  await page.keyboard.type('iran')
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('iran')
  expect(pages).toBe(1)
})

test('a view that is missing says so, and comes with a reload', async ({ page }) => {
  let questions = 0
  page.on('request', (request) => (questions += Number(request.method() === 'HEAD')))
  await cutOff(page, 'reading', { site: true })
  await page.goto(articlePath)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is missing')
  await expect(main(page).getByRole('alert')).toHaveText(sentence)
  // The app asks for the missing view once more when it is idle, and would reload by itself if that were then.
  await everyPartIsThere(page)
  expect(questions).toBe(1)
  await page.unrouteAll()
  await main(page).getByRole('button', { name: 'Reload' }).click()
  await expect(prose(page).first()).toBeVisible()
})

test('a wire that is not the site’s own is named as such even so, and the palette says that it is missing', async ({
  page,
}) => {
  await test.step('a wire that is not the site’s own is named as such even so', async () => {
    await serveWire(page, '-\nHarbour reopens after the storm', '/wires/other.txt')
    await cutOff(page, 'opening', { site: true })
    await page.goto('/?wire=wires/other.txt')
    await expect(page.getByText('It is not this site’s own.')).toBeVisible()
    await expect(rows(page)).toHaveCount(1)
  })
  await test.step('the palette says that it is missing', async () => {
    await giveBack(page)
    await cutOff(page, 'palette-content', { site: true })
    await openIndex(page)
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog', { name: 'Commands and headlines' })).toHaveText(sentence)
  })
})

test('no part waits for another that waits for it', async ({ page }) => {
  // Whatever has a limit of seconds never reaches it: what stands only after such a wait does not stand.
  await page.addInitScript(() => {
    const start = window.setTimeout
    Object.assign(window, {
      setTimeout: (...call: Parameters<typeof start>) =>
        (call[1] ?? 0) < 2000 ? Reflect.apply(start, window, call) : 0,
    })
  })
  await openIndex(page)
})
