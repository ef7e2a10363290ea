import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import type { Shortlist } from '../../../src/edition/export/shortlist.ts'
import { printPlain } from '../../../src/edition/export/print-plain.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { realWire, runs } from '../../wires.ts'
import { everythingOf } from '../editions.ts'
import { patience, wireText } from '../wire-arbitraries.ts'

/** What a wire carries, without where it stands. */
const contentOf = ({ headlines, articles }: Shortlist) => ({
  headlines: headlines.map(({ text }) => text),
  articles: articles.map(({ title, titled, blocks, signature }) => ({
    title: titled ? title : null,
    blocks: blocks.map(({ type, text }) => ({ type, text })),
    byline: signature?.byline ?? null,
    code: signature?.agencyCode ?? null,
  })),
})

test('the real wire comes out as it went in', () => {
  expect(printPlain(everythingOf(readEdition(realWire)))).toBe(realWire)
})

test('a shortlist keeps its order', () => {
  const { headlines, articles } = everythingOf(readEdition(realWire))
  const shortlist = {
    headlines: [headlines[4], headlines[1]].flatMap((one) => one ?? []),
    articles,
  }
  const again = readEdition(printPlain(shortlist))
  expect(listHeadlines(again).map(({ id }) => id)).toEqual([headlines[4]?.id, headlines[1]?.id])
  expect(again.articles[0]?.id).toBe(articles[0]?.id)
})

test('nothing prints as nothing', () => {
  expect(printPlain({ headlines: [], articles: [] })).toBe('')
})

test(
  'what is read again is the same',
  () => {
    fc.assert(
      fc.property(wireText, (text) => {
        const edition = everythingOf(readEdition(text))
        const again = everythingOf(readEdition(printPlain(edition)))
        expect(contentOf(again)).toEqual(contentOf(edition))
      }),
      runs,
    )
  },
  patience,
)
