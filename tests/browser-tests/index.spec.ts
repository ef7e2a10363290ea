import {
  chip,
  countOf,
  expect,
  headlines,
  main,
  openIndex,
  pressChip,
  rows,
  slowDown,
  test,
} from './reader.ts'

const search = { name: 'Search headlines', exact: true } as const

test('filters live in the address, and a reload keeps them; chips that are pressed faster than the page follows all count', async ({
  page,
}) => {
  await test.step('filters live in the address: Back undoes them, a reload keeps them', async () => {
    await openIndex(page)
    expect(await rows(page).allTextContents()).toEqual(headlines)
    const sport = await countOf(chip(page, 'Sport'))
    await pressChip(page, 'Sport')
    await expect(rows(page)).toHaveCount(sport)
    await pressChip(page, 'Crime & justice')
    await expect(page).toHaveURL(/\?topic=crime,sport$|\?topic=sport,crime$/)
    await page.goBack()
    await expect(chip(page, 'Crime & justice')).toHaveAttribute('aria-pressed', 'false')
    await page.reload()
    await expect(rows(page)).toHaveCount(sport)
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('searchbox', search).pressSequentially('SPURS')
    await expect(rows(page)).toHaveCount(2)
    await expect(page).toHaveURL(/\?topic=sport&q=SPURS$/)
    expect(await page.evaluate(() => history.length), 'typing replaces the address').toBe(entries)
    await chip(page, 'All').click()
    await expect(page).toHaveURL(/\?q=SPURS$/)
  })
  await test.step('chips that are pressed faster than the page follows all count', async () => {
    await page.getByRole('searchbox', search).fill('')
    await expect(rows(page)).toHaveCount(50)
    await slowDown(page, 6)
    const chips = page.getByRole('group', { name: 'Topics' }).getByRole('button')
    await chips.evaluateAll((buttons) => {
      for (const button of buttons.slice(1, 4)) if (button instanceof HTMLElement) button.click()
    })
    for (const at of [1, 2, 3]) await expect(chips.nth(at)).toHaveAttribute('aria-pressed', 'true')
  })
})

test('links are the browser’s: a tab of its own, no step to where one is, a skip to the content', async ({
  page,
}) => {
  await openIndex(page)
  const left = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener(
          'click',
          (event) => {
            resolve(!event.defaultPrevented)
            event.preventDefault()
          },
          { once: true },
        )
      }),
  )
  await rows(page)
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  expect(await left).toBe(true)
  await expect(page).toHaveURL('/')
  const steps = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Headlines' }).first().click()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.getByRole('link', { name: 'Quotes' }).first().click()
  await expect(page).toHaveURL('/quotes')
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
  await openIndex(page)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(main(page)).toBeFocused()
})
