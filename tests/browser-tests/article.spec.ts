import {
  articleLines,
  articlePath,
  clipboard,
  expect,
  goWithin,
  isInWindow,
  main,
  openArticle,
  paragraphs,
  prose,
  quotes,
  test,
  title,
  toast,
} from './reader.ts'

test('a pressed speaker goes to the first quote, others are quiet, and one walks on from there', async ({
  page,
}) => {
  await openArticle(page)
  const rail = page.getByRole('complementary', { name: 'About this item' })
  const loud = main(page).locator('.prose q:not([data-quiet])')
  await rail.getByRole('link', { name: 'Sergei Krikalev via TASS' }).click()
  await expect(loud).toHaveCount(3)
  await expect(rail.getByRole('img').locator('[data-tick]')).toHaveCount(3)
  await expect.poll(() => isInWindow(loud.first())).toBe(true)
  await expect(page).toHaveURL(/\?speaker=sergei-krikalev#q4$/)
  await page.reload()
  await expect(loud).toHaveCount(3)
  await rail.getByRole('button', { name: 'Next quote' }).last().click()
  await expect(page).toHaveURL(/#q5$/)
  await expect.poll(() => isInWindow(loud.nth(1))).toBe(true)
})

test('q takes all marks away and no text moves; indirect speech is underlined when asked for, and is no quote', async ({
  page,
}) => {
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
  await expect(quotes(page)).toHaveCount(10)
  const before = await measure()
  const marked = await painted()
  expect(new Set(marked).size).toBe(3)
  await page.keyboard.press('q')
  await expect(toast(page, 'Quotes are not highlighted')).toBeVisible()
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

  const reported = main(page).getByText(/^the leak on the Soyuz MS-22 spacecraft did not pose/)
  await expect(reported).toHaveCount(0)
  await page.getByRole('button', { name: 'Text and theme' }).click()
  await page.getByRole('checkbox', { name: 'Underline indirect speech too' }).check()
  await page.keyboard.press('Escape')
  await expect(reported).toHaveCSS('text-decoration-line', 'underline')
  await expect(reported).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(reported).toHaveAttribute('title', /\S, in other words$/)
  await expect(main(page).locator('.prose q')).toHaveCount(10)
  expect(await prose(page).allTextContents()).toEqual(paragraphs)
})

test('what is copied has the characters of the wire; quotes are met by ] and [ round the ends, and by address: in sight, focused, with a card', async ({
  page,
}) => {
  await test.step('what is selected and copied, and what c copies, has the characters of the wire', async () => {
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
    await page.keyboard.press('c')
    await expect(page.getByText('Text copied')).toBeVisible()
    const whole = [title, ...articleLines].map((line) => line.replace(/^- (.*) -$/, '$1'))
    expect((await clipboard(page)).split('\n')).toEqual(whole)
  })
  await test.step('quotes are met by ] and [ round the ends, and by address: in sight, focused, with a card', async () => {
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
    const card = page.getByRole('region', { name: 'This quote' })
    await card.getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link copied')).toBeVisible()
    const address = await clipboard(page)
    expect(address).toBe(page.url())
    expect(address).toMatch(/#q1$/)
    await openArticle(page, '#q5')
    await expect(quotes(page).nth(4)).toBeFocused()
    await expect.poll(() => isInWindow(quotes(page).nth(4))).toBe(true)
    await expect(card).toContainText('Sergei Krikalev')
    await expect(card).toContainText('via TASS')
    await goWithin(page, `${articlePath}#p19`)
    await expect.poll(() => isInWindow(prose(page).nth(18))).toBe(true)
  })
})
