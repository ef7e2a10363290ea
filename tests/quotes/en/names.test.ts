import { describe, expect, test } from 'vitest'
import { isAgentNoun, readName, sexOfNoun } from '../../../src/quotes/en/names/names.ts'

describe('readName', () => {
  test('drops titles and descriptions in front', () => {
    expect(readName(['House', 'Speaker', 'Dana', 'Cole'])?.words).toEqual(['Dana', 'Cole'])
    expect(readName(['Mr.', 'Reed'])).toMatchObject({ words: ['Reed'], sex: 'man', titled: true })
    expect(readName(['Igor', 'Belov', 'Jr.'])?.words).toEqual(['Igor', 'Belov'])
  })

  test('tells people from organisations and places', () => {
    expect(readName(['Martha', 'Stone'])).toMatchObject({ kind: 'person', sex: 'woman' })
    expect(readName(['World', 'Health', 'Organization'])?.kind).toBe('organisation')
    expect(readName(['NATO'])?.kind).toBe('organisation')
    expect(readName(['Paris'])?.kind).toBe('place')
    expect(readName(['Bill', 'Marsh'])).toMatchObject({ kind: 'person', sex: 'man' })
    expect(readName(['Fishing', 'Bill'])?.kind).toBe('organisation')
    expect(readName(['Justice', 'Department'])?.kind).toBe('organisation')
    expect(readName(['Mr.', 'Park'])?.kind).toBe('person')
    expect(readName(['AFL-CIO'])?.kind).toBe('organisation')
    expect(readName(['Leslie', 'Marsh'])?.sex).toBeNull()
    expect(readName(['South', 'Carolina'])?.kind).toBe('organisation')
  })

  test('gives null for no words', () => {
    expect(readName([])).toBeNull()
  })
})

test('nouns tell a sex, or that somebody does something', () => {
  expect([
    sexOfNoun('spokeswoman'),
    sexOfNoun('chairman'),
    sexOfNoun('women'),
    sexOfNoun('official'),
  ]).toEqual(['woman', 'man', null, null])
  expect(['monitors', 'spokesman', 'weather', 'winter'].map(isAgentNoun)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
