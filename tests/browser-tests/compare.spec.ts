import { expect, test } from '@playwright/test'
import { monday, openFiles, tuesday } from './wires.ts'

test('two wires of the library are compared, reworded first', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [monday, tuesday])
  await page.goto('/library')
  await page.getByLabel('Choose 2026-11-24.txt for comparing').check()
  await page.getByLabel('Choose 2026-11-23.txt for comparing').check()
  await page.getByRole('link', { name: 'Compare the two chosen' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('1 reworded · 2 new · 1 gone · 1 moved')
  const titles = await main.getByRole('heading', { level: 2 }).allTextContents()
  expect(titles).toEqual(['Reworded', 'Two takes of an article', 'New', 'Gone', 'Moved'])
  await expect(main.locator('ins').first()).toContainText('three')
  await expect(main.locator('ins').filter({ hasText: 'on Tuesday' })).toBeVisible()
  await expect(main).toContainText('1 paragraph as before')

  await page.getByRole('link', { name: 'The other way round' }).click()
  await expect(main).toContainText('1 reworded · 1 new · 2 gone · 1 moved')
  await page.reload()
  await expect(main).toContainText('1 reworded · 1 new · 2 gone · 1 moved')
})

test('a newer wire of the same source says how much of it is new', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [monday])
  await openFiles(page, [tuesday])
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/\/compare\?from=kept:\w+&to=kept:\w+$/)
  await expect(page.getByRole('main')).toContainText('Storm warning for the western isles')
})

test('a wire is compared with the site’s own by an address', async ({ page }) => {
  await page.goto('/compare?from=&to=wires/sf-pst.txt')
  await expect(page.getByRole('main')).toContainText('both carry the same 50 headlines')
})

test('a comparison with a wire that is not there says so', async ({ page }) => {
  await page.goto('/compare?from=kept:nothing&to=')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('no longer kept')
})
