import type { Page } from '@playwright/test'
import { chip, countOf, expect, findingsAreThere, openIndex, rows, test } from './reader.ts'
import { openFiles, wireFile } from './wires.ts'

test.setTimeout(60_000)

/** A wire beyond what the page reads by itself and draws whole. */
const COUNT = 6000
const subjects = ['court', 'minister', 'striker', 'storm', 'central bank', 'hospital']
const compose = (count: number) =>
  wireFile(
    'large.txt',
    Array.from(
      { length: count },
      (_, at) =>
        `Report ${at + 1}: the ${subjects[at % subjects.length]} answers in case ${at * 7}`,
    ),
  )
const large = compose(COUNT)

const places = (page: Page) => page.getByRole('main').locator('li[aria-posinset]')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? null)

async function openLarge(page: Page): Promise<void> {
  await openIndex(page)
  await openFiles(page, [large])
  await expect(places(page).first()).toBeVisible()
  await findingsAreThere(page)
}

/** The message goes after a while: on a slow machine before all is found, so that it is waited for from the beginning. */
const isToldOfWorker = (page: Page): Promise<void> =>
  page.getByText(/Reading in the background failed/).waitFor({ state: 'attached' })

test('of a long list only the rows in sight are drawn; cursor, Back, filters and search know them all', async ({
  page,
}) => {
  await openLarge(page)
  await test.step('the cursor reaches the row it is on its way to also in a list that takes the place of the first', async () => {
    await page.keyboard.press('Shift+G')
    await expect.poll(() => focused(page)).toBe(`${COUNT}`)
    await chip(page, 'Crime & justice').evaluate((control: HTMLElement) => {
      for (const key of 'gg')
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      control.click()
    })
    await expect(places(page).first()).not.toHaveAttribute('aria-setsize', `${COUNT}`)
    await expect.poll(() => focused(page)).toBe('1')
    await chip(page, 'Crime & justice').click()
    await page.evaluate(() => scrollTo(0, 0))
  })
  await test.step('only the rows in sight are drawn; cursor, Back, filters and search know them all', async () => {
    await expect(places(page).first()).toHaveAttribute('aria-setsize', `${COUNT}`)
    expect(await places(page).count()).toBeLessThan(60)
    await expect(places(page).first()).toHaveAttribute('aria-posinset', '1')
    await expect(places(page).first()).toHaveAttribute('aria-setsize', `${COUNT}`)
    await expect(page.getByText('6,000 unread')).toBeVisible()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect
      .poll(async () => Number(await places(page).first().getAttribute('aria-posinset')))
      .toBeGreaterThan(2000)
    await expect(rows(page).nth(6)).toBeInViewport()
    await page.evaluate(() => scrollTo(0, 0))
    await page.keyboard.press('Shift+G')
    await expect.poll(() => focused(page)).toBe(`${COUNT}`)
    await page.keyboard.press('k')
    await expect.poll(() => focused(page)).toBe(`${COUNT - 1}`)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/h\//)
    await page.goBack()
    await expect.poll(() => focused(page)).toBe(`${COUNT - 1}`)
    await page.keyboard.type('gg')
    await expect.poll(() => focused(page)).toBe('1')
    await page.keyboard.press('n')
    await expect.poll(() => focused(page)).toBe('2')
    const crime = chip(page, 'Crime & justice')
    const count = await countOf(crime)
    expect(count).toBeGreaterThanOrEqual(COUNT / subjects.length)
    await crime.click()
    await expect(places(page).first()).toHaveAttribute('aria-setsize', `${count}`)
    await crime.click()
    await page.keyboard.press('/')
    await page.keyboard.type('"report 4711:"')
    await expect(rows(page)).toHaveText([/^Report 4711: /])
  })
})

test('the rows in sight have their topics before all is found, and how far that has come is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: { tags: number; share: number }[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>(
        'progress[aria-label="Finding topics, quotes and stories"]',
      )
      const tags = document.querySelectorAll('main ol h3 ~ p > *').length
      if (bar) seen.push({ tags, share: bar.value })
    }).observe(document, { subtree: true, childList: true, attributes: true })
  })
  await openIndex(page)
  await openFiles(page, [compose(20_000)])
  await findingsAreThere(page)
  const seen = await page.evaluate((): { tags: number; share: number }[] =>
    Object.assign([], Reflect.get(globalThis, 'seen')),
  )
  expect(seen.some(({ tags, share }) => tags > 5 && share > 0 && share < 1)).toBe(true)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('where the worker cannot be had, the page reads the wire and says so', async ({ page }) => {
  await page.route('**/assets/worker-*.js', (route) => route.fulfill({ status: 404 }))
  await openIndex(page)
  await Promise.all([isToldOfWorker(page), openFiles(page, [large])])
  await findingsAreThere(page)
  await expect(places(page).first()).toHaveAttribute('aria-setsize', `${COUNT}`)
  expect(await countOf(chip(page, 'Sport'))).toBeGreaterThan(0)
})

test('where the worker breaks on the way, the page finds the rest and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { Worker: Built } = globalThis
    globalThis.Worker = class extends Built {
      override postMessage(message: unknown): void {
        if (JSON.stringify(message).includes('"find"')) this.dispatchEvent(new ErrorEvent('error'))
        else super.postMessage(message)
      }
    }
  })
  await openIndex(page)
  await Promise.all([isToldOfWorker(page), openFiles(page, [large])])
  await findingsAreThere(page)
  expect(await countOf(chip(page, 'Sport'))).toBeGreaterThan(0)
})

/** Lets workers be that never answer what begins so, until `speak` is called on the page. */
const silenceWorkers = (page: Page, kind: string) =>
  page.addInitScript((kind) => {
    const { Worker: Built } = globalThis
    let silent = true
    Object.assign(globalThis, { speak: () => (silent = false) })
    globalThis.Worker = class extends Built {
      override postMessage(message: unknown): void {
        if (silent && Object(message).kind === kind) return
        super.postMessage(message)
      }
    }
  }, kind)

test('where the worker says nothing, Cancel ends the wait at once, and what was open stays', async ({
  page,
}) => {
  await silenceWorkers(page, 'outline')
  await openIndex(page)
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Choose files…').setInputFiles(large)
  const bar = page.getByRole('progressbar')
  await expect(bar).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByText('Stopped: 0 of 1 are kept')).toBeVisible()
  await expect(rows(page)).toHaveCount(50)
  await page.evaluate(() => Reflect.get(globalThis, 'speak')())
  await openFiles(page, [large])
  await expect(places(page).first()).toHaveAttribute('aria-setsize', `${COUNT}`)
})

test('where the worker finds nothing for long, that is said, and can be tried again', async ({
  page,
}) => {
  await page.clock.install()
  await silenceWorkers(page, 'find')
  await page.goto('/')
  await rows(page).first().waitFor()
  const alert = page.getByRole('alert')
  // The rows may stand before the worker is asked.
  await expect(async () => {
    await page.clock.fastForward(61_000)
    await expect(alert).toContainText('Topics, quotes and stories were not found.', {
      timeout: 1000,
    })
  }).toPass()
  await expect(alert).toContainText('nothing came of it for 60 seconds')
  await findingsAreThere(page)
  await page.evaluate(() => Reflect.get(globalThis, 'speak')())
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toHaveCount(0)
  expect(await countOf(chip(page, 'Sport'))).toBeGreaterThan(0)
})
