import type { Route } from '@playwright/test'
import {
  everyPartIsThere,
  expect,
  headlinePath,
  headlines,
  main,
  openIndex,
  rows,
  test,
  toast,
} from './reader.ts'

const wirePath = '**/wires/sf-pst.txt'

const answers = [
  {
    name: 'a missing wire',
    answer: (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
    words: 'There is no wire at this address (404).',
  },
  {
    name: 'an error of the server',
    answer: (route: Route) => route.fulfill({ status: 500, body: 'Oh' }),
    words: 'The server answered with an error (500) instead of the wire.',
  },
  {
    name: 'a page instead of a wire',
    answer: (route: Route) =>
      route.fulfill({ body: '<!doctype html><title>x</title>', contentType: 'text/html' }),
    words: 'The server sent text/html instead of plain text.',
  },
  {
    name: 'a picture instead of a wire',
    answer: (route: Route) =>
      route.fulfill({
        body: Buffer.from('ffd8ffe000104a464946000101', 'hex'),
        contentType: 'application/octet-stream',
      }),
    words: /^This is not a text file: it looks like/,
  },
  {
    name: 'no answer',
    answer: (route: Route) => route.abort('connectionrefused'),
    words: 'The server could not be reached.',
  },
]

for (const { name, answer, words } of answers)
  test(`${name} is said plainly, and Retry reads the wire once it is there`, async ({ page }) => {
    await page.route(wirePath, answer)
    await page.goto('/')
    await expect(main(page).getByRole('alert')).toHaveText(words)
    await expect(
      page.getByRole('heading', { level: 1, name: 'The wire could not be opened' }),
    ).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open wire…' })).toBeVisible()
    await page.unroute(wirePath)
    await main(page).getByRole('button', { name: 'Retry' }).click()
    await expect(rows(page)).toHaveCount(50)
  })

test('offline is said as such', async ({ page, context }) => {
  await page.route(wirePath, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/')
  await main(page).getByRole('alert').waitFor()
  await everyPartIsThere(page)
  await page.unroute(wirePath)
  await context.setOffline(true)
  await main(page).getByRole('button', { name: 'Retry' }).click()
  await expect(main(page).getByRole('alert')).toContainText('This device is offline')
  await context.setOffline(false)
  await main(page).getByRole('button', { name: 'Retry' }).click()
  await expect(rows(page)).toHaveCount(50)
})

test('a failed wire does not stand in the way of a file', async ({ page }) => {
  await page.route(wirePath, (route) => route.fulfill({ status: 500, body: '' }))
  await page.goto('/')
  await main(page).getByRole('alert').waitFor()
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await page
    .getByLabel('Files of plain text')
    .setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('-\nA headline') },
    ])
  await expect(rows(page)).toHaveText(['A headline'])
})

test('an unknown headline is “not in this edition”, with a search', async ({ page }) => {
  await page.goto('/h/italian-influencer-ferragni-walks-free-0000000000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this edition')
  await main(page)
    .getByRole('link', { name: /^Search this edition for “/ })
    .click()
  await expect(page).toHaveURL(/\?q=/)
})

test('unknown articles, stories and pages have words of their own', async ({ page }) => {
  for (const [path, title] of [
    ['/article/nothing-here-1', 'Not in this edition'],
    ['/article/', 'There is no such page'],
    ['/stories/zzzz', 'Not in this edition'],
    ['/nowhere/at/all', 'There is no such page'],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(main(page).getByRole('link', { name: 'Go to the headlines' })).toBeVisible()
    await expect(page).toHaveTitle(`${title} · Wireside`)
  }
})

test('a crash in a view leaves the frame and a way on', async ({ page, faults }) => {
  await openIndex(page)
  await page.evaluate(() => {
    // oxlint-disable-next-line no-extend-native -- the view that needs it fails without it
    Object.defineProperty(Array.prototype, 'toReversed', {
      configurable: true,
      value: () => {
        throw new Error('broken on purpose')
      },
    })
  })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Saved' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page failed')
  await expect(main(page)).toContainText('broken on purpose')
  await page.evaluate(() => Reflect.deleteProperty(Array.prototype, 'toReversed'))
  await main(page).getByRole('link', { name: 'Back to the headlines' }).click()
  await expect(rows(page)).toHaveCount(50)
  expect(faults.join('\n')).toContain('broken on purpose')
  faults.length = 0
})

test('a wire without headlines or articles says so and shows its lines', async ({ page }) => {
  await page.route(wirePath, (route) => route.fulfill({ body: '\n\n', contentType: 'text/plain' }))
  await page.goto('/')
  await expect(
    main(page).getByText('Nothing in this file could be read as a headline or an article.'),
  ).toBeVisible()
  await page.goto('/?q=harbour&topic=sport')
  await expect(
    main(page).getByText('Nothing in this file could be read as a headline or an article.'),
  ).toBeVisible()
  await page.unroute(wirePath)
  await page.goto(headlinePath(headlines[0] ?? ''))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[0] ?? '')
})

/** Fills the storage to the last byte. */
function fillStorage(): void {
  for (let size = 1 << 20; size > 0; size >>= 1)
    for (let part = 0; part < 12; part++)
      try {
        localStorage.setItem(`filler ${size} ${part}`, 'x'.repeat(size))
      } catch {
        break
      }
}

test('a full storage: marks hold on the page, and that they are not kept is said once', async ({
  page,
}) => {
  await openIndex(page)
  await page.evaluate(fillStorage)
  await rows(page).first().focus()
  await page.keyboard.press('s')
  await expect(toast(page, /^Saved\. This browser has no room for marks/)).toBeVisible()
  await page.keyboard.press('z')
  await expect(toast(page, 'Undone: Saved')).not.toContainText('no room')
  await page.keyboard.press('m')
  await expect(page.getByText('49 unread')).toBeVisible()
})

test('marks that cannot be read are set aside, and that is said', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('wireside.marks.1', '{"read":["a'))
  await openIndex(page)
  await expect(toast(page, 'could not be read, and begin anew')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('wireside.marks.1.corrupt'))).toBe(
    '{"read":["a',
  )
})

test('broken storage is no hindrance', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('wireside.marks.1', '{"read":17,"saved":["<b>"]')
    localStorage.setItem('wireside.preferences.1', '[null]')
    localStorage.setItem('wireside.saved.1', 'x')
  })
  await openIndex(page)
  await expect(page.getByText('50 unread')).toBeVisible()
  await expect(rows(page)).toHaveCount(50)
})
