import { describe, expect, test } from 'vitest'
import { findStems } from '../../../src/stories/en/story-stem.ts'
import { findWords } from '../../../src/text/words.ts'

const stemsOf = (text: string): readonly string[] => findWords(text).flatMap(findStems)

describe('a country and its people are one, however its name ends', () => {
  test.each([
    ['France', 'French'],
    ['Germany', 'Germans'],
    ['Greece', 'Greek'],
    ['Hungary', 'Hungarian'],
    ['Italy', 'Italian'],
    ['Netherlands', 'Dutch'],
    ['Norway', 'Norwegian'],
    ['Philippines', 'Filipino'],
    ['Turkey', 'Turkish'],
    ['Ukraine', 'Ukrainian'],
    ['Wales', 'Welsh'],
  ])('%s, %s', (country, people) => {
    expect(stemsOf(country)).toEqual(stemsOf(people))
    expect(stemsOf(`${country}'s`)).toEqual(stemsOf(people))
  })
})

test.each([
  ['fires', 'fire'],
  ['talks', 'negotiations'],
  ['banned', 'ban'],
  ['cease-fire', 'truce'],
])('%s and %s are one word', (one, other) => {
  expect(stemsOf(one)).toEqual(stemsOf(other))
})

test('France is no franc', () => {
  expect(stemsOf('France')).not.toEqual(stemsOf('franc'))
})
