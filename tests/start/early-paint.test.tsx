import fc from 'fast-check'
import type { JSX } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { drawEarlyTemplates } from '../../build/early-templates.tsx'
import type { EditionArticle } from '../../src/edition/edition.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { Lead } from '../../src/pages/index/lead.tsx'
import { composeRow } from '../../src/pages/parts/compose-row.ts'
import { ArticleBody } from '../../src/pages/reader/article/article-body.tsx'
import { paths } from '../../src/paths.ts'
import type { EarlyLines } from '../../src/start/early-lines.ts'
import { createEarlyReader } from '../../src/start/early-lines.ts'
import { paintArticle, paintIndex, paintQuotes } from '../../src/start/early-paint.ts'
import { HeadlineRow } from '../../src/ui/news/headline-row.tsx'
import { QuotesTitle } from '../../src/ui/quotes-title.tsx'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { renderApp } from '../render-app.tsx'
import { noFilters } from '../../src/edition/select/filters.ts'
import { noMarks } from '../../src/edition/select/marks.ts'
import { realWire } from '../wires.ts'

beforeAll(() => {
  const page = new DOMParser().parseFromString(drawEarlyTemplates(), 'text/html')
  document.head.append(...page.querySelectorAll('template'))
})

/** The early page of a wire, which has to be of the plainest kind. */
function drawEarly(wire: string, paint: (main: Element, lines: EarlyLines) => void): Element {
  const lines = createEarlyReader()(wire)
  if (!lines) throw new Error('not of the plainest kind')
  const main = document.createElement('main')
  paint(main, lines)
  return main
}

/** What React draws, as the browser has it. */
function draw(element: JSX.Element): string {
  const page = new DOMParser().parseFromString(renderToStaticMarkup(element), 'text/html')
  return page.body.innerHTML
}

/** What the app draws of the first of a wire's headlines, before anything is found in them. */
function drawRows(wire: string): readonly string[] {
  const edition = outlineEdition(parseWire(wire))
  return listHeadlines(edition)
    .slice(0, 12)
    .map((headline) =>
      draw(
        <HeadlineRow
          as="li"
          row={composeRow(edition, headline, {
            marks: noMarks,
            search: '',
            filters: noFilters,
          })}
          read={false}
          saved={false}
          onSave={() => {}}
        />,
      ),
    )
}

const markupOf = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map(({ outerHTML }) => outerHTML)

function articleOf(wire: string): EditionArticle {
  const [article] = outlineEdition(parseWire(wire)).articles
  if (!article) throw new Error('no article')
  return article
}

/** The same but for what a count says, which the early page leaves out. */
const withoutCounts = (markup: string): string =>
  markup
    .replaceAll(/(?<=<p class="flex min-h-5[^"]*">).*?(?=<\/p>)/g, '')
    .replaceAll(/(?<=<p class="mb-5\.5[^"]*">).*?(?=<\/p>)/g, '')

describe('before the app, a page stands as the app’s own components draw it:', () => {
  test('the rows of the index', () => {
    const early = drawEarly(realWire, paintIndex)
    expect(markupOf(early.querySelectorAll('ol > li'))).toEqual(drawRows(realWire))
  })

  test('its lead', () => {
    const article = articleOf(realWire)
    const early = drawEarly(realWire, paintIndex)
    const [lead] = markupOf(early.querySelectorAll('.early-lead > section'))
    const drawn = draw(
      <Lead
        article={article}
        to={paths.article(article)}
        topics={[]}
        toTopic={() => ''}
        corrected={false}
        time={null}
        matches={[]}
      >
        <div className="lead-side max-md:hidden" />
        <div className="min-h-9 border-t border-rule md:hidden pointer-coarse:min-h-11" />
      </Lead>,
    )
    expect(withoutCounts(lead ?? '')).toBe(withoutCounts(drawn))
  })

  test('the paragraphs of an article', () => {
    const early = drawEarly(realWire, (main, { lead }) => lead && paintArticle(main, lead))
    const drawn = draw(
      <ArticleBody
        article={articleOf(realWire)}
        named={null}
        opened={null}
        toQuote={() => ''}
        isShown={() => false}
        isQuiet={() => false}
        spoken={null}
        findMatches={() => []}
        toLine={() => ''}
      />,
    )
    expect(drawn).toContain(markupOf(early.querySelectorAll('.prose > *')).join(''))
    expect(early.querySelectorAll('.prose > p')).toHaveLength(3)
  })

  test('the title of the quotes', () => {
    const early = drawEarly(realWire, paintQuotes)
    expect(early.innerHTML).toBe(draw(<QuotesTitle />))
  })

  test('and no count of another wire is in it', () => {
    for (const paint of [
      paintIndex,
      (main: Element, { lead }: EarlyLines) => lead && paintArticle(main, lead),
    ])
      expect(drawEarly(realWire, paint).textContent).not.toMatch(/\d min|words|\{|sample/)
  })
})

const titleIn = (page: Element | null | undefined): string | undefined =>
  page?.querySelector('h1')?.outerHTML.replace(/ lang="\w*"/, '')

describe('the app then draws in the same place', () => {
  /** What an element stands in, up to the page's main part, as far as that has a look. */
  const placeOf = (element: Element | null | undefined): readonly string[] =>
    element && element.tagName !== 'MAIN'
      ? [...placeOf(element.parentElement), element.className].filter(Boolean)
      : []

  test('an article’s title and paragraphs', async () => {
    const early = drawEarly(realWire, (main, { lead }) => lead && paintArticle(main, lead))
    await renderApp(paths.article(articleOf(realWire)))
    const drawn = document.querySelector('main')
    for (const part of ['h1', '.prose > p', 'header > p'])
      expect(placeOf(early.querySelector(part)).slice(0, -1)).toEqual(
        placeOf(drawn?.querySelector(part)).slice(0, -1),
      )
    // The language is found out by the app: before it nobody knows, and says, any.
    expect(early.querySelector('h1 bdi')).toHaveAttribute('lang', '')
    expect(titleIn(early)).toBe(titleIn(drawn))
  })

  test('the list of the index', async () => {
    const early = drawEarly(realWire, paintIndex)
    await renderApp('/')
    const drawn = document.querySelector('main')
    const first = placeOf(early.querySelector('ol > li h3'))
    // The app's list is in pieces that are laid out in sight, the early rows are in sight.
    const place = placeOf(drawn?.querySelector('.headline-row h3'))
    expect(first).toEqual(place.filter((classes) => classes !== 'row-chunk'))
  })
})

const plainTitle = fc.stringMatching(/^[A-Za-z"'&<>{}$][ -%'-~]{1,60}[a-z?!'"]$/)

test('rows are the app’s own for every plain headline, and the same one twice', () => {
  fc.assert(
    fc.property(fc.array(plainTitle, { minLength: 1, maxLength: 5 }), (titles) => {
      const wire = [...titles, ...titles].flatMap((title) => ['-', title]).join('\n') + '\n'
      const lines = createEarlyReader()(wire)
      if (!lines) return
      const early = drawEarly(wire, paintIndex)
      expect(markupOf(early.querySelectorAll('ol > li'))).toEqual(drawRows(wire))
    }),
  )
})
