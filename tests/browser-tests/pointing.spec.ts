import type { Locator, Page } from '@playwright/test'
import {
  articlePath,
  expect,
  goWithin,
  headlinePath,
  headlines,
  main,
  openArticle,
  opened,
  openIndex,
  paragraphs,
  quotes,
  rowItems,
  rows,
  test,
  title,
} from './reader.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => getSelection()?.toString() ?? '')
const foreign = (page: Page) => page.getByRole('region', { name: /not this site’s own/ })

/** Where the first line of an element stands. */
async function placeOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return target.evaluate((element) => {
    const [line] = element.getClientRects()
    return { x: line?.left ?? 0, y: ((line?.top ?? 0) + (line?.bottom ?? 0)) / 2 }
  })
}

/** Presses at the beginning of an element and lets go further on. */
async function drag(page: Page, target: Locator, by: number): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const { x, y } = await placeOf(target)
  await page.mouse.move(x + 3, y)
  await page.mouse.down()
  for (let moved = 0; moved <= by; moved += 2) await page.mouse.move(x + 3 + moved, y)
  await page.mouse.up()
}

test.describe('a drag that begins on the page', () => {
  test('from a quote selects its words, and a press opens its card', async ({ page }) => {
    await openArticle(page)
    await drag(page, quotes(page).first(), 80)
    expect((await selected(page)).length).toBeGreaterThan(3)
    expect(paragraphs.join('\n')).toContain((await selected(page)).trim())
    await expect(page).toHaveURL(articlePath)
    await quotes(page).first().click()
    await expect(page).toHaveURL(`${articlePath}#q1`)
  })

  test('from any link or selection is no wire, and goes by without a word; one from outside is still taken', async ({
    page,
  }) => {
    await test.step('from any link or selection is no wire', async () => {
      await openIndex(page)
      await drag(page, rows(page).nth(2), 60)
      await drag(page, page.getByRole('link', { name: 'Quotes', exact: true }), 14)
      await drag(page, main(page).getByRole('complementary').getByRole('link').first(), 14)
      await page.keyboard.press('Control+a')
      await drag(page, rows(page).nth(4), 60)
      await expect(foreign(page)).toHaveCount(0)
      await expect(page).toHaveURL('/')
      await expect(heading(page)).toHaveText('SF-PST')
    })
    await test.step('goes by without a word, and one from outside is still taken', async () => {
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer()
        data.setData('text/plain', '-\nFerry sails again\n-\nHarbour opens')
        return data
      })
      const drop = () => page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
      await rows(page).first().dispatchEvent('dragstart', { dataTransfer: transfer })
      await drop()
      await rows(page).first().dispatchEvent('dragend', { dataTransfer: transfer })
      await expect(heading(page)).toHaveText('SF-PST')
      await expect(foreign(page)).toHaveCount(0)
      await drop()
      await expect(foreign(page)).toContainText('dropped text')
    })
  })
})

test.describe('a row', () => {
  const text = headlines[2] ?? ''

  test('opens from its blank parts and what is said of it, has labels that filter, and can be selected from; the standfirst of the lead and the rows of other pages are targets too', async ({
    page,
  }) => {
    await test.step('opens from its blank parts and what is said of it', async () => {
      // A row that has been closed is still growing smaller when its box is asked for: not for whoever wants no motion.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await openIndex(page)
      for (const part of ['below', 'above', 'right'] as const) {
        const item = rowItems(page).nth(2)
        await item.scrollIntoViewIfNeeded()
        const box = await item.boundingBox()
        const { width = 0, height = 0 } = box ?? {}
        const position = {
          below: { x: width / 2, y: height - 3 },
          above: { x: width / 2, y: 2 },
          right: { x: width - 70, y: height - 6 },
        }[part]
        await item.click({ position })
        await expect(opened(page), part).toContainText(text)
        const moving = await page.evaluate(
          () =>
            document
              .getAnimations()
              .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 0)
              .length,
        )
        expect(moving, part).toBe(0)
        await page.goBack()
        await expect(rows(page).nth(2)).toBeFocused()
      }
    })
    await test.step('has labels that filter', async () => {
      await goWithin(page, '/')
      await rowItems(page).getByRole('link', { name: 'Politics', exact: true }).first().click()
      await expect(page).toHaveURL('/?topic=politics')
      await page.goBack()
      await expect(page).toHaveURL('/')
      await rowItems(page).getByRole('link', { name: 'Iran', exact: true }).first().click()
      await expect(page).toHaveURL('/?place=ir')
    })
    await test.step('can be selected from: words that are marked open nothing', async () => {
      await goWithin(page, '/')
      await drag(page, rows(page).nth(2), 90)
      expect(text).toContain((await selected(page)).trim())
      expect((await selected(page)).length).toBeGreaterThan(3)
      await expect(page).toHaveURL('/')
      await rows(page).nth(2).click()
      await expect(page).toHaveURL(headlinePath(text))
    })
  })
})

test('the standfirst of the lead and the rows of other pages are targets as a whole', async ({
  page,
}) => {
  await openIndex(page)
  await main(page)
    .getByText(paragraphs[0] ?? '', { exact: true })
    .click()
  await expect(heading(page)).toHaveText(title)
  for (const address of ['/quotes', '/stories']) {
    await goWithin(page, address)
    const item =
      address === '/quotes'
        ? main(page).getByRole('row').nth(2)
        : main(page)
            .getByRole('listitem')
            .filter({ has: page.locator('p') })
            .nth(1)
    await item.waitFor()
    const { width = 0, height = 0 } = (await item.boundingBox()) ?? {}
    await item.click({ position: { x: width - 8, y: height - 5 } })
    await expect(page).toHaveURL(/\/(?:h|article)\//)
  }
})
