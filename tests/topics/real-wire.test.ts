import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findArticleSubjects, findSubjects } from '../../src/topics/en/find-subjects.ts'

const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
const headlines = lines.slice(0, 100).filter((line) => line !== '-')

describe('the real wire', () => {
  test('has a topic and the places named for each of its 50 headlines', async () => {
    const rows = headlines.map((headline) => {
      const { topics, places } = findSubjects(headline)
      const why = topics.map(({ topic, words }) => `${topic} (${words.join(', ')})`)
      const where = places.map(({ place, words }) => `${place} (${words.join(', ')})`)
      return `${headline}\n  ${why.join('; ')}\n  ${where.join('; ')}\n`
    })
    expect(headlines).toHaveLength(50)
    expect(headlines.filter((headline) => findSubjects(headline).topics.length === 0)).toEqual([])
    await expect(rows.join('')).toMatchFileSnapshot('real-wire.golden.txt')
  })

  test('has an article on science from Russia and the United States', () => {
    const { topics, places } = findArticleSubjects(lines[100] ?? '', lines.slice(101, 122))
    expect(topics[0]?.topic).toBe('science')
    expect(topics[0]?.words).toContain('Soyuz')
    expect(places.map(({ place }) => place)).toEqual(['RU', 'US'])
  })
})

describe('an article', () => {
  test('is about what its title says where it has no text', () => {
    const headline = 'Volcano erupts in Iceland'
    expect(findArticleSubjects(headline, [])).toEqual(findSubjects(headline))
  })

  test('is about what its text says where its title says nothing', () => {
    const paragraphs = ['The striker scored twice.', 'The midfielder was sent off in Madrid.']
    const { topics, places } = findArticleSubjects('A long night', paragraphs)
    expect(topics.map(({ topic }) => topic)).toEqual(['sport'])
    expect(places).toEqual([])
  })

  test('names a place that two paragraphs name', () => {
    const { places } = findArticleSubjects('A visit', [
      'He left Chile.',
      'A Chilean official spoke.',
    ])
    expect(places).toEqual([{ place: 'CL', words: ['Chile', 'Chilean'] }])
  })
})
