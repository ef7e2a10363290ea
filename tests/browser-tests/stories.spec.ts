import { expect, headlines, main, serveWire, test, wire } from './reader.ts'

const older = 'Italian influencer Ferragni awaits verdict in Christmas cake fraud trial'

test('the seven running stories stand newest first with what changed', async ({ page }) => {
  await page.goto('/stories')
  await expect(main(page).getByText('7 stories of this edition')).toBeVisible()
  const numbers = await main(page)
    .locator('section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('li')].map((item) => parseInt(item.textContent ?? '', 10)),
      ),
    )
  expect(numbers).toEqual([
    [7, 32],
    [10, 29],
    [11, 23],
    [17, 25],
    [20, 36],
    [31, 42],
    [38, 50],
  ])
  const ferragni = main(page).locator('section').filter({ hasText: 'Ferragni' })
  await expect(ferragni.getByRole('insertion')).toHaveText('new: acquitted')
  await expect(ferragni.getByRole('deletion')).toHaveText('was: awaits verdict')
})

test('a story’s page lists its headlines and leads to them', async ({ page }) => {
  await page.goto('/stories')
  await main(page)
    .locator('section')
    .filter({ hasText: 'Ferragni' })
    .getByRole('heading')
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/\/stories\/[0-9a-z~]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines[9] ?? '')
  await expect(main(page).getByText('2 headlines on this story, newest first')).toBeVisible()
  await main(page)
    .getByRole('link', { name: /awaits verdict/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(older)
})

test('the address of a story holds when a newer edition adds to it', async ({ page }) => {
  await page.goto('/stories')
  await main(page)
    .locator('section')
    .filter({ hasText: 'Ferragni' })
    .getByRole('heading')
    .getByRole('link')
    .click()
  await expect(main(page).getByText('2 headlines on this story')).toBeVisible()
  const newest = 'Italian influencer Ferragni cleared in Christmas cake fraud trial'
  await serveWire(page, `-\n${newest}\n${wire}`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest)
  await expect(main(page).getByText('3 headlines on this story')).toBeVisible()
})
