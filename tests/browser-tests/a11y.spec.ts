import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { realWireOf } from '../wires.ts'
import {
  articlePath,
  expect,
  findingsAreThere,
  goWithin,
  headlinePath,
  headlines,
  main,
  openIndex,
  storyPath,
  test,
  rows,
  serveWire,
  pressInMenu,
} from './reader.ts'

/** Rows of every kind, with a story of two: axe looks at each element, and the others are of the same kinds. */
const wire = realWireOf(1, 2, 3, 5, 7, 10, 13, 18, 24, 27, 29, 31, 32, 42, 48)

const routes = {
  index: '/',
  'an index by sections': '/?view=sections',
  'a filtered index': '/?topic=sport&place=gb&q=spurs',
  'an empty index': '/?q=zebra',
  headline: headlinePath(headlines[9] ?? ''),
  article: `${articlePath}#q5`,
  quotes: '/quotes',
  stories: '/stories',
  'a story': storyPath(headlines[31] ?? ''),
  saved: '/saved',
  library: '/library',
  'a comparison': '/compare?from=&to=wires/sf-pst.txt',
  wire: '/wire?line=101',
  'an unknown page': '/nowhere',
  'a refused wire': '/?wire=https://evil.example/w.txt',
}

const colours = ['color-contrast', 'link-in-text-block']
/** High contrast is held to the stricter measure: 7 to 1. */
const strictColours = ['color-contrast-enhanced', 'link-in-text-block']

/** Themes differ by their colours alone, which no width changes: all rules are asked once a width, those of colour once a theme. */
const looks = [
  { width: 320, theme: 'light', colorScheme: 'light', rules: [] },
  { width: 1280, theme: 'light', colorScheme: 'light', rules: [] },
  { width: 1280, theme: 'dark', colorScheme: 'light', rules: colours },
  { width: 1280, theme: 'contrast', colorScheme: 'light', rules: strictColours },
  { width: 1280, theme: 'contrast', colorScheme: 'dark', rules: strictColours },
] as const

/** Legacy mode spares a second page for each analysis; it differs only where there are frames. */
async function findViolations(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  // A page keeps axe from the first analysis on: each would send it anew, twice, to be parsed.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** What reaches beyond the right edge of a page that scrolls sideways. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 4)
      .map((element) => element.outerHTML.slice(0, 160))
  })

/** A page 640 px wide at 200 % zoom is 320 px wide to its layout. */
async function holdsAt320(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await overflowing(page), `${name} scrolls sideways`).toEqual([])
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  expect(await overflowing(page), `${name} scrolls sideways, with text spacing`).toEqual([])
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
}

/** The routes in shares, so that two workers have the same to do. */
const SHARES = 4

for (let share = 0; share < SHARES; share++)
  test(`axe finds nothing on any page, in any theme at any width, and none scrolls sideways at 320 (${share + 1})`, async ({
    page,
  }) => {
    test.slow()
    await serveWire(page, wire)
    await openIndex(page)
    for (const [name, path] of Object.entries(routes).filter((_, at) => at % SHARES === share))
      await test.step(name, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
        await goWithin(page, path)
        await holdsAt320(page, name)
        for (const { width, theme, colorScheme, rules } of looks) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
          await page.evaluate((theme) => {
            document.documentElement.dataset['theme'] = theme
          }, theme)
          const where = `${name}, ${theme} in ${colorScheme} at ${width} px`
          expect(await findViolations(page, rules), where).toEqual([])
        }
      })
  })

test('axe finds nothing in the dialogs and panels', async ({ page }) => {
  test.slow()
  await serveWire(page, wire)
  await openIndex(page)
  for (const name of ['Open…', 'Export']) {
    if (name === 'Export') await pressInMenu(page, /^Export these/)
    else await page.getByRole('button', { name }).click()
    // It may still be on its way, and would open when it is no longer looked for.
    await expect(page.locator('dialog[open]')).toBeVisible()
    expect(await findViolations(page), name).toEqual([])
    await page.keyboard.press('Escape')
  }
  for (const name of ['About this edition', 'More for this list', /^Places/]) {
    await page.getByRole('button', { name }).first().click()
    expect(await findViolations(page), String(name)).toEqual([])
    await page.keyboard.press('Escape')
  }
  await page.getByRole('button', { name: 'Text and theme' }).click()
  expect(await findViolations(page), 'Text and theme').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  expect(await findViolations(page), 'keys').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('option').first().waitFor()
  expect(await findViolations(page), 'palette').toEqual([])
})

test('an Arabic wire runs from right to left, and the words of the page stay in order', async ({
  page,
}) => {
  await serveWire(
    page,
    '-\nافتتاح الميناء الجديد في جدة\n-\nأسعار النفط ترتفع مجددا\nالميناء\nوصلت السفينة صباحا.\nA.Moor--SF-PST',
  )
  await page.goto('/')
  await findingsAreThere(page)
  await expect(main(page)).toHaveAttribute('dir', 'rtl')
  await expect(rows(page).first().locator('bdi')).toHaveAttribute('lang', 'ar')
  const [first, star] = [rows(page).first(), page.getByRole('button', { name: /^Save:/ }).first()]
  const [text, button] = [await first.boundingBox(), await star.boundingBox()]
  expect(text?.x ?? 0).toBeGreaterThan(button?.x ?? Infinity)
  // The rule between list and side column runs between them, and the cursor’s edge is where lines begin.
  const side = main(page).locator('.index-side')
  expect(await side.evaluate((element) => getComputedStyle(element).borderRightWidth)).toBe('1px')
  await first.focus()
  expect(
    await first.evaluate((link) =>
      link.closest('li') ? getComputedStyle(link.closest('li') ?? link, '::before').boxShadow : '',
    ),
  ).toContain(' -3px 0px 0px 0px inset')
  await first.evaluate((link) => link instanceof HTMLElement && link.blur())
  const [digit = NaN, word = NaN] = await main(page)
    .getByText('2 headlines', { exact: true })
    .evaluate((element) =>
      [0, 2].map((at) => {
        const range = document.createRange()
        range.setStart(element.firstChild ?? element, at)
        range.setEnd(element.firstChild ?? element, at + 1)
        return range.getBoundingClientRect().left
      }),
    )
  expect(digit).toBeLessThan(word)
  await main(page).getByRole('link', { name: 'الميناء', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('الميناء')
  await findingsAreThere(page)
  await expect(page.getByRole('heading', { name: 'Who said what' })).toHaveCount(0)
})
