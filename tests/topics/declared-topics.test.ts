import { expect, test } from 'vitest'
import { findDeclaredTopics, withDeclared } from '../../src/topics/declared-topics.ts'

test.each([
  [['medtop:15000000'], ['sport']],
  [
    ['subj:15054000', '04000000'],
    ['sport', 'economy'],
  ],
  [['http://cv.iptc.org/newscodes/mediatopic/16000000'], ['conflict']],
  [['medtop:20000843'], []],
  [['Politik', 'Inland'], ['politics']],
  [['arts, culture, entertainment and media'], ['arts']],
  [['Économie', 'économie', 'Wirtschaft'], ['economy']],
  [['News', 'World', 'toString', ''], []],
  [
    ['Sport', 'Health', 'Crime'],
    ['sport', 'health'],
  ],
])('%j are %j', (subjects, topics) => {
  expect(findDeclaredTopics(subjects)).toEqual(topics)
})

test('what the file says stands before what its words say', () => {
  const found = { topics: [{ topic: 'crime', words: ['court'] } as const], places: [] }
  expect(withDeclared(found, ['Sport']).topics).toEqual([
    { topic: 'sport', words: [] },
    { topic: 'crime', words: ['court'] },
  ])
  expect(withDeclared(found, ['Crime', 'Nothing']).topics).toEqual(found.topics)
  expect(withDeclared(found, null)).toBe(found)
})
