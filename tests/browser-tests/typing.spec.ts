import type { Page } from '@playwright/test'
import {
  articlePath,
  everyKeyIsHeard,
  expect,
  findingsAreThere,
  headlinePath,
  headlines,
  storyPath,
  test,
} from './reader.ts'

/** Each of its letters is a key of its own somewhere. */
const WORD = 'smxng'
/** Milliseconds between two letters. */
const SPEEDS = [0, 60, 200]

/** In the reader a phone has one bar, of the item's own tools: there is no search to type into. */
const inReader = [articlePath, `${articlePath}#q5`]
const elsewhere = [
  '/',
  headlinePath(headlines[3] ?? ''),
  '/?topic=politics&show=unread',
  '/quotes',
  '/quotes?speaker=nasa',
  '/stories',
  storyPath(headlines[31] ?? ''),
  '/saved',
  '/wire?line=101',
  '/library',
  '/compare?from=&to=',
  '/h/nothing-zzz',
  '/nowhere',
]

/** The search of the masthead: of the quotes on their page, of the headlines on all others. */
const name = /^Search (?:headlines|quotes)$/
const field = (page: Page) => page.getByRole('searchbox', { name })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await everyKeyIsHeard(page)
  await findingsAreThere(page)
}

/** Types the word letter by letter, and then one into its middle. */
async function typeOn(page: Page, delay: number): Promise<void> {
  await page.keyboard.type(WORD, { delay })
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue(WORD)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('xs', { delay })
  await expect(field(page)).toHaveValue('smxxsng')
  await expect(page).toHaveURL(/[?&]q=smxxsng(&|$)/)
  await expect(field(page)).toBeFocused()
  const marks = await page.evaluate(() => localStorage.getItem('wireside.marks.1') ?? '{}')
  expect(marks).not.toMatch(/"(?:saved|spiked)":\["/)
}

const ways = {
  'with the mouse': (page: Page) => field(page).click(),
  'by its key': (page: Page) => page.keyboard.press('/'),
}

/** A page after the other has another speed, so that each speed is tried on several pages of each kind. */
for (const [way, begin] of Object.entries(ways))
  test(`a word typed into the search stays whole on every page, begun ${way}`, async ({ page }) => {
    test.slow()
    for (const [at, address] of [...inReader, ...elsewhere].entries())
      await test.step(address, async () => {
        await open(page, address)
        await begin(page)
        await typeOn(page, SPEEDS[at % SPEEDS.length] ?? 0)
      })
  })

test('a word typed on another page is one step back from it', async ({ page }) => {
  const address = headlinePath(headlines[3] ?? '')
  await open(page, address)
  await field(page).click()
  await page.keyboard.type(WORD)
  await expect(page).toHaveURL(/^[^?]*\/\?q=smxng$/)
  await page.goBack()
  await expect(page).toHaveURL(address)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a word typed into the search stays whole on every page that has one', async ({ page }) => {
    test.slow()
    for (const [at, address] of elsewhere.entries())
      await test.step(address, async () => {
        await open(page, address)
        await page.getByRole('button', { name }).tap()
        await typeOn(page, SPEEDS[at % SPEEDS.length] ?? 0)
      })
  })
})
