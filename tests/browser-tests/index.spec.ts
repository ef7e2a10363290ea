import {
  chip,
  countOf,
  expect,
  headlines,
  main,
  openIndex,
  paragraphs,
  row,
  rowItems,
  rows,
  test,
  title,
  pressChip,
  slowDown,
} from './reader.ts'

const search = { name: 'Search headlines', exact: true } as const

test('the edition line says what the wire carries', async ({ page }) => {
  await openIndex(page)
  await expect(page.getByText('50 headlines · 43 stories · 1 with full text')).toBeVisible()
  await expect(page.getByText('123 lines read, no problems')).toBeVisible()
  await expect(page.getByText(/^sf-pst\.txt, opened \d\d:\d\d$/)).toBeVisible()
  await expect(page.getByText('50 unread')).toBeVisible()
  await expect(page).toHaveTitle('SF-PST wire · Wireside')
})

test('the lead is the article, the list the fifty headlines in the order of the wire', async ({
  page,
}) => {
  await openIndex(page)
  await expect(main(page).getByRole('heading', { level: 2, name: title })).toBeVisible()
  await expect(main(page).getByText(paragraphs[0] ?? '', { exact: true })).toBeVisible()
  await expect(main(page).getByText('10 quotes from 3 speakers')).toBeVisible()
  expect(await rows(page).allTextContents()).toEqual(headlines)
  await main(page).getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(/\/article\/tiny-meteorite-[a-z0-9-]+$/)
})

test('a chip gives as many headlines as it says, two give either', async ({ page }) => {
  await openIndex(page)
  const sport = await countOf(chip(page, 'Sport'))
  const crime = await countOf(chip(page, 'Crime & justice'))
  await chip(page, 'Sport').click()
  await expect(rows(page)).toHaveCount(sport)
  await expect(chip(page, 'Sport')).toHaveAttribute('aria-pressed', 'true')
  await expect(chip(page, 'Sport')).toBeFocused()
  await expect(chip(page, 'All')).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(/\?topic=sport$/)
  await expect(page.getByRole('status').getByText(`${sport} headlines`)).toBeVisible()

  await pressChip(page, 'Crime & justice')
  const both = await rows(page).count()
  expect(both).toBeGreaterThan(Math.max(sport, crime))
  expect(both).toBeLessThanOrEqual(sport + crime)
  for (const item of await rowItems(page).all())
    await expect(item.getByText(/^(Sport|Crime)/).first()).toBeVisible()
})

test('Back undoes a chip, a reload keeps the others, All clears them', async ({ page }) => {
  await openIndex(page)
  await chip(page, 'Sport').click()
  await chip(page, 'Crime & justice').click()
  await expect(page).toHaveURL(/\?topic=crime,sport$|\?topic=sport,crime$/)
  await page.goBack()
  await expect(chip(page, 'Crime & justice')).toHaveAttribute('aria-pressed', 'false')
  await expect(chip(page, 'Sport')).toHaveAttribute('aria-pressed', 'true')
  const count = await rows(page).count()
  await page.reload()
  await expect(rows(page)).toHaveCount(count)
  await expect(chip(page, 'Sport')).toHaveAttribute('aria-pressed', 'true')
  await chip(page, 'All').click()
  await expect(rows(page)).toHaveCount(50)
  await expect(page).toHaveURL(/\/$/)
})

test('chips that are pressed faster than the page follows all count', async ({ page }) => {
  await openIndex(page)
  await slowDown(page, 6)
  const chips = page.getByRole('group', { name: 'Topics' }).getByRole('button')
  await chips.evaluateAll((buttons) => {
    for (const button of buttons.slice(1, 4)) if (button instanceof HTMLElement) button.click()
  })
  for (const at of [1, 2, 3]) await expect(chips.nth(at)).toHaveAttribute('aria-pressed', 'true')
})

test('a chip that would give nothing stays, disabled', async ({ page }) => {
  await openIndex(page, '?q=nexperia')
  await expect(rows(page)).toHaveCount(2)
  const sport = chip(page, 'Sport')
  await expect(sport).toHaveAccessibleName('Sport 0')
  await expect(sport).toHaveAttribute('aria-disabled', 'true')
  await sport.click({ force: true })
  await expect(page).toHaveURL(/\?q=nexperia$/)
  await expect(rows(page)).toHaveCount(2)
})

test('places are a group of their own, and both groups must fit', async ({ page }) => {
  await openIndex(page)
  await page.getByRole('button', { name: 'Places' }).click()
  const japan = chip(page, 'Japan', 'Places')
  const count = await countOf(japan)
  await japan.click()
  await expect(rows(page)).toHaveCount(count)
  await expect(page).toHaveURL(/\?place=jp$/)
  await expect(row(page, "Japan's Takaichi to dissolve parliament")).toBeVisible()

  await pressChip(page, 'Politics')
  const both = await rows(page).count()
  expect(both).toBeLessThanOrEqual(count)
  expect(await countOf(chip(page, 'Politics'))).toBe(both)
  for (const item of await rowItems(page).all()) {
    await expect(item.getByText('Politics', { exact: true })).toBeVisible()
    await expect(item.getByText('Japan', { exact: true })).toBeVisible()
  }
})

