import { describe, expect, test } from 'vitest'
import { composeQuoteText } from '../../../src/edition/item-text.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { listOf, realWire } from '../../wires.ts'
import { realEdition } from '../editions.ts'

const article = realEdition.articles[0]!
const lines = realWire.split('\n')
const quotes = article.quotes.filter(({ number }) => number !== null)

describe('the article of the real wire', () => {
  test('has its title, its signature and no furniture', () => {
    expect(article.title).toBe('Tiny meteorite may have caused leak from Soyuz capsule')
    expect(article.titled).toBe(true)
    expect(article.slug).toBe('tiny-meteorite-may-have-caused-leak-from-soyuz')
    expect(article.signature).toMatchObject({ byline: 'V.Said', agencyCode: 'SF-PST' })
    expect(article.furniture).toEqual([])
  })

  test('has twenty paragraphs that are lines of the wire, and one subhead', () => {
    expect(article.paragraphs).toEqual([...lines.slice(101, 111), ...lines.slice(112, 122)])
    expect(article.blocks).toHaveLength(21)
    expect(article.blocks[10]).toMatchObject({ type: 'subhead', text: 'Coolant pressure drop' })
  })

  test('has ten quotes, numbered as they come', () => {
    expect(quotes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(10)
  })

  test('has three speakers, the most quoted first, with those through whom they speak', () => {
    expect(article.speakers.map(({ name, vias, quotes }) => [name, quotes.length, vias])).toEqual([
      ['NASA', 5, []],
      ['Sergei Krikalev', 3, ['TASS']],
      ['Roscosmos', 2, []],
    ])
    for (const [voice, speaker] of article.speakers.entries())
      for (const index of speaker.quotes)
        expect(article.quotes[index]).toMatchObject({ speaker: speaker.name, voice })
  })

  test('has its length in words and minutes', () => {
    expect(article.words).toBeGreaterThan(400)
    expect(article.words).toBeLessThan(600)
    expect(article.minutes).toBe(2)
  })

  test('gives a quote away with whose it is and where it stands', () => {
    expect(composeQuoteText(article, quotes[4]!)).toBe(
      '"Possible consequences are changes in the temperature regime."\n' +
        '— Sergei Krikalev, via TASS (Tiny meteorite may have caused leak from Soyuz capsule, V.Said--SF-PST)',
    )
  })
})

const read = (...text: readonly string[]) =>
  readEdition([listOf('One headline') + 'The title', ...text].join('\n')).articles[0]!

describe('another article', () => {
  test('has one speaker where the article and the case of a description change', () => {
    const { speakers, quotes } = read(
      '',
      'The harbour board said: "We have nothing to hide in this matter at all."',
      '"Our books are open to all who want to read them," the harbour board said.',
    )
    expect(speakers.map(({ name, quotes: own }) => [name, own.length])).toEqual([
      ['The harbour board', 2],
    ])
    expect(quotes.map(({ speaker, voice }) => [speaker, voice])).toEqual([
      ['The harbour board', 0],
      ['The harbour board', 0],
    ])
  })

  test('of a few words takes a minute', () => {
    expect(read('Short, and that is all of it.', 'A.Writer--XY').minutes).toBe(1)
  })

  test('keeps the ids of its quotes when paragraphs come before them', () => {
    const quote = '"We are very glad to be here today," the mayor said.'
    const [before] = read(quote, 'A.Writer--XY').quotes
    const [after] = read('Another paragraph came first.', quote, 'A.Writer--XY').quotes
    expect(after?.paragraph).toBe(1)
    expect(after?.id).toBe(before?.id)
  })
})
