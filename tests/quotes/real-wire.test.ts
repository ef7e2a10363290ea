import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findHeadlineVoices } from '../../src/quotes/en/find-headline-voices.ts'
import { findQuotes } from '../../src/quotes/en/find-quotes.ts'

const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
const headlines = lines.slice(0, 100).filter((line) => line !== '-')
const paragraphs = lines.slice(101, -1).filter((line) => !line.startsWith('- '))

describe('the real article', () => {
  const marked = findQuotes(paragraphs).filter((quote) => quote.kind !== 'indirect')
  const shown = marked.map(({ paragraph, start, end, speaker, via }) => {
    const text = (paragraphs[paragraph] ?? '').slice(start, end)
    return [text.slice(0, 24), speaker, via]
  })

  test('holds ten quoted spans with their speakers and nothing else', () => {
    expect(shown).toEqual([
      ['"The crew members aboard', 'NASA', null],
      ['"potential impacts to th', 'NASA', null],
      ['"NASA and Roscosmos will', 'NASA', null],
      ['"The cause of the leak m', 'Sergei Krikalev', 'TASS'],
      ['"Possible consequences a', 'Sergei Krikalev', 'TASS'],
      ['"No other changes in the', 'Sergei Krikalev', null],
      ['"completed normal operat', 'NASA', null],
      ['"The crew reported the w', 'Roscosmos', null],
      ['"At the moment, all syst', 'Roscosmos', null],
      ['"aft end"', 'NASA', null],
    ])
  })

  test('shows where the speaker and the cue stand', () => {
    const said = marked[1]
    const quoted = marked[3]
    expect(said && textAt(said.mention)).toBe('It')
    expect(quoted && textAt(quoted.mention)).toBe('Krikalev')
    expect(quoted && textAt(quoted.cue)).toBe('quoted Krikalev as saying')
  })

  test('joins the parts of one utterance', () => {
    expect(marked.map((quote) => quote.continues)).toEqual([
      null,
      null,
      null,
      null,
      expect.any(Number),
      null,
      null,
      null,
      expect.any(Number),
      null,
    ])
  })
})

function textAt(place: { paragraph: number; start: number; end: number } | null): string | null {
  return place && (paragraphs[place.paragraph] ?? '').slice(place.start, place.end)
}

describe('the real headlines', () => {
  const voices = headlines.map(findHeadlineVoices)

  test('name their sources, at a colon and as the subject of saying', () => {
    const sources = voices.flatMap(({ source }, index) =>
      source ? [[index + 1, source.name]] : [],
    )
    expect(sources).toEqual([
      [4, 'Syrian army'],
      [6, 'court'],
      [8, 'German vice chancellor'],
      [11, 'UK interior minister'],
      [12, 'Ryanair'],
      [18, 'climate monitors'],
      [19, "France's Safran"],
      [23, 'UK police chief'],
      [39, 'Iran'],
      [42, 'media'],
    ])
  })

  test('hold words in marks, and neither names nor apostrophes among them', () => {
    const quotes = voices.flatMap(({ quotes }, index) =>
      quotes.map((quote) => [
        index + 1,
        headlines[index]?.slice(quote.start, quote.end),
        quote.speaker,
      ]),
    )
    expect(quotes).toEqual([
      [1, "'global'", 'European basketball pioneer Schrempf'],
      [8, "'disintegrating'", 'German vice chancellor'],
      [11, "'lost confidence'", 'UK interior minister'],
      [12, "'stupid'", 'Ryanair'],
      [15, "'A ball of flame'", null],
      [19, "'more for the 22nd century'", "France's Safran"],
      [21, "'We can't make ends meet'", 'civil servants'],
      [36, "'human trafficking'", 'former staff'],
    ])
  })
})
