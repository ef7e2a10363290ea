import type { Locator, Page } from '@playwright/test'
import {
  expect,
  goWithin,
  articlePath,
  isInWindow,
  main,
  openArticle,
  openIndex,
  rowItems,
  rows,
  test,
} from './reader.ts'

const panel = (page: Page) => page.getByRole('dialog', { name: 'Text and theme' })
const openPanel = (page: Page) => page.getByRole('button', { name: 'Text and theme' }).click()
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('the panel works by the keyboard alone, and the theme is there from the first frame on', async ({
  page,
}) => {
  await test.step('the panel works by the keyboard alone', async () => {
    await openIndex(page)
    await page.getByRole('button', { name: 'Text and theme' }).focus()
    await page.keyboard.press('Enter')
    await panel(page).getByRole('radio', { name: 'System' }).waitFor()
    await page.keyboard.press('Tab')
    await expect(panel(page).getByRole('radio', { name: 'System' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByRole('radio', { name: 'Light' })).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(panel(page).getByRole('radio', { name: 'Dark' })).toBeChecked()
    expect(await paper(page)).toBe('rgb(21, 19, 17)')
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Text and theme' })).toBeFocused()
  })
  await test.step('themes change the paper; the system’s own is followed', async () => {
    await openPanel(page)
    const papers: Record<string, string> = {}
    for (const theme of ['Light', 'Dark', 'High contrast']) {
      await panel(page).getByText(theme, { exact: true }).click()
      papers[theme] = await paper(page)
    }
    expect(new Set(Object.values(papers)).size).toBe(3)
    await panel(page).getByText('System', { exact: true }).click()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => paper(page)).toBe(papers['Dark'])
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(() => paper(page)).toBe(papers['Light'])
  })
  await test.step('a reload shows the chosen theme from the first frame on', async () => {
    await panel(page).getByText('Dark', { exact: true }).click()
    await page.addInitScript(() => {
      const frames: string[] = []
      Reflect.set(window, 'frames_seen', frames)
      const look = (): void => {
        if (document.body)
          frames.push(
            `${document.documentElement.dataset['theme']} ${getComputedStyle(document.documentElement).colorScheme}`,
          )
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.reload()
    await rows(page).first().waitFor()
    const frames: string[] = await page.evaluate(() => Reflect.get(window, 'frames_seen'))
    expect(frames.length).toBeGreaterThan(0)
    expect(new Set(frames)).toEqual(new Set(['dark dark']))
  })
})

const boxes = (targets: Locator) =>
  targets.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect()))

test('the tools of an item stand in one column, and in one row on a phone; size, line length, leading and typeface change the article and last', async ({
  page,
}) => {
  await test.step('the tools of an item stand in one column beside the text, and in one row on a phone', async () => {
    await openArticle(page)
    const buttons = page.getByRole('navigation', { name: 'Article' }).getByRole('button')
    await buttons.first().waitFor()
    const tools = await boxes(buttons)
    const steps = tools.slice(1).map(({ top }, index) => Math.round(top - (tools[index]?.top ?? 0)))
    expect(tools.length).toBe(4)
    expect(new Set(tools.map(({ left }) => left)).size).toBe(1)
    expect(new Set(steps).size).toBe(1)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect
        .poll(async () => new Set((await boxes(buttons)).map(({ top }) => Math.round(top))).size)
        .toBe(1)
      for (const { left, right } of await boxes(buttons)) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
      }
    }
  })
  await test.step('size, line length, leading and typeface change the article and last', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    const style = () =>
      main(page)
        .locator('#p1')
        .evaluate((element) => {
          const { fontSize, lineHeight, fontFamily } = getComputedStyle(element)
          return {
            size: parseFloat(fontSize),
            leading: parseFloat(lineHeight) / parseFloat(fontSize),
            family: fontFamily,
            width: element.getBoundingClientRect().width,
          }
        })
    const before = await style()
    expect(before.size).toBe(20)
    await openPanel(page)
    await panel(page).getByRole('group', { name: 'Text size' }).getByText('5').click()
    await panel(page).getByRole('group', { name: 'Line length' }).getByText('Narrow').click()
    await panel(page).getByRole('group', { name: 'Line spacing' }).getByText('Loose').click()
    await panel(page).getByRole('group', { name: 'Typeface' }).getByText('Sans').click()
    const after = await style()
    expect(after.size).toBeGreaterThan(before.size)
    expect(after.leading).toBeGreaterThan(before.leading)
    expect(after.width).toBeLessThan(before.width)
    expect(after.family).not.toBe(before.family)
    await page.reload()
    await main(page).locator('#p1').waitFor()
    // What is drawn early gives way to the app's own.
    await expect.poll(style).toEqual(after)
  })
})

test('no sign on the page is a character that a font may lack; compact shows at least 1.9 times the rows in the same height; at 200 % zoom the whole panel can be reached, and the card of a quote lies over no quote', async ({
  page,
}) => {
  await test.step('no sign on the page is a character that a font may lack', async () => {
    await openIndex(page, '?topic=sport&fold=stories&place=gb')
    expect(await page.locator('body').innerText()).not.toMatch(/[\u2190-\u21ff\u25a0-\u27bf]/)
    await goWithin(page, `${articlePath}#q5`)
    expect(await page.locator('body').innerText()).not.toMatch(/[\u2190-\u21ff\u25a0-\u27bf]/)
  })
  await test.step('compact shows at least 1.9 times the rows in the same height', async () => {
    await goWithin(page, '/')
    const height = async (): Promise<number> => {
      const heights = await rowItems(page).evaluateAll((items) =>
        items.map((item) => item.getBoundingClientRect().height),
      )
      return heights.reduce((sum, one) => sum + one, 0) / heights.length
    }
    const comfortable = await height()
    await openPanel(page)
    await panel(page).getByRole('group', { name: 'List density' }).getByText('Desk').click()
    await expect.poll(async () => comfortable / (await height())).toBeGreaterThan(1.9)
  })
  await test.step('at 200 % zoom the whole panel of type and theme can be reached', async () => {
    await page.setViewportSize({ width: 640, height: 450 })
    await page.keyboard.press('Escape')
    await goWithin(page, '/')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await openPanel(page)
    const last = panel(page).getByRole('button', { name: 'Back up your data…' })
    await last.scrollIntoViewIfNeeded()
    await expect.poll(() => isInWindow(last)).toBe(true)
  })
  await test.step('at 200 % zoom the card of a quote does not lie over the quote', async () => {
    await goWithin(page, `${articlePath}#q5`)
    const card = page.getByRole('region', { name: 'This quote' })
    await card.waitFor()
    await expect.poll(() => isInWindow(page.locator('#q5'))).toBe(true)
    const [above, below] = [...(await boxes(page.locator('#q5'))), ...(await boxes(card))]
    expect(above?.bottom).toBeLessThanOrEqual(below?.top ?? 0)
  })
})
