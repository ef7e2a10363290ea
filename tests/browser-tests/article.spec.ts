import {
  articleLines,
  clipboard,
  expect,
  isInWindow,
  main,
  openArticle,
  paragraphs,
  prose,
  quotes,
  serveWire,
  test,
  title,
} from './reader.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { paths } from '../../src/paths.ts'

const speakers = [
  'NASA',
  'NASA',
  'NASA',
  'Sergei Krikalev, via TASS',
  'Sergei Krikalev, via TASS',
  'Sergei Krikalev',
  'NASA',
  'Roscosmos',
  'Roscosmos',
  'NASA',
]

test('the article is the wire’s, word for word', async ({ page }) => {
  await openArticle(page)
  expect(await prose(page).allTextContents()).toEqual(paragraphs)
  expect(paragraphs).toHaveLength(20)
  const article = main(page).getByRole('article')
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(article.locator('.prose').getByRole('heading')).toHaveText('Coolant pressure drop')
  await expect(article.getByText('V.Said--SF-PST', { exact: true })).toBeVisible()
  for (const fact of ['V. Said', 'SF-PST', '10 quotes'])
    await expect(article.getByText(fact, { exact: true })).toBeVisible()
  await expect(article.getByText(/^\d min$/)).toBeVisible()
  await expect(article.getByText(/^\d+ words$/)).toBeVisible()
})

test('ten quotes are described by their speakers, outside the prose', async ({ page }) => {
  await openArticle(page)
  await expect(quotes(page)).toHaveCount(speakers.length)
  for (const [index, speaker] of speakers.entries())
    await expect(quotes(page).nth(index)).toHaveAccessibleDescription(speaker)
})