test('the search narrows as one types, marks its matches and replaces the address', async ({
  page,
}) => {
  await openIndex(page)
  const entries = await page.evaluate(() => history.length)
  await page.getByRole('searchbox', search).pressSequentially('TAKAICHI')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).locator('mark')).toHaveText(['Takaichi', 'Takaichi'])
  await expect(page).toHaveURL(/\?q=TAKAICHI$/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.reload()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('searchbox', search)).toHaveValue('TAKAICHI')
})

test('a search knows phrases, words that must not be there, topics and states', async ({
  page,
}) => {
  await openIndex(page)
  const field = page.getByRole('searchbox', search)
  await field.fill('"australian open"')
  await expect(rows(page)).toHaveCount(2)
  await field.fill('iran -oil')
  await expect(rows(page)).toHaveText([/^Iran vows fast trials/])
  await field.fill('topic:sport spurs')
  await expect(rows(page)).toHaveCount(2)
  await field.fill('is:read')
  await expect(rows(page)).toHaveCount(0)
  await field.fill('coolant')
  await expect(main(page).getByRole('heading', { level: 2, name: title })).toBeVisible()
})

test('where nothing fits, each filter can be removed alone', async ({ page }) => {
  await page.goto('/?topic=sport&place=jp&show=saved&q=zebra')
  await expect(main(page).getByText('No headline fits all of these filters.')).toBeVisible()
  for (const name of ['search “zebra”', 'Sport', 'Japan', 'saved'])
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
  await page.getByRole('button', { name: 'Remove search “zebra”' }).click()
  await expect(page).toHaveURL(/\?topic=sport&place=jp&show=saved$/)
  await expect(page.getByRole('searchbox', search)).toHaveValue('')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(rows(page)).toHaveCount(50)
})

test('an empty view says which emptiness it is', async ({ page }) => {
  await page.goto('/?show=saved')
  await expect(main(page).getByText('Nothing is saved in this edition yet.')).toBeVisible()
  await openIndex(page)
  await page.getByRole('button', { name: 'Mark shown as read' }).click()
  await page.goto('/?show=unread')
  await expect(main(page).getByText('Everything in this edition is read.')).toBeVisible()
})

test('fifty headlines fold to forty-three stories and back', async ({ page }) => {
  await openIndex(page)
  await page.getByRole('button', { name: 'Fold to 43 stories' }).click()
  await expect(rows(page)).toHaveCount(43)
  await expect(row(page, 'Ferragni acquitted')).toContainText('2 headlines on this story')
  await expect(row(page, 'Ferragni awaits verdict')).toHaveCount(0)
  await page.reload()
  await expect(rows(page)).toHaveCount(43)
  await page.getByRole('button', { name: 'Folded to 43 stories' }).click()
  await expect(rows(page)).toHaveCount(50)
})

test('the side column lists running stories, speakers and places', async ({ page }) => {
  await openIndex(page)
  const side = page.getByRole('complementary', { name: 'About this edition' })
  for (const pair of ['7, then 32', '10, then 29', '11, then 23', '17, then 25', '20, then 36'])
    await expect(side.getByText(`newest No. ${pair}`)).toBeVisible()
  await expect(side.getByRole('link', { name: 'NASA 5' })).toBeVisible()
  await expect(side.getByRole('link', { name: 'Sergei Krikalev via TASS 3' })).toBeVisible()
  await expect(side.getByRole('link', { name: 'Roscosmos 2' })).toBeVisible()
  const place = side.getByRole('link', { name: /^United Kingdom \d+$/ })
  const count = Number((await place.innerText()).replaceAll(/\D/g, ''))
  await place.click()
  await expect(rows(page)).toHaveCount(count)
})

test('the keyboard can skip to the content', async ({ page }) => {
  await openIndex(page)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(main(page)).toBeFocused()
})

test('a link is left to the browser where the reader asks for a tab of its own', async ({
  page,
}) => {
  await openIndex(page)
  const left = page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('click', (event) => {
          resolve(!event.defaultPrevented)
          event.preventDefault()
        })
      }),
  )
  await rows(page)
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  expect(await left).toBe(true)
  await expect(page).toHaveURL('/')
})

test('a link to the page one is on adds no step back', async ({ page }) => {
  await openIndex(page)
  const steps = await page.evaluate(() => history.length)
  await page.getByRole('link', { name: 'Headlines' }).first().click()
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.getByRole('link', { name: 'Quotes' }).first().click()
  await expect(page).toHaveURL('/quotes')
  expect(await page.evaluate(() => history.length)).toBe(steps + 1)
})
