import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPassages } from '../../../src/edition/search/find-passages.ts'

const paragraphs = [
  'The pump failed at dawn. Crews closed the valve by hand! "It held," said the mate.',
  'Nobody was hurt.',
  'A second pump was sent for, and the PUMP house stayed shut.',
]

describe('passages', () => {
  test('are the sentences in which a word stands, with its places', () => {
    expect(findPassages(paragraphs, ['pump'])).toEqual([
      { paragraph: 0, text: 'The pump failed at dawn.', matches: [{ start: 4, end: 8 }] },
      {
        paragraph: 2,
        text: 'A second pump was sent for, and the PUMP house stayed shut.',
        matches: [
          { start: 9, end: 13 },
          { start: 36, end: 40 },
        ],
      },
    ])
    expect(findPassages(paragraphs, ['mate']).map(({ text }) => text)).toEqual([
      '"It held," said the mate.',
    ])
    expect(findPassages(paragraphs, ['ferry'])).toEqual([])
    expect(findPassages(paragraphs, [])).toEqual([])
  })

  test('of a long sentence are what stands around the word', () => {
    const long = `${'so '.repeat(200)}the valve ${'went '.repeat(200)}`.trim()
    const [found] = findPassages([long], ['valve'])
    expect(found?.text).toMatch(/^… .*the valve .* …$/)
    expect(found?.text.length).toBeLessThan(400)
  })

  test('are parts of their paragraph and hold a match, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string({ minLength: 1 }), (texts, word) => {
        for (const { paragraph, text, matches } of findPassages(texts, [word.toLowerCase()])) {
          expect(texts[paragraph]).toContain(text.replaceAll(/^… | …$/g, ''))
          expect(matches.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
