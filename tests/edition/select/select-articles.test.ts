import { expect, test } from 'vitest'
import { selectArticles } from '../../../src/edition/select/select-articles.ts'
import { realEdition } from '../../edition/editions.ts'

const [one] = realEdition.articles
const entitled = (title: string) => ({ ...one!, title })
const articles = ['Ferry sails', 'Fog lifts', 'FERRY crews call off strike', 'Ferry sinks'].map(
  entitled,
)
const titles = (words: readonly string[], most: number) =>
  selectArticles({ articles }, words, most).map(({ title }) => title)

test('those are chosen whose titles have all words, whatever their case', () => {
  expect(titles(['ferry'], 9)).toEqual([
    'Ferry sails',
    'FERRY crews call off strike',
    'Ferry sinks',
  ])
  expect(titles(['strike', 'ferry'], 9)).toEqual(['FERRY crews call off strike'])
  expect(titles(['fog', 'ferry'], 9)).toEqual([])
})

test('no title is looked at once there are enough', () => {
  const unread = Object.defineProperty(entitled(''), 'title', {
    get: () => expect.unreachable('one too many is looked at'),
  })
  const all = [...articles.slice(0, 3), unread]
  expect(selectArticles({ articles: all }, ['ferry'], 2)).toEqual([articles[0], articles[2]])
  expect(selectArticles({ articles: all }, ['ferry'], 0)).toEqual([])
})
