import type { Page } from '@playwright/test'
import {
  articlePath,
  everyKeyIsHeard,
  expect,
  findingsAreThere,
  headlinePath,
  headlines,
  main,
  storyPath,
  test,
} from './reader.ts'

const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })

async function pageIsThere(page: Page): Promise<void> {
  await main(page).getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  // What the keys of a page do comes with a script of its own.
  await page.waitForLoadState('networkidle')
  await findingsAreThere(page)
  await everyKeyIsHeard(page)
}

/** The keys that the help names under a title, by what they are said to do. */
async function readHelp(page: Page): Promise<ReadonlyMap<string, readonly [string, string][]>> {
  await page.keyboard.press('?')
  await help(page).getByRole('heading', { level: 3 }).first().waitFor()
  const groups = await help(page)
    .locator('section')
    .evaluateAll((all) =>
      all.map((group): [string, string[]] => [
        group.querySelector('h3')?.textContent ?? '',
        [...group.querySelectorAll('button')].map((line) => line.ariaLabel ?? ''),
      ]),
    )
  await page.keyboard.press('Escape')
  return new Map(
    groups.map(([title, lines]) => [
      title,
      lines.flatMap((line): [string, string][] => {
        const [, words = '', key = ''] = /^(.+): (.+?)(?: or .+)?\. Change$/.exec(line) ?? []
        return key === 'no key' ? [] : [[words, key]]
      }),
    ]),
  )
}

/** Whatever a key may change. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      location.href,
      scrollY,
      document.activeElement?.outerHTML.slice(0, 200),
      [...document.querySelectorAll('[role=status]')].map((said) => said.textContent),
      { ...localStorage },
      [...document.querySelectorAll('[aria-live]')].map((said) => said.textContent),
    ]),
  )

/** Opens an edition beside that of the site. */
async function dropFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['-\nFerry sails again'], 'ferry.txt'))
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })
  await expect(main(page).getByRole('heading', { level: 3 })).toHaveCount(1)
}

/** What the page has come to: two looks find it the same. */
async function settledState(page: Page): Promise<string> {
  for (let state = await stateOf(page); ;) {
    await page.waitForTimeout(150)
    const next = await stateOf(page)
    if (next === state) return state
    state = next
  }
}

/** Takes back what keys have changed on the device. */
type Forget = () => Promise<void>

async function rememberMarks(page: Page): Promise<Forget> {
  const marks = await page.evaluate(() => ({ ...localStorage }))
  return () =>
    page.evaluate((marks) => {
      localStorage.clear()
      Object.assign(localStorage, marks)
    }, marks)
}

/** Keys that go on to what lies below, and need something there. */
const downward = ['j', 'G', 'n']

/** Presses a key on a page as it is opened; says whether anything came of it. */
async function press(page: Page, address: string, key: string, forget: Forget): Promise<boolean> {
  await forget()
  await page.goto('about:blank')
  await page.goto(address)
  await pageIsThere(page)
  const items = main(page).locator('[data-item]')
  if ((await items.count()) > 1) await items.nth(downward.includes(key) ? 0 : 1).focus()
  const before = await settledState(page)
  for (const stroke of key.split(' ')) await page.keyboard.press(stroke)
  return (await settledState(page)) !== before
}

const moves = ['Next in the list', 'Previous in the list', 'First in the list', 'Last in the list']
const marks = ['Next unread', 'Mark read or unread', 'Save, Unsave', 'Mark these as read']
const back = 'Back, or clear search, then filters'
const open = 'Open what has the cursor'
const topics = ['Topic or column to the left', 'Topic or column to the right']
const hide = 'Hide the headline; in the Library, choose for comparing'
const copy = 'Copy text; in the list, compare with the previous edition'
const [first = '', second = ''] = headlines

/** What keys do on each page with a list. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '/': [...moves, ...marks, ...topics, open, hide],
  '/?q=iran': [...moves, ...marks, ...topics, back, open, hide],
  '/saved': [...moves, ...marks, back, open],
  '/stories': [...moves, ...marks, back, open],
  '/quotes': [...moves, back, open],
  '/library': [...moves, back, open, hide],
  '/wire': [back],
  [storyPath(headlines[28] ?? '')]: [...moves, ...marks, back, open],
  [headlinePath(second)]: [...moves, ...marks, ...topics, back, open, hide, copy],
  [`${articlePath}#q2`]: [
    ...moves.slice(0, 2),
    ...marks.slice(0, 3),
    back,
    hide,
    copy,
    'Page down; at the end, next unread',
    'Page up',
    'Larger text',
    'Smaller text',
    'Next quote',
    'Previous quote',
    'Show or hide quote highlights',
  ],
}

/** Where each key is pressed too, on a page opened for it alone: a list of headlines that is no index. */
const PRESSED = '/saved'

test.describe.configure({ timeout: 120_000 })
for (const [address, expected] of Object.entries(pages))
  test(`the help names the keys of ${address}${address === PRESSED ? ', and each does something there' : ''}`, async ({
    page,
  }) => {
    if (address === '/saved' || address === '/library') {
      await page.goto('/')
      await pageIsThere(page)
      for (const text of address === '/saved' ? [first, second] : [])
        await main(page)
          .getByRole('button', { name: `Save: ${text}` })
          .press('Enter')
      if (address === '/library') await dropFile(page)
    }
    await page.goto(address)
    await pageIsThere(page)
    const groups = await readHelp(page)
    const here = groups.get('On this page') ?? []
    expect(here.map(([words]) => words).toSorted()).toEqual(expected.toSorted())
    const forget = await rememberMarks(page)
    for (const [words, key] of address === PRESSED ? here : [])
      expect.soft(await press(page, address, key, forget), `${words}: ${key}`).toBe(true)
  })
