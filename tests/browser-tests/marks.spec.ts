import type { Page, Route } from '@playwright/test'
import {
  expect,
  headlines,
  opened,
  openIndex,
  row,
  rows,
  serveWire,
  test,
  toast,
  wire,
} from './reader.ts'

const first = headlines[0] ?? ''

test('a headline is read by being opened, never by being scrolled past, and marks survive a newer edition of the wire', async ({
  page,
}) => {
  await test.step('a headline is read by being opened, never by being scrolled past', async () => {
    await openIndex(page)
    for (let step = 0; step < 12; step++) await page.mouse.wheel(0, 600)
    await page.waitForTimeout(200)
    await expect(page.getByText('50 unread')).toBeVisible()
    await rows(page).nth(40).click()
    await page.goBack()
    await expect(page.getByText('49 unread')).toBeVisible()
    await expect(rows(page).nth(40)).toHaveAccessibleName(`${headlines[40]} (read)`)
    await page.reload()
    await expect(page.getByText('49 unread')).toBeVisible()
  })
  await test.step('marks survive a newer edition of the wire', async () => {
    await rows(page).nth(5).click()
    await expect(opened(page)).toContainText(headlines[5] ?? '')
    await page.goBack()
    const star = page.getByRole('button', { name: `Save: ${headlines[7]}` })
    await star.click()
    await expect(star).toHaveAttribute('aria-pressed', 'true')
    await serveWire(page, `-\nA headline that was not there before\n${wire}`)
    await page.reload()
    await expect(rows(page)).toHaveCount(51)
    await expect(rows(page).nth(6)).toHaveAccessibleName(`${headlines[5]} (read)`)
    await expect(star).toHaveAttribute('aria-pressed', 'true')
  })
})

test('what is saved or hidden shows at once, and lasts', async ({ page }) => {
  await openIndex(page)
  const star = page.getByRole('button', { name: `Save: ${headlines[3]}` })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await expect(toast(page, 'Saved')).toBeVisible()
  await rows(page).first().focus()
  await page.keyboard.press('x')
  await expect(row(page, first)).toHaveCount(0)
  await page.reload()
  await expect(rows(page)).toHaveCount(49)
  await expect(row(page, first)).toHaveCount(0)
  await expect(star).toHaveAttribute('aria-pressed', 'true')
})

const markFrom = async (tab: Page, at: number): Promise<void> => {
  for (let index = at; index < at + 20; index++) {
    await rows(tab).nth(index).focus()
    await tab.keyboard.press('m')
  }
}

test('two tabs that mark at once lose nothing of each other, and each follows the other at once', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await openIndex(page)
  await openIndex(other)
  await test.step('two tabs that mark at once lose nothing of each other', async () => {
    await Promise.all([markFrom(page, 0), markFrom(other, 20)])
    for (const tab of [page, other]) await expect(tab.getByText('10 unread')).toBeVisible()
    await page.reload()
    await expect(page.getByText('10 unread')).toBeVisible()
  })
  await test.step('a second tab follows at once', async () => {
    await page.bringToFront()
    await rows(page).nth(45).click()
    await expect(other.getByText('9 unread')).toBeVisible()
    await other.getByRole('button', { name: `Save: ${headlines[2]}` }).click()
    await page.getByRole('link', { name: 'Saved' }).first().click()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toContainText(headlines[2] ?? '')
  })
})

test('a muted headline is not seen, not even while the code that finds it is on its way', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/assets\/rewordings-[\w-]{8}\.js$/, (route) => void held.push(route))
  await page.addInitScript(
    (mutes) => localStorage.setItem('wireside.mutes.1', mutes),
    JSON.stringify({ words: [first], topics: [] }),
  )
  await page.goto('/')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.waitForTimeout(300)
  await expect(rows(page)).toHaveCount(0)
  await Promise.all(held.map((route) => route.continue()))
  await expect(rows(page).first()).toHaveText(headlines[1] ?? '')
})
