import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  expect,
  headlines,
  isInWindow,
  main,
  prose,
  rows,
  serveWire,
  test,
  title,
  wire,
} from './reader.ts'

const current = (page: Page) => main(page).locator('[aria-current="true"]')

test('a line opened by its address is in sight and marked, with its role', async ({ page }) => {
  await page.goto('/wire?line=101')
  await expect(current(page)).toContainText(title)
  await expect(current(page)).toContainText('101')
  await expect(current(page).getByText('title', { exact: true })).toBeVisible()
  await expect.poll(() => isInWindow(current(page))).toBe(true)
  await expect(main(page).getByText('123 lines · 50 markers · 50 headlines')).toBeVisible()
})

test('from a line to its item and back', async ({ page }) => {
  await page.goto('/wire?line=118')
  await current(page).getByRole('link').click()
  await expect(page).toHaveURL(/\/article\/.*#p16$/)
  await expect.poll(() => isInWindow(prose(page).nth(15))).toBe(true)
  await expect(prose(page).nth(15)).toBeFocused()
  await expect(prose(page).nth(15)).toHaveCSS('background-color', 'rgb(246, 230, 224)')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('link', { name: 'Show in source' }).first().click()
  await expect(page).toHaveURL(/\/wire\?line=118$/)
  await page.goto('/wire?line=12')
  await current(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[5] ?? '')
  await page.getByRole('link', { name: 'wire line 12' }).click()
  await expect(current(page)).toContainText(headlines[5] ?? '')
})

test('a line that the wire does not have is said to be missing', async ({ page }) => {
  await page.goto('/wire?line=9999')
  await expect(page.getByRole('alert')).toHaveText(
    'There is no line 9,999: this wire ends at line 123.',
  )
})

test('lines can be filtered by role', async ({ page }) => {
  await page.goto('/wire')
  await page.getByRole('combobox', { name: 'Role' }).selectOption({ label: '1 subhead' })
  await expect(main(page).getByRole('status')).toHaveText('1 line shown')
  await expect(main(page).getByText('- Coolant pressure drop -')).toBeVisible()
  await page.reload()
  await expect(main(page).getByRole('status')).toHaveText('1 line shown')
  await page.goBack()
  await expect(main(page).getByRole('status')).toHaveText('123 lines shown')
})

test('problems stand on top and beside their line, and filter the lines', async ({ page }) => {
  await serveWire(page, `-\nFirst headline of three\n-\n-\nFirst headline of three\n-\n\n${wire}`)
  await page.goto('/wire')
  const summary = main(page).getByText(/^\d+ problems? or remarks?$/)
  await expect(summary).toBeVisible()
  const problem = page.getByRole('combobox', { name: 'Problem' })
  const options = await problem.getByRole('option').allTextContents()
  expect(options.length).toBeGreaterThan(2)
  const [name = '', total = ''] = /^(.*) \((\d+)\)$/.exec(options[1] ?? '')?.slice(1) ?? []
  expect(name).not.toBe('')
  await problem.selectOption({ index: 1 })
  await expect(main(page).getByRole('status')).toHaveText(
    `${total} ${total === '1' ? 'line' : 'lines'} shown`,
  )
  const link = main(page)
    .getByRole('link', { name: /^line \d+$/ })
    .first()
  const line = (await link.innerText()).replace('line ', '')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`line=${line}$`))
  await expect(current(page)).toContainText(line)
  await expect(current(page).getByText(/^(error|warning|info) /)).toBeVisible()
})

test('a wire as it should be has no problems', async ({ page }) => {
  await page.goto('/wire')
  await expect(main(page).getByText('0 problems or remarks')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Problem' })).toHaveCount(0)
})

test('the download has the very bytes of the wire', async ({ page }) => {
  const bytes = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from('-\r\nÜber headline\r\n'),
  ])
  await serveWire(page, bytes)
  await page.goto('/wire')
  const download = page.waitForEvent('download')
  await main(page)
    .getByRole('button', { name: /^Download the original \(\d+ bytes/ })
    .click()
  expect(await readFile(await (await download).path())).toEqual(bytes)
  expect((await download).suggestedFilename()).toBe('sf-pst.txt')
})

test('two hundred thousand lines scroll without a blank', async ({ page }) => {
  test.slow()
  const many = Array.from({ length: 100_000 }, (_, at) => `-\nHeadline ${at} of a very long list`)
  await serveWire(page, many.join('\n'))
  await page.goto('/wire')
  await expect(main(page).getByRole('status')).toHaveText('200,000 lines shown', {
    timeout: 60_000,
  })
  const blanks = await page.evaluate(async () => {
    // oxlint-disable-next-line consistent-function-scoping -- it runs in the page
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const found: number[] = []
    const height = document.documentElement.scrollHeight
    for (const part of [0.1, 0.35, 0.6, 0.85, 1]) {
      scrollTo(0, height * part)
      for (let wait = 0; wait < 3; wait++) await frame()
      for (let step = 0; step < 8; step++) {
        scrollBy(0, 400)
        await frame()
        await frame()
        for (const share of [0.2, 0.5, 0.75]) {
          const hit = document.elementFromPoint(innerWidth / 2, innerHeight * share)
          if (!/\d|-/.test(hit?.textContent ?? '') || hit?.closest('main') === hit)
            found.push(scrollY)
        }
      }
    }
    return found
  })
  expect(blanks).toEqual([])
  await page.evaluate(() => {
    history.pushState({}, '', '/wire?line=150000')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(current(page)).toContainText('Headline 74999')
  await expect.poll(() => isInWindow(current(page))).toBe(true)
  await expect(rows(page)).toHaveCount(0)
})
