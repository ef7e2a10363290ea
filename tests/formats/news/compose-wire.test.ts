import { expect, test } from 'vitest'
import { composeWire } from '../../../src/formats/news/compose-wire.ts'
import type { Facts } from '../../../src/formats/news/news.ts'
import { createDiagnosticLog } from '../../../src/wire/diagnostic-log.ts'

const compose = (facts: Facts, copyright: string | null = null) =>
  composeWire(
    {
      format: 'Test',
      source: null,
      copyright,
      items: [{ title: 'A title', blocks: [{ type: 'paragraph', text: 'A text.' }], facts }],
    },
    createDiagnosticLog(),
  )

const notices = (facts: Facts) =>
  compose(facts, '© Feed').articles[0]?.furniture.map(({ text, line }) => [text, line])

test('what a feed says of its copyright holds for articles that say nothing of theirs', () => {
  expect(notices({})).toEqual([['© Feed', 1]])
  expect(notices({ copyright: '© Item' })).toEqual([['© Item', 5]])
})

test('a byline and an agency are a signature, a byline alone stands below the title', () => {
  const [both] = compose({ byline: 'R. Moor', agency: 'NHP' }).articles
  expect(both?.signature).toMatchObject({ byline: 'R. Moor', agencyCode: 'NHP' })
  expect(both?.furniture).toEqual([])
  const [alone] = compose({ byline: ['R. Moor', 'A. Reed'] }).articles
  expect(alone?.signature).toBeNull()
  expect(alone?.furniture.map(({ role, text }) => [role, text])).toEqual([
    ['byline', 'R. Moor'],
    ['byline', 'A. Reed'],
  ])
})

test('facts are one line each, without what would deceive, and none for nothing', () => {
  const { lines, meta } = compose({
    slug: ' two\nlines\u202e ',
    priority: 3,
    version: '',
    date: null,
  })
  expect(lines.text).toBe('A title\nSlug: two lines\nPriority: 3\nA text.')
  expect(meta).toEqual([
    ['slug', 'two lines'],
    ['priority', '3'],
  ])
})

test('an embargo is noted, at its line', () => {
  expect(
    compose({ embargo: 'until noon' }).diagnostics.map(({ code, line }) => [code, line]),
  ).toEqual([
    ['format-read', 1],
    ['embargo-line', 1],
  ])
})

const headlines = (source: string | null, ...facts: readonly Facts[]) =>
  composeWire(
    {
      format: 'Test',
      source,
      copyright: null,
      items: facts.map((said) => ({ title: 'A title', blocks: [], facts: said })),
    },
    createDiagnosticLog(),
  ).headlines.map(({ details = null }) => details)

test('a headline without text has its link, its summary and its source for the list', () => {
  const [whole] = headlines(null, {
    link: 'https://quay.example/1',
    summary: ['It sails.', 'Twice.'],
    source: 'Quay Post',
    agency: 'NHP',
    date: '2026-11-28',
  })
  expect(whole).toEqual({
    time: null,
    link: 'https://quay.example/1',
    summary: 'It sails. Twice.',
    source: 'Quay Post',
    section: null,
  })
})

test('an agency is the source of a headline without text, but for the sender of the whole file', () => {
  const [other, own, none] = headlines('NHP', { agency: 'Quay Post' }, { agency: 'NHP' }, {})
  expect(other?.source).toBe('Quay Post')
  expect([own, none]).toEqual([null, null])
})

test('what is no address of the web is no link of a list, and stays a line', () => {
  expect(headlines(null, { link: '/news/1' })).toEqual([null])
})

const titlesOf = (title: string, facts: Facts) => {
  const item = { title, blocks: [{ type: 'paragraph', text: 'A text.' } as const], facts }
  const { articles, lines } = composeWire(
    { format: 'Test', source: null, copyright: null, items: [item] },
    createDiagnosticLog(),
  )
  return { title: articles[0]?.title?.text, text: lines.text }
}

test('the source behind the title of an article is none of its words, as of a headline', () => {
  expect(titlesOf('Otter is back at the mill - Valley Post', { agency: 'Valley Post' }).title).toBe(
    'Otter is back at the mill',
  )
  const { title, text } = titlesOf('Otter is back at the mill - Valley Post', {})
  expect(title).toBe('Otter is back at the mill')
  expect(text).toContain('Source: Valley Post')
})

test('a title keeps a source other than the one that its item names', () => {
  const title = 'Otter is back at the mill - Valley Post'
  expect(titlesOf(title, { source: 'Gatherer' }).title).toBe(title)
})
