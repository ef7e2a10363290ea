import { expect, test } from '@playwright/test'
import { seedLibrary } from './many.ts'

const DAY = 86_400_000
const FIRST = Date.UTC(2026, 0, 1, 12)

/** A thousand editions, one a day or so, each with headlines of its own and one that all of them have. */
const editions = Array.from({ length: 1000 }, (_, at) => ({
  wire: { id: `e${at}`, name: `edition-${at}.txt`, openedAt: FIRST + Math.floor(at / 3) * DAY },
  text: [
    `Harbour ferry number ${at} leaves the quay`,
    'Tide tables for the coast are out',
    ...(at === 7 ? ['Lighthouse keeper of Skagen retires: minister'] : []),
  ]
    .map((headline) => `-\n${headline}`)
    .join('\n'),
}))

test.beforeEach(async ({ page }) => {
  await page.goto('/library')
  await expect(page.getByRole('main')).toContainText('On this device')
  await seedLibrary(page, editions)
})

test('a search over a thousand editions that were kept before finds everything, and says how far it has looked until then', async ({
  page,
}) => {
  await page.goto('/?q=skagen&in=all')
  const others = page.getByRole('region', { name: 'Other wires of this device' })
  await expect(others.getByRole('status')).toHaveText(/of 1,000 looked through|^1 match/)
  await expect(others.getByRole('status')).toHaveText('1 match in other wires', { timeout: 60_000 })
  await expect(others.getByRole('link')).toHaveText('Lighthouse keeper of Skagen retires: minister')
  const search = page.getByRole('searchbox')
  for (const [query, matches] of [
    ['ferry', '1,000 matches'],
    ['tide', '1 match'],
    ['"ferry number 99"', '11 matches'],
    ['ferry -99', '981 matches'],
    ['speaker:minister', '1 match'],
    ['ferry from:2026-02 to:2026-02', '84 matches'],
    ['nothing of the kind', '0 matches'],
  ] as const) {
    await search.fill(query)
    await expect(others.getByRole('status')).toHaveText(`${matches} in other wires`)
  }
})
