import { describe, expect, test } from 'vitest'
import { parseSearch } from '../../../src/edition/select/search-query.ts'
import { selectUtterances } from '../../../src/edition/voices/select-utterances.ts'
import { composeVoices, isSourced, voiceSlug } from '../../../src/edition/voices/voices.ts'
import { realEdition } from '../editions.ts'

const voices = composeVoices(realEdition, 0)
const voiceOf = (slug: string) => voices.find((voice) => voice.slug === slug)

describe('everyone who speaks in the real edition', () => {
  test('stands by number of utterances, the unattributed last', () => {
    expect(voices.slice(0, 3).map(({ name, utterances }) => [name, utterances.length])).toEqual([
      ['NASA', 5],
      ['Sergei Krikalev', 3],
      ['Roscosmos', 2],
    ])
    expect(voices.at(-1)?.slug).toBe('unattributed')
    const lengths = voices.slice(0, -1).map(({ utterances }) => utterances.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })

  test('has a source of a headline once, also where it is quoted there', () => {
    expect(voiceOf('court')?.utterances).toMatchObject([
      { kind: 'source', headline: { number: 6 }, words: realEdition.headlines[5]!.text },
    ])
    expect(voiceOf('german-vice-chancellor')?.utterances).toMatchObject([
      { kind: 'headline', headline: { number: 8 }, words: "'disintegrating'" },
    ])
  })

  test('is labelled as the source of a headline, quoted there or not', () => {
    const sourced = voices.filter(({ utterances }) => utterances.some(isSourced))
    expect(sourced.map(({ name }) => name)).toEqual([
      'Syrian army',
      'court',
      'German vice chancellor',
      'UK interior minister',
      'Ryanair',
      'climate monitors',
      "France's Safran",
      'UK police chief',
      'Iran',
      'media',
    ])
  })

  test('says words that stand in the wire, in their marks', () => {
    expect(voiceOf('nasa')?.utterances.at(-1)).toMatchObject({
      kind: 'article',
      words: '"aft end"',
    })
  })

  test('has an address each', () => {
    const slugs = voices.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/)
  })

  test('belongs to its part of the wire', () => {
    expect(composeVoices(realEdition, 1)).toEqual([])
  })
})

test.each([
  [null, 'unattributed'],
  ['Sergei Krikalev', 'sergei-krikalev'],
])('the address of %s is %s', (name, slug) => {
  expect(voiceSlug(name)).toBe(slug)
})

test('names without Latin letters have addresses of their own', () => {
  expect(voiceSlug('أخبار')).toBe('أخبار')
  expect(voiceSlug('أخبار')).not.toBe(voiceSlug('头条'))
})

const found = (query: string) =>
  selectUtterances(voices, parseSearch(query)).map(({ name, utterances }) => [
    name,
    utterances.length,
  ])

describe('a search among the voices', () => {
  test('without words leaves all', () => {
    expect(selectUtterances(voices, parseSearch(''))).toEqual(voices)
  })

  test('finds by the words that are said, and by the name', () => {
    expect(found('radiator')).toEqual([['Sergei Krikalev', 1]])
    expect(found('krikalev')).toEqual([['Sergei Krikalev', 3]])
    expect(found('krikalev -radiator')).toEqual([['Sergei Krikalev', 2]])
    expect(found('nobody says this')).toEqual([])
  })
})
