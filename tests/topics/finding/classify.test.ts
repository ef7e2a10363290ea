import { expect, test } from 'vitest'
import { findSubjects } from '../../../src/topics/en/find-subjects.ts'

test('a headline tells its topic, its places and the words that decided', () => {
  const { topics, places } = findSubjects('Midfielder scores twice as Chile beat Peru')
  expect(topics[0]).toEqual({ topic: 'sport', words: ['Midfielder', 'scores', 'beat'] })
  expect(places).toEqual([
    { place: 'CL', words: ['Chile'] },
    { place: 'PE', words: ['Peru'] },
  ])
})

test('a headline that no rule matches has no topic', () => {
  expect(findSubjects('Zzyzx qwerty')).toEqual({ topics: [], places: [] })
})
