// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { EarlyLines } from '../../src/start/early-lines.ts'
import { createEarlyReader } from '../../src/start/early-lines.ts'
import { paintArticle, paintIndex, paintQuotes } from '../../src/start/early-paint.ts'
import { paths } from '../../src/paths.ts'
import { realEdition } from '../edition/editions.ts'
import { renderApp } from '../render-app.tsx'
import { realWire } from '../wires.ts'

const lines = createEarlyReader()(realWire)
if (!lines?.lead) throw new Error('the real wire is of the plainest kind')

/** The classes of the first element that a selector finds, those of its states left out. */
function looks(within: Element | undefined, selector: string): readonly string[] {
  const element = within?.querySelector(selector)
  if (!element) throw new Error(`nothing is ${selector}`)
  return [...element.classList].filter((name) => !name.startsWith('has-'))
}

/** What the early page leaves out: how the pieces of a line that is still empty stand beside each other. */
const all = (one: readonly string[]) => expect.arrayContaining([...one])

const drawEarly = (paint: (main: Element, lines: EarlyLines) => void): Element => {
  const main = document.createElement('main')
  paint(main, lines)
  return main
}

const drawByReact = async (url: string): Promise<Element> => {
  await renderApp(url)
  const main = document.querySelector('main')
  if (!main) throw new Error('no main')
  return main
}

const textsOf = (main: Element): readonly (string | null)[] =>
  [...main.querySelectorAll('h1, .prose > p')].map((part) => part.textContent)

test('the rows drawn before React look and read as the rows that React draws', async () => {
  const early = drawEarly(paintIndex)
  const drawn = await drawByReact('/')
  const [first, second] = [early, drawn].map((main) => [...main.querySelectorAll('ol > li')])
  expect(first?.length).toBe(12)
  expect(first?.map((row) => row.querySelector('h3')?.textContent)).toEqual(
    second?.slice(0, 12).map((row) => row.querySelector('h3')?.textContent),
  )
  for (const part of ['ol > li', 'ol > li > span', 'ol h3', 'ol h3 ~ p'])
    expect(looks(early, part)).toEqual(looks(drawn, part))
  const [lead, ofReact] = [early, drawn].map((main) => main.querySelector('section') ?? undefined)
  for (const part of ['div > p', 'h2', 'h2 ~ p'])
    expect(looks(lead, part)).toEqual(looks(ofReact, part))
  expect([...(lead?.classList ?? [])]).toEqual(all([...(ofReact?.classList ?? [])]))
})

test('the beginning of an article is drawn as its reader draws it', async () => {
  const [article] = realEdition.articles
  if (!article) throw new Error('no article')
  const early = drawEarly((main, { lead }) => lead && paintArticle(main, lead))
  const drawn = await drawByReact(paths.article(article))
  expect(textsOf(early)).toEqual(textsOf(drawn).slice(0, 4))
  for (const part of ['h1', '.prose', '.prose > p', 'article', ':scope > div'])
    expect(looks(early, part)).toEqual(looks(drawn, part))
  expect(looks(drawn, 'header > p')).toEqual(all(looks(early, 'header > p')))
  expect(looks(early, 'h1 + p')).toEqual(all(['mb-5.5', 'border-b', 'border-rule', 'pb-4.5']))
})

test('the page of quotes has its title early', async () => {
  const early = drawEarly(paintQuotes)
  const drawn = await drawByReact('/quotes')
  for (const part of ['header', 'h1', 'header > p']) {
    expect(looks(early, part)).toEqual(looks(drawn, part))
    expect(early.querySelector(part)?.textContent).toBe(drawn.querySelector(part)?.textContent)
  }
})
