import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const text =
  'The harbour board said on Monday that the old crane would be taken down before winter.'
const story = (title: string): string => `${title}\n\nOSTRAND (NHP) - ${text}\n\n${text}`

const read = (...parts: readonly string[]) =>
  readLayout(`${parts.join('\n\n')}\n`).articles.map(({ title, blocks, furniture }) => ({
    title: title?.text,
    texts: blocks.map((block) => block.text),
    advisories: furniture.filter(({ role }) => role === 'advisory').map((one) => one.text),
  }))

describe('a message to editors below a story', () => {
  test.each([
    'BULLETIN KILL',
    'KILL KILL KILL',
    'ADVISORY',
    'CORRECTION',
    '*** MANDATORY KILL ***',
  ])('is an item of its own, and the story behind it another: %s', (label) => {
    const said = 'The story slugged FERRY-FOG of 0915 GMT is not to be used.'
    const [first, notice, last, ...more] = read(
      story('Ferry sails'),
      `${label}\n\n${said}`,
      story('Old crane to go'),
    )
    expect(first).toMatchObject({ title: 'Ferry sails', advisories: [] })
    expect(first?.texts).toHaveLength(2)
    expect(notice).toEqual({ title: label, texts: [said], advisories: [] })
    expect(last?.title).toBe('Old crane to go')
    expect(last?.texts).toHaveLength(2)
    expect(more).toEqual([])
  })

  test('does not stand above the story before it where it speaks to editors', () => {
    const [first, notice] = read(
      story('Ferry sails'),
      '###',
      'BULLETIN KILL',
      'Attention editors: Kill the story FERRY-FOG.',
    )
    expect(first?.advisories).toEqual([])
    expect(notice).toMatchObject({
      title: 'BULLETIN KILL',
      advisories: ['Attention editors: Kill the story FERRY-FOG.'],
    })
  })

  test('has the headline that stands below its label', () => {
    const [, notice] = read(
      story('Ferry sails'),
      `ADVISORY\n${story('Harbour festival on Sunday')}`,
    )
    expect(notice).toMatchObject({
      title: 'Harbour festival on Sunday',
      advisories: ['ADVISORY'],
    })
  })

  test('is one of the story above where it speaks of that', () => {
    const said = 'An earlier version of this article gave a wrong name.'
    const articles = read(story('Ferry sails'), 'CORRECTION', said)
    expect(articles).toHaveLength(1)
    expect(articles[0]?.advisories).toEqual(['CORRECTION', said])
  })

  test('is none where a sentence has its words', () => {
    for (const line of [
      'Correction of the quay wall',
      'KILL THE LIGHTS, HE SAID.',
      'Advisory board',
    ])
      expect(read(story('Ferry sails'), line, text)).toHaveLength(1)
  })
})
