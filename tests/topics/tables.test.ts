import { describe, expect, test } from 'vitest'
import { ambiguousPlaces } from '../../src/topics/en/gazetteer/ambiguous-places.ts'
import { countries } from '../../src/topics/en/gazetteer/countries.ts'
import { noPlaces, regions } from '../../src/topics/en/gazetteer/regions.ts'
import { unitedStates } from '../../src/topics/en/gazetteer/united-states.ts'
import { placeLabel, topicLabels } from '../../src/topics/labels.ts'
import { topicTables as germanTables } from '../../src/topics/de/lexicon-table.ts'
import { german } from '../../src/topics/de/german-topics.ts'
import { english, topicTables } from '../../src/topics/en/english-topics.ts'
import { findEntries } from '../../src/topics/finding/phrase-index.ts'
import { precedence } from '../../src/topics/finding/precedence.ts'
import { ambiguousWords } from '../../src/topics/en/lexicon/senses.ts'
import { createFindTokens } from '../../src/topics/finding/headline-tokens.ts'
import { worldPlaces } from '../../src/topics/plain/world-places.ts'
import { worldWords } from '../../src/topics/plain/world-words.ts'
import { type TopicId, topicIds } from '../../src/topics/topic.ts'

const findTokens = createFindTokens(english.stem)
const findGermanTokens = createFindTokens(german.stem)

/** What the lexicon files an entry under: two entries of one topic with one key contradict or repeat. */
function keyOf(entry: string, find = findTokens): string {
  const { tokens } = find(entry)
  const shape = tokens[0]?.shape ?? 0
  const form = shape > 0 || entry.endsWith('!') ? 'word' : 'stem'
  return `${form}${shape} ${tokens.map((token) => token[form]).join(' ')}`
}

function repeatedOf(keys: readonly string[]): readonly string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

describe('the lexicon', () => {
  test.each(topicIds)('lists nothing twice under %s', (topic) => {
    const entries = entriesOf([...worldWords, ...topicTables], topic)
    expect(entries.length).toBeGreaterThan(20)
    expect(repeatedOf(entries.map((entry) => keyOf(entry)))).toEqual([])
  })

  test.each(topicIds)(
    'lists no form alone under %s whose word stands there with all of its forms',
    (topic) => {
      const entries = new Set(entriesOf([...worldWords, ...topicTables], topic))
      const alone = [...entries].filter((entry) => entry.endsWith('!'))
      expect(alone.filter((entry) => entries.has(entry.slice(0, -1)))).toEqual([])
    },
  )

  test.each(topicIds)('lists no German word under %s that all languages write alike', (topic) => {
    const shared = entriesOf(worldWords, topic).map((entry) => keyOf(entry, findGermanTokens))
    const own = entriesOf(germanTables, topic).map((entry) => keyOf(entry, findGermanTokens))
    expect(own.filter((key) => shared.includes(key))).toEqual([])
  })

  test('has only entries with a word in them', () => {
    const entries = topicIds.flatMap((topic) => entriesOf([...worldWords, ...topicTables], topic))
    expect(entries.filter((entry) => findTokens(entry).tokens.length === 0)).toEqual([])
  })

  test('gives each ambiguous word one list of senses, and topics that exist', () => {
    const words = ambiguousWords.flatMap(({ words }) => findEntries(words))
    expect(
      repeatedOf(words.map((word) => keyOf(word)).filter((key) => !key.startsWith('stem'))),
    ).toEqual([])
    const topics = ambiguousWords.flatMap(({ senses }) => senses.map(({ topic }) => topic))
    expect(topics.filter((topic) => topic !== null && !topicIds.includes(topic))).toEqual([])
  })

  test('sets no two topics each before the other at an equal weight', () => {
    const both = topicIds.flatMap((topic) =>
      topicIds.filter(
        (other) => (precedence[topic]?.[other] ?? 2) <= 1 && (precedence[other]?.[topic] ?? 2) <= 1,
      ),
    )
    expect(both).toEqual([])
  })
})

const entriesOf = (tables: typeof topicTables, topic: TopicId): readonly string[] =>
  tables
    .filter((table) => table.topic === topic)
    .flatMap((table) => [4, 3, 2, 1].flatMap((weight) => findEntries(tableText(table, weight))))

function tableText(table: (typeof topicTables)[number], weight: number): string {
  return Object.entries(table).find(([key]) => key === String(weight))?.[1] ?? ''
}

describe('the gazetteer', () => {
  test.each(Object.keys(countries))('%s is a country that has a name', (place) => {
    expect(place).toMatch(/^[A-Z]{2}$/)
    expect(placeLabel(place)).not.toBe(place)
  })

  test('gives each name to one place', () => {
    const names = [worldPlaces, countries, regions, { US: unitedStates, none: noPlaces }]
      .flatMap((table) => Object.values(table).flatMap(findEntries))
      .concat(ambiguousPlaces.flatMap((entry) => findEntries(entry.names)))
    expect(repeatedOf(names)).toEqual([])
  })

  test('writes every name of a country with a capital', () => {
    const names = [
      ...Object.values(worldPlaces),
      ...Object.values(countries),
      unitedStates,
    ].flatMap((table) => findEntries(table))
    expect(names.filter((name) => (findTokens(name).tokens[0]?.shape ?? 0) === 0)).toEqual([])
  })
})

describe('the labels', () => {
  test('name every topic once', () => {
    expect(Object.keys(topicLabels).toSorted()).toEqual([...topicIds].toSorted())
    expect(new Set(Object.values(topicLabels)).size).toBe(topicIds.length)
  })

  test.each([
    ['GB', 'United Kingdom'],
    ['middle-east', 'Middle East'],
    ['eu', 'European Union'],
    ['nowhere', 'nowhere'],
    ['', ''],
  ])('%j is called %j', (place, label) => {
    expect(placeLabel(place)).toBe(label)
  })
})
