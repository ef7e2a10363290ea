import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { hostileWires } from '../hostile-wires.ts'
import { watchPage } from './watch-page.ts'

test.setTimeout(120_000)

const names = [...hostileWires.keys()]
const SHARES = 2
/** Other pages in turn, two of every five wires of a share. */
const others = names.map((_, at) =>
  at % 5 < 2 ? ['quotes', 'stories', 'wire', 'article/none'][at % 4] : null,
)

for (let share = 0; share < SHARES; share++) {
  const mine = names.filter((_, index) => index % SHARES === share)

  test(`hostile wires run nothing, ask nobody and leave no page blank (${share + 1})`, async ({
    page,
    baseURL,
  }) => {
    const { faults } = await watchPage(page, baseURL ?? '')
    let asked = 0
    await page.route('**/hostile/*.txt', (route) => {
      asked++
      const name = /([^/]+)\.txt/.exec(new URL(route.request().url()).pathname)?.[1] ?? ''
      return route.fulfill({ contentType: 'text/plain', body: hostileWires.get(name) ?? '' })
    })
    await page.goto('/')
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    const visitOnce = async (route: string): Promise<Look> => {
      asked = 0
      const found = await visit(page, route)
      expect(asked, `${route} asks for the wire more than once`).toBeLessThanOrEqual(1)
      return found
    }
    for (const [at, name] of mine.entries()) {
      const wire = `?wire=hostile/${name}.txt`
      const { article } = await visitOnce(`/${wire}`)
      // Each other page of the app meets a few of them; what is read is the same on all of them.
      const other = others[at]
      for (const route of [article ?? [], other ? `/${other}${wire}` : []].flat())
        await visitOnce(route)
      expect(faults, name).toEqual([])
    }
  })
}

test('the default wire may be hostile too, and a hostile file that the reader opens is only text', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  for (const name of ['script-tag', 'object-keys', 'utf-16-lone-surrogates', 'empty', 'controls'])
    await test.step(name, async () => {
      await page.route('**/wires/sf-pst.txt', (route) =>
        route.fulfill({ contentType: 'text/plain', body: hostileWires.get(name) ?? '' }),
      )
      await page.goto('/')
      await look(page, name)
      await page.unrouteAll()
    })
  await test.step('opened file', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Open…' }).click()
    await page.getByLabel('Choose files…').setInputFiles({
      name: '<img src=x onerror=window.ran=1>\u202etxt.exe',
      mimeType: 'text/html',
      buffer: hostileWires.get('image-handler') ?? Buffer.alloc(0),
    })
    await expect(page.getByRole('main')).toContainText('<img src=x onerror=')
    await look(page, 'opened file')
  })
  expect(faults).toEqual([])
})

/** Goes to a route without loading the page anew, looks at what is there, and tells the first article's address. */
const visit = async (page: Page, route: string): Promise<Look> => {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, route)
  return look(page, route)
}

interface Look {
  readonly article: string | null
}

/** What must hold of any page, whatever wire is open. */
async function look(page: Page, where: string): Promise<Look> {
  const { words, wide, deceives, article, ...rest } = await read(page)
  expect(words, where).toBeGreaterThan(10)
  expect(rest, where).toEqual({
    isThere: true,
    headings: 1,
    masthead: true,
    foreign: 0,
    links: [],
    polluted: false,
  })
  expect(wide, `${where} is too wide`).toBeLessThanOrEqual(0)
  if (!where.startsWith('/wire')) expect(deceives, where).toBe(false)
  return { article }
}

/** What stands on the page once it is there, asked for at one go: two for each of hundreds of pages would take as long. */
const read = (page: Page) =>
  page.evaluate(async () => {
    // oxlint-disable-next-line consistent-function-scoping -- it runs in the page
    const links = (within: string) => [
      ...document.querySelectorAll<HTMLAnchorElement>(`${within}a[href]`),
    ]
    // The page before stays until the next is drawn and its wire is read: it is there when the navigation says
    // where one is, and when the name of the wire, or its failure, is there. A page that failed says for a moment that
    // it loads again.
    const isThere = (): boolean => {
      const wire = new URLSearchParams(location.search).get('wire')?.split('/').at(-1) ?? ''
      const headings = document.querySelectorAll('h1')
      const heading = document.querySelector('main h1')
      const region = document.querySelector('[aria-label="Edition that is not this site’s own"]')
      const isHere = links('header nav ').every(
        (link) => (link.ariaCurrent === 'page') === (link.pathname === location.pathname),
      )
      return (
        isHere &&
        headings.length === 1 &&
        heading?.checkVisibility() === true &&
        (heading.textContent.startsWith('This edition could not') ||
          wire === '' ||
          wire.startsWith('kept:') ||
          region?.textContent.includes(wire) === true)
      )
    }
    const limit = performance.now() + 20_000
    while (!isThere() && performance.now() < limit)
      await new Promise((drawn) => requestAnimationFrame(drawn))
    const main = document.querySelector('main')
    const text = main?.textContent ?? ''
    const urls = links('').map(({ href }) => new URL(href))
    const article = urls.find(({ pathname }) => pathname.startsWith('/article/'))
    return {
      isThere: isThere(),
      words: text.trim().length,
      deceives: /[\u0000-\u0008\u202a-\u202e\u2066-\u2069\ufeff]/.test(text),
      headings: document.querySelectorAll('h1').length,
      masthead: document.querySelector('header nav')?.checkVisibility() ?? false,
      foreign: main?.querySelectorAll('script, style, iframe, img, object, embed, base, meta, link')
        .length,
      links: urls
        .filter(({ origin, host }) => origin !== location.origin && host !== 'duckduckgo.com')
        .map(({ href }) => href),
      wide: document.documentElement.scrollWidth - innerWidth,
      polluted: 'polluted' in Object.prototype,
      article: article ? article.href.slice(article.origin.length) : null,
    }
  })
