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

test.each([
  ['Jimmy Lai mitigation hearing opens', 'crime'],
  ['Thousands without power as Goretti sweeps south-west England', 'weather'],
  ['EU weakens 2035 ban on petrol cars', 'environment'],
  ['South Korea births rise for 15th month in a row', 'society'],
])('the first topic of "%s" is %s', (headline, topic) => {
  expect(findSubjects(headline).topics[0]?.topic).toBe(topic)
})

test.each([
  ['Passenger train hits goods train in Chhattisgarh, at least 11 dead', ['IN']],
  ['Landslide buries village in West Java', ['ID']],
  ['Floods swamp Hat Yai after heaviest rain in 300 years', ['TH']],
  ['Curacao become smallest nation to reach World Cup', ['CW']],
  ['Sparklers likely cause of Crans-Montana blaze, prosecutors say', ['CH']],
])('a headline is told its country by a state, a province or a town: %s', (headline, places) => {
  expect(findSubjects(headline).places.map(({ place }) => place)).toEqual(places)
})
