import { describe, expect, test } from 'vitest'
import {
  countGenders,
  estimateGender,
  readFirstNames,
} from '../../../src/records/gender/estimate-gender.ts'
import { firstNames } from '../../../src/records/gender/first-name-table.ts'

const names = readFirstNames(firstNames)

describe('the gender of a speaker is estimated', () => {
  test.each([
    [['Robin Vale'], ['She'], 'woman', 'pronoun'],
    [['Robin Vale'], ['Vale', 'he'], 'man', 'pronoun'],
    [['Trainer Kim Stein'], ['er'], 'man', 'pronoun'],
    [['Vale'], ['Mr Vale'], 'man', 'title'],
    [['Frau Stein', 'Kim Stein'], ['Kim Stein'], 'woman', 'title'],
    [['spokeswoman Robin Vale'], [], 'woman', 'title'],
    [['Ministerin Kim Stein'], [], 'woman', 'title'],
    [['Ann Bell'], ['Bell'], 'woman', 'first name'],
    [['Ann King'], ['King'], 'woman', 'first name'],
    [['Lord Vale'], [], 'man', 'title'],
    [['US president Donald Vale', 'Joseph Vale'], [], 'man', 'first name'],
    [['Zoë Vale'], [], 'woman', 'first name'],
    // What the text says goes before the name.
    [['Ann Bell'], ['he'], 'man', 'pronoun'],
  ] as const)('%j, called %j: %s by %s', (forms, mentions, gender, by) => {
    expect(estimateGender(forms, mentions, names)).toEqual({ gender, by })
  })

  test.each([
    [['Robin Vale'], ['she', 'he']],
    [['Robin Vale'], ['Vale']],
    [['NASA'], ['It']],
    [['court'], ['court']],
    [['Ann'], ['Ann']],
    [['Victoria Police'], ['police']],
    [['Virginia Times'], []],
    [['Obwandiyag Vale'], []],
    [[], []],
  ] as const)('never for %j, called %j', (forms, mentions) => {
    expect(estimateGender(forms, mentions, names)).toEqual({ gender: 'unknown', by: null })
  })

  test('from the text alone where no names are given', () => {
    expect(estimateGender(['Ann Bell'], [], null).gender).toBe('unknown')
    expect(estimateGender(['Ann Bell'], ['she'], null).gender).toBe('woman')
  })
})

test('the names of women and of men are apart, and counted ones add up', () => {
  expect([...names.women].filter((name) => names.men.has(name))).toEqual([])
  expect(names.women.size).toBeGreaterThan(4000)
  expect(names.men.size).toBeGreaterThan(3000)
  const estimates = ['Ann Bell', 'Tom Bell', 'NASA', 'Mary Bell'].map((form) =>
    estimateGender([form], [], names),
  )
  expect(countGenders(estimates)).toEqual({ woman: 2, man: 1, unknown: 1 })
})
