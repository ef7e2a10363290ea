import type { Page } from '@playwright/test'
import { expect, goWithin, openIndex, row, rowItems, test, title } from './reader.ts'
import { openFiles, wireFile } from './wires.ts'

const topOfFirst = (page: Page): Promise<number> =>
  rowItems(page)
    .first()
    .evaluate((row) => row.getBoundingClientRect().top)

/** How many rows stand wholly above a line of the window. */
const wholeRows = (page: Page, until: number): Promise<number> =>
  rowItems(page).evaluateAll(
    (rows, until) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top >= 0 && bottom <= until
      }).length,
    until,
  )

test('news comes first: at 1440 by 900 seven whole rows of 64 px, the first by 430; in desk density rows of 32', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openIndex(page)
  expect(await topOfFirst(page)).toBeLessThanOrEqual(430)
  expect(await wholeRows(page, 900)).toBeGreaterThanOrEqual(7)
  const heights = () =>
    rowItems(page).evaluateAll((rows) => [
      ...new Set(rows.slice(0, 9).map((row) => row.getBoundingClientRect().height)),
    ])
  expect(await heights()).toEqual([64])
  await page.getByRole('button', { name: 'More for this list' }).click()
  await page.getByRole('button', { name: 'Density: comfortable' }).click()
  await expect.poll(heights).toEqual([32])
  expect(await wholeRows(page, 900)).toBeGreaterThanOrEqual(21)
  // The article is the first of the rows, and the words have the room: hardly one is cut.
  await expect(rowItems(page).first()).toContainText(title)
  const cut = await rowItems(page)
    .locator('h3 a')
    .evaluateAll((links) => links.filter((link) => link.scrollWidth > link.clientWidth).length)
  expect(cut).toBeLessThan(5)
  // What changed in a headline stands in its line, as an editor would mark it.
  const reworded = row(page, 'Ferragni')
  await expect(reworded.locator('ins')).toHaveCSS('color', 'rgb(164, 35, 27)')
  await expect(reworded.getByText('was: awaits verdict').last()).toBeVisible()
})

test('on a phone three whole rows stand above the bar; at no width anything scrolls sideways; what has no room in the row of topics stands under more', async ({
  page,
}) => {
  await test.step('on a phone three whole rows stand above the bar, with the first sentence', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openIndex(page)
    await expect(page.getByText(/^A wire is the list of headlines/)).toBeVisible()
    expect(await wholeRows(page, 844 - 64)).toBeGreaterThanOrEqual(3)
  })
  await test.step('at no width anything scrolls sideways, and what sticks is one line of 48', async () => {
    for (const width of [1440, 1280, 820, 390, 320])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate(() => scrollTo(0, 0))
        await expect(page.locator('.filter-bar[data-stuck]')).toHaveCount(0)
        const { scrollWidth, masthead } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          masthead: document.querySelector('header > div')?.getBoundingClientRect().height,
        }))
        expect(scrollWidth).toBe(width)
        expect(masthead).toBe(width < 700 ? 48 : 56)
        await page.mouse.wheel(0, 1500)
        const bar = page.locator('.filter-bar[data-stuck]')
        await expect(bar).toBeVisible()
        const { top, height, parts } = await bar.evaluate((element) => {
          const { top, height } = element.getBoundingClientRect()
          const line = [...element.querySelectorAll('button, a')].map((part) =>
            part.getBoundingClientRect(),
          )
          return { top, height, parts: line.filter((part) => part.width > 0) }
        })
        expect([top, height]).toEqual([0, 49])
        for (const part of parts) expect(part.bottom).toBeLessThanOrEqual(48)
      })
  })
  await test.step('what has no room in the row of topics stands under more, and filters from there', async () => {
    await page.setViewportSize({ width: 1000, height: 900 })
    await page.evaluate(() => scrollTo(0, 0))
    await page.getByRole('button', { name: /^\d+ more$/ }).click()
    const more = page.getByRole('group', { name: 'More topics' })
    await more.getByRole('button').last().click()
    await expect(page).toHaveURL(/\?topic=/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: /more, 1 chosen$/ })).toBeFocused()
    // What gives nothing leaves the row too.
    await page.getByRole('searchbox').fill('zebra')
    const inRow = page.getByRole('group', { name: 'Topics', exact: true }).getByRole('button')
    await expect.poll(async () => (await inRow.allInnerTexts()).length).toBeLessThanOrEqual(2)
  })
})

/** The headlines that a star which can be seen lies over. */
const underStars = (page: Page): Promise<readonly string[]> =>
  rowItems(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const star = row.querySelector('button[aria-pressed] svg')
      const link = row.querySelector('h3 a')
      if (!star?.checkVisibility({ visibilityProperty: true }) || !link) return []
      const { left, top, bottom } = star.getBoundingClientRect()
      const words = document.createRange()
      words.selectNodeContents(link)
      const isUnder = [...words.getClientRects()].some(
        (line) => line.right > left && line.bottom > top && line.top < bottom,
      )
      return isUnder ? (link.textContent ?? '') : []
    }),
  )

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'with a finger' : 'with a mouse', () => {
    test.use({ hasTouch, isMobile: hasTouch })
    test('in a narrow window no star lies over the words of its headline, saved or not', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await openIndex(page)
      const filling = row(page, 'Oil prices extend gains on Iran unrest')
      const star = filling.getByRole('button', { name: /^Save: / })
      await filling.getByRole('link').first().focus()
      expect(await underStars(page)).toEqual([])
      await page.keyboard.press('s')
      await expect(star).toHaveAttribute('aria-pressed', 'true')
      expect(await underStars(page)).toEqual([])
      await goWithin(page, '/?view=sections')
      await expect(star).toHaveAttribute('aria-pressed', 'true')
      expect(await underStars(page)).toEqual([])
    })
  })

test('an edition without topics has no row for them, and one line of what it is', async ({
  page,
}) => {
  const lines = [
    'De trein naar Utrecht rijdt vandaag niet door een storing',
    'Het weer wordt morgen beter dan vandaag, zegt het instituut',
    'De gemeente heeft een nieuwe brug geopend voor fietsers',
  ]
  const headlines = Array.from({ length: 30 }, (_, at) => `${lines[at % 3]}: deel ${at}`)
  await openIndex(page)
  await openFiles(page, [wireFile('nl.txt', headlines)])
  for (const width of [1280, 390])
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 844 })
      await page.evaluate(() => scrollTo(0, 0))
      const greeting = page.getByText(/^A wire is the list of headlines/)
      await expect(greeting).toBeVisible()
      if (width === 1280) {
        const line = await page.getByRole('region', { name: 'The open edition' }).boundingBox()
        expect(line!.height).toBeLessThanOrEqual(44)
      }
      const bar = page.locator('.filter-bar[data-stuck]')
      await expect(bar).toHaveCount(0)
      const banner = page.getByRole('region', { name: /not this site’s own/ })
      const choices = page.getByRole('group', { name: 'Show', exact: true })
      const [above, below] = [await banner.boundingBox(), await choices.boundingBox()]
      expect(below!.y - above!.y - above!.height).toBeLessThan(16)
      const place = () =>
        topOfFirst(page).then(async (top) => top + (await page.evaluate(() => scrollY)))
      const before = await place()
      await page.mouse.wheel(0, 900)
      await expect(bar.getByRole('button', { name: 'Search' })).toBeVisible()
      expect(await place()).toBe(before)
    })
})
