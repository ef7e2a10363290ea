import type { Locator, Page, Route } from '@playwright/test'
import {
  articlePath,
  everyKeyIsHeard,
  expect,
  headlines,
  main,
  openArticle,
  opened,
  openIndex,
  rows,
  slowDown,
  test,
  title,
  goWithin,
} from './reader.ts'

const topOf = (item: Locator): Promise<number> =>
  item.evaluate((element) => element.getBoundingClientRect().top)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('keys are heard however fast they are struck: the second Escape stays in the list, and a page that is on its way is no hindrance', async ({
  page,
}) => {
  await test.step('a second Escape on the heels of the first does not lead out of the list', async () => {
    await page.goto('/stories')
    await page.getByRole('link', { name: 'Headlines' }).first().click()
    await rows(page).first().click()
    await expect(page).toHaveURL(/\/h\//)
    await slowDown(page, 6)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await expect(rows(page).nth(1)).toBeFocused()
  })
  await test.step('keys that are struck faster than pages change are all heard', async () => {
    await slowDown(page, 1)
    await openArticle(page)
    await slowDown(page, 6)
    const strike = async (keys: string): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await strike(']]]')
    await expect(page).toHaveURL(/#q3$/)
    await strike('jjj')
    await expect(opened(page)).toContainText(headlines[2] ?? '')
    await strike('xx')
    await expect(opened(page)).toContainText(headlines[4] ?? '')
    await strike('zzk')
    await expect(opened(page)).toContainText(headlines[3] ?? '')
  })
})

test('j, k, gg and G move the cursor, o and Enter open; by sections j and k go down the columns, h and l across; with a modifier, in a field and in a dialog keys are left alone', async ({
  page,
}) => {
  await test.step('with a modifier, in a field and in a dialog they are left alone', async () => {
    await openIndex(page)
    await rows(page).first().focus()
    for (const key of ['Control+m', 'Alt+x', 'Meta+s', 'Control+j']) await page.keyboard.press(key)
    await expect(rows(page).first()).toBeFocused()
    await expect(rows(page)).toHaveCount(50)
    await expect(rows(page).first()).toHaveAccessibleName(headlines[0] ?? '')

    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('jxms')
    await expect(page.getByRole('searchbox')).toHaveValue('jxms')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('searchbox')).toHaveValue('')
    await page.keyboard.press('Escape')

    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('x')
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(rows(page)).toHaveCount(50)
    await expect(page).toHaveURL(/\/$/)
  })
  await test.step('j, k, gg and G move the cursor, o and Enter open', async () => {
    await goWithin(page, '/')
    await rows(page).first().focus()
    await page.keyboard.press('j')
    await expect(rows(page).nth(1)).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(rows(page).nth(1)).toBeFocused()
    await page.keyboard.press('Shift+G')
    await expect(rows(page).last()).toBeFocused()
    await page.keyboard.press('g')
    await page.keyboard.press('g')
    await expect(
      main(page).getByRole('heading', { level: 2 }).getByRole('link').first(),
    ).toBeFocused()
    await page.keyboard.press('o')
    await expect(heading(page)).toHaveText(title)
    await page.keyboard.press('j')
    await expect(opened(page)).toContainText(headlines[0] ?? '')
    await page.keyboard.press('u')
    await expect(rows(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(opened(page)).toContainText(headlines[0] ?? '')
  })
  await test.step('by sections j and k go down the columns, h and l across', async () => {
    await goWithin(page, '/')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('button', { name: 'Sections', exact: true }).click()
    const inColumn = (column: number) => page.locator('[data-column]').nth(column).locator('h3 a')
    const second = inColumn(0).nth(1)
    await inColumn(0).first().focus()
    await page.keyboard.press('j')
    await expect(second).toBeFocused()
    await page.keyboard.press('l')
    await expect(inColumn(1).and(page.locator(':focus'))).toHaveCount(1)
    expect(Math.abs((await topOf(page.locator(':focus'))) - (await topOf(second)))).toBeLessThan(60)
    await page.keyboard.press('l')
    await expect(inColumn(2).and(page.locator(':focus'))).toHaveCount(1)
    await page.keyboard.press('l')
    await expect(inColumn(2).and(page.locator(':focus'))).toHaveCount(1)
    await inColumn(0).last().focus()
    await page.keyboard.press('j')
    await expect(inColumn(1).first()).toBeFocused()
    await page.keyboard.press('k')
    await expect(inColumn(0).last()).toBeFocused()
  })
})

test('in the reader Space pages and goes on at the end, the arrow keys stay the browser’s; + and - change the type size, and it is kept', async ({
  page,
}) => {
  await test.step('+ and - change the type size, and it is kept', async () => {
    await openArticle(page)
    const size = () =>
      main(page)
        .locator('#p1')
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
    const before = await size()
    await page.keyboard.press('+')
    await expect.poll(size).toBeGreaterThan(before)
    const larger = await size()
    await page.reload()
    await everyKeyIsHeard(page)
    await expect.poll(size).toBe(larger)
    await page.keyboard.press('-')
    await expect.poll(size).toBe(before)
  })
  await test.step('in the reader Space pages and goes on at the end, the arrow keys stay the browser’s', async () => {
    const offset = () => page.evaluate(() => scrollY)
    await expect.poll(offset).toBe(0)
    await page.keyboard.press('Space')
    await expect.poll(offset).toBeGreaterThan(300)
    await page.keyboard.press('Shift+Space')
    await expect.poll(offset).toBe(0)
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
    await expect.poll(offset).toBeGreaterThan(40)
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(new RegExp(articlePath))
    // What stands below the text may still come, and the end with it.
    await expect(async () => {
      await page.keyboard.press('End')
      const isAtEnd = () =>
        page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)
      await expect.poll(isAtEnd, { timeout: 1000 }).toBe(true)
    }).toPass()
    await page.keyboard.press('Space')
    await expect(opened(page)).toContainText(headlines[0] ?? '')
  })
})

test('what is typed while the code of the palette is on its way is looked for in it', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/palette-content/, (route) => void held.push(route))
  await openIndex(page)
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Commands and headlines' })
  await expect(palette.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('devel')
  await Promise.all(held.map((route) => route.continue()))
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('oping')
  await expect(palette.getByRole('option', { name: /Go to Developing/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/stories$/)
})

test('keys struck while the code of a page is on its way are meant for that page', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/assets\/lists-[\w-]{8}\.js$/, (route) => void held.push(route))
  await page.goto('/')
  // What is drawn early hears no keys.
  await page.locator('#main:not([aria-busy="true"])').waitFor()
  await rows(page).nth(1).focus()
  await page.keyboard.press('s')
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page).toHaveURL(/\/saved$/)
  await page.keyboard.press('j')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  for (const route of held) await route.continue()
  await expect(heading(page)).toHaveText('Saved')
  await expect(
    main(page)
      .getByRole('link', { name: headlines[1] ?? '' })
      .first(),
  ).toBeFocused()
})
