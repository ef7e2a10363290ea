import type { Locator, Page } from '@playwright/test'
import {
  articlePath,
  expect,
  goWithin,
  headlines,
  main,
  openArticle,
  quotes,
  test,
  opened,
} from './reader.ts'

const boxOf = async (target: Locator) => {
  const box = await target.boundingBox()
  if (!box) throw new Error('not on the page')
  return box
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const tools = (page: Page) => main(page).getByRole('navigation', { name: 'Article' })
const isTouch = { hasTouch: true, isMobile: true }

test.describe('1440 pixels wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('the text is set to be read, its tools left, its speakers right, what comes next at its end; a quote is handed on as a picture', async ({
    page,
  }) => {
    await test.step('the text is set to be read, its tools left, its speakers and its map right, what comes next at its end', async () => {
      await openArticle(page)
      const text = main(page).locator('#p1')
      expect((await boxOf(text)).width).toBe(668)
      await expect(text).toHaveCSS('font-size', '20px')
      await expect(text).toHaveCSS('line-height', '32px')
      const masthead = await boxOf(page.getByRole('banner'))
      const top = (await boxOf(heading(page))).y - masthead.y - masthead.height
      expect(top).toBeLessThanOrEqual(110 - 56)

      await expect(tools(page).getByRole('button').filter({ visible: true })).toHaveText([
        'Back',
        'Save',
        'Share',
        'More',
      ])
      const who = await boxOf(main(page).getByRole('heading', { name: 'Who said what' }))
      const topic = await boxOf(main(page).getByText('Science & tech').first())
      expect(Math.abs(who.y - topic.y)).toBeLessThanOrEqual(1)

      const map = main(page).getByRole('img', { name: 'Where the quotes stand' })
      await expect(map.locator('[data-tick]')).toHaveCount(10)
      const { x, y, width, height } = await boxOf(map)
      await page.mouse.click(x + width / 2, y + height * 0.8)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400)
      // It hears of the scrolling with the next frame that is drawn.
      await expect
        .poll(async () => (await boxOf(map.locator('> rect'))).y)
        .toBeGreaterThan(y + height * 0.3)

      const end = main(page).locator('article > div > footer')
      await expect(end.getByRole('button')).toHaveText(['Save', 'Share', 'Copy text'])
      await expect(end.getByRole('heading', { level: 3 }).first()).toHaveText(headlines[0] ?? '')
      await expect(end.getByText('50 of 50 headlines unread')).toBeVisible()
      await page.keyboard.press('End')
      await expect
        .poll(() => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2))
        .toBe(true)
      await page.keyboard.press('Space')
      await expect(opened(page)).toContainText(headlines[0] ?? '')
    })
    await test.step('a quote is handed on as a picture of 1200 by 630 that is made here', async () => {
      await goWithin(page, `${articlePath}?speaker=nasa#q1`)
      const foreign: string[] = []
      page.on('request', (request) => foreign.push(new URL(request.url()).hostname))
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Share as a picture' }).click()
      const picture = await download
      expect(picture.suggestedFilename()).toMatch(/^NASA - .*\.png$/)
      const { readFile } = await import('node:fs/promises')
      const bytes = await readFile((await picture.path()) ?? '')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
      expect(
        foreign.filter((host) => host !== new URL(page.url()).hostname && host !== ''),
      ).toEqual([])
    })
  })
})

test.describe('820 pixels wide', () => {
  test.use({ viewport: { width: 820, height: 1180 } })

  test('the tools stand beside the text, the speakers in one line above it', async ({ page }) => {
    await openArticle(page)
    const text = await boxOf(main(page).locator('#p1'))
    const back = await boxOf(tools(page).getByRole('button', { name: 'Back' }))
    expect(back.x + back.width).toBeLessThan(text.x)
    const speaker = main(page).getByRole('article').getByRole('link', { name: 'NASA 5' })
    expect((await boxOf(speaker)).y).toBeLessThan(text.y)
    await speaker.click()
    await expect(main(page).locator('.prose q:not([data-quiet])')).toHaveCount(5)
  })
})

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, ...isTouch })

  test('has one bar that goes on the way down, a smaller title, and a card that unfolds', async ({
    page,
  }) => {
    await openArticle(page)
    await expect(heading(page)).toHaveCSS('font-size', '32px')
    expect((await boxOf(heading(page))).height).toBeLessThanOrEqual(3 * 36)
    expect((await boxOf(tools(page))).height).toBe(48)
    expect((await boxOf(tools(page))).y).toBe(0)
    expect((await boxOf(heading(page))).y).toBeLessThanOrEqual(96)
    await expect(
      page.getByRole('navigation', { name: 'Main' }).filter({ visible: true }),
    ).toHaveCount(0)
    await page.evaluate(() => scrollTo(0, 600))
    await expect.poll(async () => (await boxOf(tools(page))).y).toBeLessThanOrEqual(-48)
    await page.evaluate(() => scrollTo(0, 500))
    await expect.poll(async () => (await boxOf(tools(page))).y).toBe(0)

    await quotes(page).first().tap()
    const card = page.getByRole('region', { name: 'This quote' })
    expect((await boxOf(card)).height).toBeLessThanOrEqual(58)
    await expect(card).toContainText('1 of 10')
    await card.getByRole('button', { name: 'More about this quote' }).tap()
    await expect(card.getByText('Attributed by “said”')).toBeVisible()
    expect((await boxOf(card)).height).toBeGreaterThan(120)
    await card.getByRole('button', { name: 'Next quote' }).tap()
    await expect(page).toHaveURL(/#q2$/)
    await card.getByRole('button', { name: 'Close' }).tap()
    await expect(card).toHaveCount(0)
  })
})
