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
const SPEEDS = [0, 60, 200]

const routes = {
  index: '/',
  'filtered index': '/?topic=politics&show=unread',
  headline: headlinePath(headlines[3] ?? ''),
  article: articlePath,
  'quote in the article': `${articlePath}#q5`,
  quotes: '/quotes',
  'quotes of one': '/quotes?speaker=nasa',
  stories: '/stories',
  story: storyPath(headlines[31] ?? ''),
  saved: '/saved',
  wire: '/wire?line=101',
  library: '/library',
  compare: '/compare?from=&to=',
  'unknown headline': '/h/nothing-zzz',
  'unknown page': '/nowhere',
}

const field = (page: Page) => page.getByRole('searchbox', { name: /^Search/ })

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

for (const [name, address] of Object.entries(routes)) {
  test(`a word typed into the search stays whole: ${name}`, async ({ page }) => {
    test.slow()
    for (const delay of SPEEDS) {
      await open(page, address)
      await field(page).click()
      await typeOn(page, delay)
      await open(page, address)
      await page.keyboard.press('/')
      await typeOn(page, delay)
    }
  })

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

    test(`a word typed into the search stays whole: ${name}`, async ({ page }) => {
      test.slow()
      for (const delay of SPEEDS) {
        await open(page, address)
        await page.getByRole('button', { name: 'Search headlines' }).tap()
        await typeOn(page, delay)
      }
    })
  })
}

test('a word typed on another page is one step back from it', async ({ page }) => {
  const address = headlinePath(headlines[3] ?? '')
  await open(page, address)
  await field(page).click()
  await page.keyboard.type(WORD)
  await expect(page).toHaveURL(/^[^?]*\/\?q=smxng$/)
  await page.goBack()
  await expect(page).toHaveURL(address)
})
