import type { Page } from '@playwright/test'
import {
  articlePath,
  everyPartIsThere,
  expect,
  goWithin,
  headlinePath,
  headlines,
  main,
  openIndex,
  storyPath,
  test,
} from './reader.ts'

const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })

/** Goes to a page without loading it anew: what its keys do is there, with all other parts of the app. */
async function goTo(page: Page, address: string): Promise<void> {
  await goWithin(page, '/nowhere')
  await goWithin(page, address)
}

/** The keys of the page that the help names, by what they are said to do. */
async function readHelp(page: Page): Promise<readonly (readonly [string, string])[]> {
  await page.keyboard.press('?')
  await help(page).getByRole('heading', { level: 3 }).first().waitFor()
  const lines = await help(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'On this page' }) })
    .getByRole('button')
    .evaluateAll((all) => all.map((line) => line.ariaLabel ?? ''))
  await page.keyboard.press('Escape')
  return lines.flatMap((line): [string, string][] => {
    const [, words = '', key = ''] = /^(.+): (.+?)(?: or .+)?\. Change$/.exec(line) ?? []
    return key === 'no key' ? [] : [[words, key]]
  })
}

/** Whatever a key may change, and what is said of it. */
const stateOf = (
  page: Page,
): Promise<{ readonly rest: string; readonly said: readonly string[] }> =>
  page.evaluate(() => ({
    rest: JSON.stringify([
      location.href,
      scrollY,
      document.activeElement?.outerHTML.slice(0, 200),
      { ...localStorage },
    ]),
    said: [...document.querySelectorAll('[role=status], [aria-live]')].map(
      (said) => said.textContent,
    ),
  }))

/** Opens an edition beside that of the site. */
async function dropFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['-\nFerry sails again'], 'ferry.txt'))
    dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
  })
  await expect(main(page).getByRole('heading', { level: 3 })).toHaveCount(1)
}

/** Leaves two headlines among the saved. */
async function saveFirstTwo(page: Page): Promise<void> {
  await goTo(page, '/')
  for (const text of [first, second])
    await main(page)
      .getByRole('button', { name: `Save: ${text}` })
      .press('Enter')
}

/** What the page has come to: two looks find it the same. */
async function settledState(page: Page): ReturnType<typeof stateOf> {
  for (let state = await stateOf(page); ;) {
    await page.waitForTimeout(150)
    const next = await stateOf(page)
    if (JSON.stringify(next) === JSON.stringify(state)) return state
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
      // Tells the app, as another tab would.
      dispatchEvent(new StorageEvent('storage', { key: null }))
    }, marks)
}

/** Keys that go on to what lies below, and need something there. */
const downward = ['j', 'G', 'n']

/** Presses a key on a page as it is opened; says whether anything came of it. */
async function press(page: Page, address: string, key: string, forget: Forget): Promise<boolean> {
  await forget()
  await goTo(page, address)
  const items = main(page).locator('[data-item]')
  if ((await items.count()) > 1) await items.nth(downward.includes(key) ? 0 : 1).focus()
  const before = await settledState(page)
  for (const stroke of key.split(' ')) await page.keyboard.press(stroke)
  const after = await settledState(page)
  // What an earlier key had said may go meanwhile: only what is said anew counts.
  return after.rest !== before.rest || after.said.some((words) => !before.said.includes(words))
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

/** Where each key is pressed too, on a page gone to for it alone: a list of headlines that is no index. */
const PRESSED = '/saved'

test('the help names the keys of each page, and each does something in a list that is no index', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openIndex(page)
  await everyPartIsThere(page)
  for (const [address, expected] of Object.entries(pages))
    await test.step(address, async () => {
      if (address === PRESSED) await saveFirstTwo(page)
      if (address === '/library') await dropFile(page)
      await goTo(page, address)
      let here: Awaited<ReturnType<typeof readHelp>> = []
      // A list answers to keys once it is drawn.
      await expect
        .poll(async () => {
          here = await readHelp(page)
          return here.map(([words]) => words).toSorted()
        })
        .toEqual(expected.toSorted())
      const forget = await rememberMarks(page)
      for (const [words, key] of address === PRESSED ? here : [])
        expect.soft(await press(page, address, key, forget), `${words}: ${key}`).toBe(true)
    })
})
