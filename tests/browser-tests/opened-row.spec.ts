import type { Locator, Page } from '@playwright/test'
import {
  everyPartIsThere,
  expect,
  findingsAreThere,
  headlinePath,
  headlines,
  isInWindow,
  main,
  opened,
  openIndex,
  rowItems,
  rows,
  test,
  typefaceIsThere,
  isAtRest,
  goWithin,
} from './reader.ts'
import { openFiles, wireFile } from './wires.ts'

const offset = (page: Page): Promise<number> => page.evaluate(() => scrollY)
const boxOf = async (target: Locator) =>
  (await target.boundingBox()) ?? { x: NaN, y: NaN, width: NaN, height: NaN }
/** What the open row holds. */
const openedRow = (page: Page): Locator => main(page).locator('[data-opened]')
const isOpen = async (page: Page, at: number): Promise<void> => {
  await expect(opened(page)).toHaveAttribute('href', /./)
  await expect(opened(page)).toContainText(headlines[at]?.split(' ')[0] ?? '')
  await expect(page).toHaveURL(headlinePath(headlines[at] ?? ''))
  await expect(opened(page)).toBeFocused()
}

test('a headline opens in its place: Back, Escape, Close and its own row close it, where the list was; j and k move from one to the next', async ({
  page,
}) => {
  await test.step('Back, Escape, Close and its own row close it, where the list was', async () => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openIndex(page)
    // In its own face the headline stands in one line.
    await typefaceIsThere(page)
    await page.reload()
    await findingsAreThere(page)
    await everyPartIsThere(page)
    await rows(page).nth(9).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 300)
    await expect.poll(() => offset(page)).toBeGreaterThan(200)
    await isAtRest(page)
    const before = await offset(page)
    const above = await boxOf(rows(page).nth(8))
    const ways = [
      () => page.goBack(),
      () => page.keyboard.press('Escape'),
      () => openedRow(page).getByRole('button', { name: 'Close' }).click(),
      () => opened(page).click(),
    ]
    for (const close of ways) {
      await rows(page).nth(9).click()
      await isOpen(page, 9)
      await expect(openedRow(page).getByRole('region')).toContainText('Story so far')
      expect(await boxOf(rows(page).nth(8))).toEqual(above)
      expect((await boxOf(openedRow(page))).height).toBeLessThanOrEqual(260)
      await close()
      await expect(opened(page)).toHaveCount(0)
      await expect(page).toHaveURL('/')
      await expect(rows(page).nth(9)).toBeFocused()
      expect(await offset(page)).toBe(before)
    }
    await expect(rows(page)).toHaveCount(50)
  })
  await test.step('j and k move from one open headline to the next, in sight; the list is one step back', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await goWithin(page, '/')
    await rows(page).nth(10).click()
    for (let step = 0; step < 12; step++) {
      await isOpen(page, 10 + step)
      await page.keyboard.press('j')
    }
    await isOpen(page, 22)
    await page.keyboard.press('k')
    await isOpen(page, 21)
    await expect.poll(() => isInWindow(openedRow(page))).toBe(true)
    await rows(page).nth(23).click()
    await isOpen(page, 23)
    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(rows(page).nth(23)).toBeFocused()
    expect(await isInWindow(rows(page).nth(23))).toBe(true)
    await page.keyboard.press('o')
    await isOpen(page, 23)
    await page.keyboard.press('o')
    await expect(opened(page)).toHaveCount(0)
  })
})

test('a link to a headline opens it in the list, in sight, whatever hides it there, in a long list too', async ({
  page,
}) => {
  await page.goto(`${headlinePath(headlines[40] ?? '')}?topic=weather&show=saved`)
  await findingsAreThere(page)
  await expect(opened(page)).toBeFocused()
  await expect(opened(page)).toContainText(headlines[40] ?? '')
  await expect.poll(() => isInWindow(openedRow(page))).toBe(true)
  await page.goto(headlinePath(headlines[40] ?? ''))
  await findingsAreThere(page)
  await isOpen(page, 40)
  await expect.poll(() => isInWindow(openedRow(page))).toBe(true)
  await expect(rows(page)).toHaveCount(50)
  await page.reload()
  await isOpen(page, 40)
  await expect.poll(() => isInWindow(openedRow(page))).toBe(true)

  const many = Array.from({ length: 1200 }, (_, at) => `Headline of number ${at + 1} stands here`)
  await openFiles(page, [wireFile('many.txt', many)])
  const { search } = new URL(page.url())
  await page.goto(headlinePath(many[899] ?? '') + search)
  await expect(opened(page)).toContainText('number 900 ')
  await expect(opened(page)).toBeFocused()
  await expect.poll(() => isInWindow(openedRow(page))).toBe(true)
  await page.keyboard.press('j')
  await expect(opened(page)).toContainText('number 901 ')
  await expect.poll(() => isInWindow(openedRow(page))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(opened(page)).toHaveCount(0)
  await expect(page.locator(':focus')).toContainText('number 901 ')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a headline opens at a touch, in one column that is no wider than the page', async ({
    page,
  }) => {
    await openIndex(page)
    await rowItems(page).nth(9).tap()
    await isOpen(page, 9)
    const actions = openedRow(page).getByRole('button', { name: /^(?:Save|Hide|Copy link|Close)$/ })
    await expect(actions).toHaveCount(4)
    for (const action of await actions.all())
      expect((await boxOf(action)).height).toBeGreaterThanOrEqual(44)
    const [story, about] = await openedRow(page).getByRole('heading', { level: 4 }).all()
    expect((await boxOf(about!)).x).toBe((await boxOf(story!)).x)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await openedRow(page).getByRole('button', { name: 'Close' }).tap()
    await expect(opened(page)).toHaveCount(0)
  })
})
