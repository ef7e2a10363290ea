import type { Page, Route } from '@playwright/test'
import {
  articlePath,
  everyKeyIsHeard,
  expect,
  findingsAreThere,
  goWithin,
  headlinePath,
  headlines,
  rows,
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

const ways = [(page: Page) => field(page).click(), (page: Page) => page.keyboard.press('/')]

const everywhere = [...inReader, ...elsewhere]
const HALF = Math.ceil(everywhere.length / 2)

/** Each page has another way to begin and another speed than the one before: all six pairs are tried, on several pages. */
for (const begun of [0, HALF])
  test(`a word typed into the search stays whole on every page (from page ${begun + 1})`, async ({
    page,
  }) => {
    test.slow()
    for (const [at, address] of everywhere.entries())
      if (at >= begun && at < begun + HALF)
        await test.step(address, async () => {
          await (at === begun ? open : goWithin)(page, address)
          await expect(field(page)).toHaveValue('')
          await ways[at % ways.length]?.(page)
          await typeOn(page, SPEEDS[at % SPEEDS.length] ?? 0)
        })
  })

test('a word typed before the code of searching has come stays whole, and the list follows', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/assets\/reading-[\w-]{8}\.js$/, (route) => void held.push(route))
  await page.goto('/')
  await expect(rows(page)).toHaveCount(50)
  await field(page).click()
  await page.keyboard.type('syria', { delay: 30 })
  await expect(page).toHaveURL(/\?q=syria$/)
  await expect(field(page)).toBeFocused()
  // Nothing is searched yet: the list stays as it is.
  await expect(rows(page)).toHaveCount(50)
  await expect(page.getByText('Loading')).toHaveCount(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(page.locator('mark', { hasText: /^Syria$/i }).first()).toBeVisible()
  await expect(field(page)).toHaveValue('syria')
  expect(await rows(page).count()).toBeLessThan(50)
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

  // Here the field stands behind a button; what follows is as on a wide page, which differs by page.
  const kinds = ['/', headlinePath(headlines[3] ?? ''), '/quotes', storyPath(headlines[31] ?? '')]

  test('a word typed into the search stays whole on each kind of page', async ({ page }) => {
    for (const [at, address] of kinds.entries())
      await test.step(address, async () => {
        await (at === 0 ? open : goWithin)(page, address)
        await page.getByRole('button', { name }).tap()
        await typeOn(page, SPEEDS[at % SPEEDS.length] ?? 0)
      })
  })
})
