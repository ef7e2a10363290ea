import { describe, expect, test } from 'vitest'
import type { EditionArticle } from '../../../src/edition/edition.ts'
import { findSpeakerHues } from '../../../src/ui/news/speaker-hue.ts'
import { realEdition } from '../../edition/editions.ts'

const [real] = realEdition.articles

/** Articles by whom they quote, and how often. */
const articlesOf = (
  ...all: readonly Readonly<Record<string, number>>[]
): readonly EditionArticle[] =>
  all.map((speakers) => ({
    ...real!,
    speakers: Object.entries(speakers).map(([name, count]) => ({
      name,
      vias: [],
      quotes: Array.from({ length: count }, (_, at) => at),
    })),
  }))

const huesOf = (...all: readonly Readonly<Record<string, number>>[]) =>
  Object.fromEntries([...findSpeakerHues(articlesOf(...all))].map(([name, { hue }]) => [name, hue]))

describe('the hues of speakers', () => {
  test('go by rank in one article; whoever speaks once has none', () => {
    expect(huesOf({ Berg: 2, Maar: 5, Lund: 1 })).toEqual({ Maar: 0, Berg: 1 })
  })

  test('are those of all that one says in the edition', () => {
    expect(huesOf({ Berg: 2, Maar: 3 }, { Berg: 2 }, { Lund: 1 }, { Lund: 1 })).toEqual({
      Berg: 0,
      Maar: 1,
      Lund: 2,
    })
  })

  test('are apart for those who speak in one article, however many speak in others', () => {
    const others = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => ({ [name]: 9, Berg: 2 }))
    const hues = huesOf(...others, { Maar: 2, Lund: 2 })
    expect(hues['Maar']).not.toBe(hues['Lund'])
  })

  test('repeat in an article of more than six, and say so', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`Speaker ${at}`, 9 - at]))
    const hues = [...findSpeakerHues(articlesOf({ ...many, 'Speaker 7': 2 })).values()]
    expect(hues.map(({ hue }) => hue)).toEqual([0, 1, 2, 3, 4, 5, 0, 1])
    expect(hues.map(({ repeats }) => repeats)).toEqual([...Array(6).fill(false), true, true])
  })

  test('of the real wire are those of its three speakers', () => {
    expect([...findSpeakerHues(realEdition.articles).keys()]).toEqual([
      'NASA',
      'Sergei Krikalev',
      'Roscosmos',
    ])
  })
})
