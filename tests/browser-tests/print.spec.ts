import {
  articlePath,
  expect,
  goWithin,
  main,
  openIndex,
  prose,
  quotes,
  rows,
  test,
  title,
} from './reader.ts'

test('print gives the list without its controls, and the article alone, black on white, its speakers in words', async ({
  page,
}) => {
  await openIndex(page)
  await page.emulateMedia({ media: 'print' })
  await expect(rows(page)).toHaveCount(50)
  await expect(page.getByRole('group', { name: 'Topics' })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  await expect(main(page).getByRole('button')).toHaveCount(0)
  await expect(main(page).getByRole('complementary')).toHaveCount(0)
  const edges = await rows(page).evaluateAll((links) =>
    links.map((link) => Math.round(link.getBoundingClientRect().left)),
  )
  expect(new Set(edges).size).toBe(2)
  // The two columns take all of the sheet: nothing is kept free for what is not printed.
  expect(Math.max(...edges)).toBeGreaterThan(600)
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
  await goWithin(page, `${articlePath}#q2`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const article = main(page).getByRole('article')
  await expect(article.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(prose(page)).toHaveCount(20)
  await expect(article.getByText('V.Said--SF-PST', { exact: true })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('complementary')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Skip to the content' })).not.toBeInViewport()
  const colours = await article.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
  ])
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const named = await quotes(page).evaluateAll((links) =>
    links.map((link) => getComputedStyle(link.closest('q') ?? link, '::after').content),
  )
  expect(named[0]).toContain('NASA')
  expect(named[3]).toContain('Krikalev')
  expect(named[7]).toContain('Roscosmos')
  expect(named).toHaveLength(10)
  await goWithin(page, '/quotes')
  await expect(main(page).getByRole('row').first()).toBeVisible()
  await expect(main(page).getByRole('group')).toHaveCount(0)
  await expect(main(page).getByRole('navigation')).toHaveCount(0)
})
