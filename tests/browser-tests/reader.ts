import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'
import { slugOf } from '../../src/edition/columns/item-id.ts'
import { createIds } from '../../src/edition/columns/title-hash.ts'
import { paths } from '../../src/paths.ts'

export { expect } from '@playwright/test'

/** The wire that the app ships with, as it lies on disk, and its parts by line. */
export const wire = readFileSync(join(import.meta.dirname, '../../public/wires/sf-pst.txt'), 'utf8')
const lines = wire.split('\n')
export const headlines = lines.slice(0, 100).filter((_, index) => index % 2 === 1)
export const [title = '', ...articleLines] = lines.slice(100)
export const paragraphs = articleLines.slice(0, -1).filter((line) => !line.startsWith('- '))

/** Lets a page run on a processor that many times slower; SLOW=4 does so in every test. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

const everySlow = Number(process.env['SLOW'] ?? 1)

/** A page that fails its test on any uncaught error or console error. */
export const test = base.extend<{ readonly faults: string[] }>({
  page: async ({ page }, provide) => {
    if (everySlow !== 1) await slowDown(page, everySlow)
    await provide(page)
  },
  permissions: ['clipboard-read', 'clipboard-write'],
  faults: [
    async ({ page }, provide) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        // A wire that cannot be had is told to the reader on the page.
        const isTold = /^(Failed to load resource|WireLoadError)/.test(message.text())
        if (message.type() === 'error' && !isTold) faults.push(message.text())
      })
      await provide(faults)
      if (faults.length > 0) throw new Error(`The page complained:\n${faults.join('\n')}`)
    },
    { auto: true },
  ],
})

export const main = (page: Page): Locator => page.getByRole('main')

/** The links of the headlines in the list, in its order. */
export const rows = (page: Page): Locator =>
  main(page).getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link')

/** The headline that is open in the list, by the control of its row. */
export const opened = (page: Page): Locator => main(page).getByRole('link', { expanded: true })

/** The items of the list, with everything a row holds. */
export const rowItems = (page: Page): Locator =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })

/** The row of one headline, by a part of its text. */
export const row = (page: Page, text: string): Locator =>
  main(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: text }) })

export const chip = (page: Page, label: string, group: 'Topics' | 'Places' = 'Topics'): Locator =>
  page.getByRole('group', { name: group }).getByRole('button', {
    name: label === 'All' ? /^All$/ : new RegExp(`^${label} [\\d,]+$`),
  })

/** Presses a chip and waits until the list has followed. */
export async function pressChip(page: Page, label: string): Promise<void> {
  await chip(page, label).click()
  await expect(chip(page, label)).toHaveAttribute('aria-pressed', 'true')
}

/** The number on a chip. */
export async function countOf(chip: Locator): Promise<number> {
  return Number((await chip.innerText()).replaceAll(/\D/g, ''))
}

export const prose = (page: Page): Locator => main(page).getByRole('article').locator('p[id]')

/** The quotes of the open article that can be opened. */
export const quotes = (page: Page): Locator => main(page).getByRole('article').locator('q a')

export const toast = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: words })

/** Opens the index and waits for its list, and for the dialogs, which come last: keys open them from then on. */
export async function openIndex(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`)
  await rows(page).first().waitFor()
  await findingsAreThere(page)
  await everyKeyIsHeard(page)
}

/** The keys that mean the same on every page come with the dialogs, once the reader does something. */
export async function everyKeyIsHeard(page: Page): Promise<void> {
  await page.keyboard.press('Shift')
  await page
    .getByRole('dialog', { name: 'Keyboard shortcuts', includeHidden: true })
    .waitFor({ state: 'attached' })
}

/** The serif typeface is on the device: the next visit has it. */
export const typefaceIsThere = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => localStorage.getItem('wireside.typeface.1'))

/** Topics, quotes and stories come after the texts: what is pressed before them may mean nothing yet. */
export const findingsAreThere = (page: Page): Promise<void> =>
  page.locator('main:not([aria-busy="true"])').waitFor()

/** Waits until the page has all of its code, the views one may go to included: only then may the network be cut. */
export async function everyPartIsThere(page: Page): Promise<void> {
  // The app asks for the other views when all of the first is there and it is idle, and was the first to wait for that.
  await page.locator('#main:not([aria-busy="true"])').waitFor()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await page.waitForLoadState('networkidle')
}

/** An id is made from the text alone, so that addresses can be told in advance. */
const itemOf = (text: string) => ({ slug: slugOf(text), id: createIds()(text) })
export const headlinePath = (text: string): string => paths.headline(itemOf(text))
export const articlePath = paths.article(itemOf(title))
/** A story goes by the headline that was there first. */
export const storyPath = (oldest: string): string => paths.story(itemOf(oldest).id)

/** Opens the article of the shipped wire; `hash` names a place in it. */
export async function openArticle(page: Page, hash = ''): Promise<void> {
  await page.goto(`${articlePath}${hash}`)
  // The text alone may have been drawn early.
  await main(page).getByRole('complementary').waitFor()
  await findingsAreThere(page)
  await everyKeyIsHeard(page)
}

/** Goes to an address of the app as a link does, without loading it anew, and waits until all of its page is there. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    history.pushState(null, '', address)
    // What is drawn next is drawn in this event: the page, or the sign that its code is on its way.
    dispatchEvent(new PopStateEvent('popstate'))
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  }, address)
  await main(page).getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await findingsAreThere(page)
}

/** Lets another text stand where the site's wire lies. */
export async function serveWire(
  page: Page,
  body: string | Buffer,
  path = '/wires/sf-pst.txt',
): Promise<void> {
  await page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/plain' }))
}

/** Presses a line of the menu of the list. */
export async function pressInMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'More for this list' }).last().click()
  await page
    .getByRole('group', { name: 'More for this list' })
    .getByRole('button', { name })
    .click()
}

/** Reads what is on the clipboard. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText())

/** Whether an element lies within the window, wholly. */
export const isInWindow = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

/** A wheel scrolls in steps: the page is at rest when two looks find it in one place. */
export const isAtRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const at = scrollY
        setTimeout(() => resolve(scrollY === at), 150)
      }),
  )