test('a pressed speaker goes to the first quote, others are quiet, and one walks on from there', async ({
  page,
}) => {
  await openArticle(page)
  const rail = page.getByRole('complementary', { name: 'About this item' })
  const loud = main(page).locator('.prose q:not([data-quiet])')
  await expect(rail.getByRole('img').locator('[data-tick]')).toHaveCount(10)
  const counts = { 'NASA 5': 5, 'Sergei Krikalev via TASS 3': 3, 'Roscosmos 2': 2 }
  for (const [name, count] of Object.entries(counts)) {
    await rail.getByRole('link', { name: name.replace(/ \d$/, '') }).click()
    await expect(loud).toHaveCount(count)
    await expect(rail.getByRole('img').locator('[data-tick]')).toHaveCount(count)
    await expect(rail.getByText(`1 of ${count}`).last()).toBeVisible()
    await expect.poll(() => isInWindow(loud.first())).toBe(true)
  }
  await expect(page).toHaveURL(/\?speaker=roscosmos#q8$/)
  await page.reload()
  await expect(loud).toHaveCount(2)
  await rail.getByRole('button', { name: 'Next quote' }).last().click()
  await expect(page).toHaveURL(/#q9$/)
  await expect(rail.getByText('2 of 2').last()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(loud).toHaveCount(10)
  await expect(page).toHaveURL(/\/article\/[\w-]+$/)
})

test('the card of a quote says whose it is, why, and where it stands', async ({ page }) => {
  await openArticle(page)
  await page.getByRole('link', { name: '"aft end"' }).click()
  const card = page.getByRole('region', { name: 'This quote' })
  await expect(card.getByText('NASA', { exact: true })).toBeVisible()
  await expect(card.getByText('Attributed by “said”')).toBeVisible()
  await expect(card.getByText('paragraph 16')).toBeVisible()

  await card.getByRole('button', { name: 'Copy quote' }).click()
  await expect(page.getByText('Quote copied')).toBeVisible()
  expect(await clipboard(page)).toBe(`"aft end"\n— NASA (${title}, V.Said--SF-PST)`)
  await card.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await clipboard(page)).toBe(page.url())
  expect(page.url()).toMatch(/#q10$/)

  const save = card.getByRole('button', { name: 'Save quote' })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await expect(card.getByText('Line 118')).toBeVisible()
  await card.getByRole('link', { name: 'Show in source' }).click()
  await expect(page).toHaveURL(/\/wire\?line=118$/)
  await page.goto('/saved')
  await main(page).getByRole('link', { name: '"aft end"' }).click()
  await expect(page).toHaveURL(/#q10$/)
})

test('a quote opened by its address is in sight, focused and on its card', async ({ page }) => {
  await openArticle(page, '#q5')
  await expect(quotes(page).nth(4)).toBeFocused()
  expect(await isInWindow(quotes(page).nth(4))).toBe(true)
  const card = page.getByRole('region', { name: 'This quote' })
  await expect(card).toContainText('Sergei Krikalev')
  await expect(card).toContainText('via TASS')
  await openArticle(page, '#p19')
  await expect.poll(() => isInWindow(prose(page).nth(18))).toBe(true)
})

test('] and [ go from quote to quote, past the ends and around', async ({ page }) => {
  await openArticle(page)
  for (const [key, at] of [
    [']', 1],
    [']', 2],
    ['[', 1],
    ['[', 10],
    [']', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page).toHaveURL(new RegExp(`#q${at}$`))
    await expect(quotes(page).nth(at - 1)).toBeFocused()
    await expect.poll(() => isInWindow(quotes(page).nth(at - 1))).toBe(true)
  }
})

test('q takes all marks away and no text moves', async ({ page }) => {
  await openArticle(page)
  const measure = () =>
    prose(page).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return [...range.getClientRects()].map(({ x, y, width }) => [x, y, width].join(' '))
      }),
    )
  const painted = () =>
    quotes(page).evaluateAll((links) =>
      links.map((link) => {
        const { backgroundColor } = getComputedStyle(link.closest('q') ?? link)
        return `${backgroundColor} ${getComputedStyle(link).textDecorationLine}`
      }),
    )
  const before = await measure()
  const marked = await painted()
  expect(new Set(marked).size).toBe(3)
  await page.keyboard.press('q')
  await expect
    .poll(async () => new Set(await painted()))
    .toEqual(new Set(['rgba(0, 0, 0, 0) none']))
  expect(await measure()).toEqual(before)
  await page.reload()
  await expect
    .poll(async () => new Set(await painted()))
    .toEqual(new Set(['rgba(0, 0, 0, 0) none']))
  await page.keyboard.press('q')
  await expect.poll(painted).toEqual(marked)
})

test('what is selected and copied has the characters of the wire', async ({ page }) => {
  await openArticle(page)
  await page.evaluate(() => {
    const all = document.querySelectorAll('main article p[id]')
    const [first, last] = [all[0], all[all.length - 1]]
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
  })
  await page.keyboard.press('Control+c')
  const copied = (await clipboard(page)).split(/\r?\n/).filter(Boolean)
  const wanted = articleLines.slice(0, -1).map((line) => line.replace(/^- (.*) -$/, '$1'))
  expect(copied).toEqual(wanted)
})

test('c copies title, text and signature, verbatim', async ({ page }) => {
  await openArticle(page)
  await page.keyboard.press('c')
  await expect(page.getByText('Text copied')).toBeVisible()
  const whole = [title, ...articleLines].map((line) => line.replace(/^- (.*) -$/, '$1'))
  expect((await clipboard(page)).split('\n')).toEqual(whole)
})

test('indirect speech is underlined when asked for, with who said it, and is no quote', async ({
  page,
}) => {
  await openArticle(page)
  const reported = main(page).getByText(/^the leak on the Soyuz MS-22 spacecraft did not pose/)
  await expect(reported).toHaveCount(0)
  await page.getByRole('button', { name: 'Type and theme' }).click()
  await page.getByRole('checkbox', { name: 'Underline indirect speech too' }).check()
  await page.keyboard.press('Escape')
  await expect(reported).toHaveCSS('text-decoration-line', 'underline')
  await expect(reported).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(reported).toHaveAttribute('title', /\S, in other words$/)
  await expect(main(page).locator('.prose q')).toHaveCount(10)
  expect(await prose(page).allTextContents()).toEqual(paragraphs)
})

test('what stands among the text and is none of it is named where it stood, and marked in a copy', async ({
  page,
}) => {
  const lines = [
    '-',
    'Torsk mayor resigns over bridge',
    'Swing bridge to stay shut until May',
    'The harbour office said on Monday that the old swing bridge would stay shut until the middle of May, to the anger of skippers.',
    'Share on Facebook',
    'Save to survive, he told islanders.',
    'Read more than forty letters, all of them kept in a biscuit tin, the keeper asked of them.',
    'Print this on your wall, he said.',
    'Harbour Pilots Union (HPU)',
    'I.Brandt--TQP',
  ]
  await serveWire(page, lines.join('\n'))
  const item = readEdition(lines.join('\n')).articles[0]!
  await page.goto(paths.article(item))
  await expect(prose(page)).toHaveText([lines[3]!, ...lines.slice(5, 9)])
  const aside = main(page).getByRole('note').filter({ hasText: 'Share on Facebook' })
  await expect(aside).toHaveText('page furniture, line 5Share on Facebook')
  expect(await aside.evaluate((element) => element.previousElementSibling?.id)).toBe('p1')
  await main(page)
    .locator('article > div > footer')
    .getByRole('button', { name: 'Copy text' })
    .click()
  await expect
    .poll(() => clipboard(page))
    .toBe([...lines.slice(2, 4), '[…]', ...lines.slice(5)].join('\n'))
  await aside.getByRole('link').click()
  await expect(page).toHaveURL(/\/wire\?line=5$/)
})
