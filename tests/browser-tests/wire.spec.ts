import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  expect,
  goWithin,
  headlines,
  isInWindow,
  main,
  prose,
  rows,
  serveWire,
  test,
  opened,
} from './reader.ts'

const transparent = 'rgba(0, 0, 0, 0)'

const current = (page: Page) => main(page).locator('[aria-current="true"]')

test('a line of an address is in sight, and leads to its item and back; the download has the very bytes of the wire', async ({
  page,
}) => {
  await test.step('a line of an address is in sight, and leads to its item and back', async () => {
    await page.goto('/wire?line=118')
    await expect(current(page)).toContainText('118')
    await expect.poll(() => isInWindow(current(page))).toBe(true)
    await current(page).getByRole('link').click()
    await expect(page).toHaveURL(/\/article\/.*#p16$/)
    const paragraph = prose(page).nth(15)
    await expect.poll(() => isInWindow(paragraph)).toBe(true)
    await expect(paragraph).toBeFocused()
    // It is told from the others by its ground, whatever shade that has.
    await expect(paragraph).not.toHaveCSS('background-color', transparent)
    await expect(prose(page).nth(14)).toHaveCSS('background-color', transparent)
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('link', { name: 'Show in source' }).first().click()
    await expect(page).toHaveURL(/\/wire\?line=118$/)
    await goWithin(page, '/wire?line=12')
    await expect.poll(() => isInWindow(current(page))).toBe(true)
    await current(page).getByRole('link').click()
    await expect(opened(page)).toContainText(headlines[5] ?? '')
    await page.getByRole('link', { name: 'Show in source' }).click()
    await expect(current(page)).toContainText(headlines[5] ?? '')
    await expect(current(page).getByRole('link')).toBeFocused()
  })
  await test.step('the download has the very bytes of the wire', async () => {
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
