import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everythingOf } from '../editions.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import {
  composeNinjs,
  printNinjs,
  composeNinjsItems,
  printNinjsItems,
} from '../../../src/edition/export/print-ninjs.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { topicIds } from '../../../src/topics/topic.ts'
import { realWire, runs } from '../../wires.ts'
import { patience, wireText } from '../wire-arbitraries.ts'
import { findFaults } from './ninjs-rules.ts'

const edition = readEdition(realWire)
const [first, second] = listHeadlines(edition)
const [article] = edition.articles
const headlines = first && second ? [first, second] : []
const articles = article ? [article] : []

const quake = readEdition(
  '-\nEarthquake kills dozens in Japan and Chile\n-\nPlain words of nothing',
)

describe('the rules refuse', () => {
  const good = composeNinjs(everythingOf(edition))
  test.each([
    ['an item without an identifier', { ...good, uri: undefined }],
    ['an identifier that is no URI', { ...good, uri: 'no uri' }],
    ['an unknown type', { ...good, type: 'story' }],
    ['a property of another standard', { ...good, title_de: 'x' }],
    ['an associated item without a name', { ...good, associations: [{ uri: 'urn:x:y' }] }],
  ])('%s', (_, bad) => {
    expect(findFaults(JSON.parse(JSON.stringify(bad)))).not.toEqual([])
  })
})

test('a headline alone is a text of which the wire carries a part', () => {
  expect(composeNinjs({ headlines: listHeadlines(quake).slice(0, 1), articles: [] })).toEqual({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri: `urn:wireside:headline:${headlineAt(quake, 0)?.id}`,
    type: 'text',
    representationType: 'partial',
    headlines: [
      {
        role: 'main',
        contentType: 'text/plain',
        value: 'Earthquake kills dozens in Japan and Chile',
      },
    ],
    subjects: [
      {
        name: 'disaster, accident and emergency incident',
        rel: 'about',
        uri: 'http://cv.iptc.org/newscodes/mediatopic/03000000',
        creator: 'Wireside',
      },
    ],
    places: [
      {
        name: 'Japan',
        rel: 'mentions',
        uri: 'http://cvx.iptc.org/iso3166-1a2/JP',
        literal: 'JP',
      },
      {
        name: 'Chile',
        rel: 'mentions',
        uri: 'http://cvx.iptc.org/iso3166-1a2/CL',
        literal: 'CL',
      },
    ],
  })
})

test('what no rule matches has neither subjects nor places', () => {
  const item = composeNinjs({ headlines: listHeadlines(quake).slice(1), articles: [] })
  expect(Object.keys(item)).not.toContain('subjects')
  expect(Object.keys(item)).not.toContain('places')
})

test('a topic that the reader corrected says so', () => {
  const id = headlineAt(quake, 0)?.id ?? ''
  const item = composeNinjs(
    { headlines: listHeadlines(quake).slice(0, 1), articles: [] },
    { topics: new Map([[id, 'science']]) },
  )
  expect(item.subjects).toEqual([
    {
      name: 'science and technology',
      rel: 'about',
      uri: 'http://cv.iptc.org/newscodes/mediatopic/13000000',
      creator: 'reader',
    },
  ])
})

test('the article of the real wire has its text, its byline and its agency', () => {
  const item = composeNinjs({ headlines: [], articles })
  expect(item.representationType).toBe('full')
  expect(item.by).toBe('V.Said')
  expect(item.infoSources).toEqual([{ name: 'SF-PST', literal: 'SF-PST' }])
  const [plain, rich] = item.bodies ?? []
  expect(plain?.value).toBe(realWire.split('\n').slice(101, 122).join('\n'))
  expect(rich?.value.match(/<p>/g)).toHaveLength(20)
  expect(rich?.value).toContain('<h2>Coolant pressure drop</h2>')
})

test('several items are a composite whose identifier depends on what it holds', () => {
  const both = composeNinjs({ headlines, articles })
  expect(both.type).toBe('composite')
  expect(both.associations?.map(({ name }) => name)).toEqual([
    ...headlines.map(({ text }) => text),
    ...articles.map(({ title }) => title),
  ])
  expect(composeNinjs({ headlines, articles }).uri).toBe(both.uri)
  expect(composeNinjs({ headlines, articles: [] }).uri).not.toBe(both.uri)
})

test('items of several editions are one list, each once', () => {
  const itemsOf = (one: typeof edition) => composeNinjsItems(everythingOf(one))
  const items = [edition, quake, edition].flatMap(itemsOf)
  const read = JSON.parse(printNinjsItems(items))
  expect(findFaults(read)).toEqual([])
  expect(read.associations.map(({ name }: { name: string }) => name)).toEqual(
    [edition, quake].flatMap(itemsOf).map(({ name }) => name),
  )
})

test('text that looks like markup stays text', () => {
  const { headlines, articles } = everythingOf(
    readEdition('-\nA\nOn <em>\nOne < two & "three"\nR.Moor--SF-PST'),
  )
  const [, rich] = composeNinjs({ headlines: [], articles }).bodies ?? []
  expect(headlines).toHaveLength(1)
  expect(rich?.value).toBe('<p>One &lt; two &amp; "three"</p>')
})

test('every topic has a subject of its own', () => {
  const marks = topicIds.map((topic) => ({ topics: new Map([[first?.id ?? '', topic]]) }))
  const uris = marks.map(
    (mark) =>
      composeNinjs({ headlines: headlines.slice(0, 1), articles: [] }, mark).subjects?.[0]?.uri,
  )
  expect(new Set(uris).size).toBe(topicIds.length)
  expect(uris.every((uri) => uri?.match(/\/mediatopic\/\d\d000000$/))).toBe(true)
})

test(
  'whatever the wire, the item is valid',
  () => {
    expect(findFaults(JSON.parse(printNinjs(everythingOf(edition))))).toEqual([])
    fc.assert(
      fc.property(wireText, (text) => {
        expect(findFaults(JSON.parse(printNinjs(everythingOf(readEdition(text)))))).toEqual([])
      }),
      runs,
    )
  },
  patience,
)
