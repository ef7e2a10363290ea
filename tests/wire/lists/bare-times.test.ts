import { describe, expect, test } from 'vitest'
import { readLayout } from '../../../src/wire/layouts/read-layout.ts'

const words = ['Ferry sails', 'Council votes', 'Herring falls', 'Rain ends', 'Bridge opens']
const times = (...numbers: readonly number[]) =>
  readLayout(
    `${numbers.map((number, at) => `${number} ${words[at]} again`).join('\n')}\n`,
  ).headlines.map(({ details = null }) => details?.time ?? null)

describe('four digits before every headline', () => {
  test('are times of the evening where the newest stands first', () => {
    expect(times(2044, 2012, 1930)).toEqual(['2044', '2012', '1930'])
  })

  test('are times where many go up, or one is no year of news', () => {
    expect(times(1903, 1921, 1944, 2010, 2015)).toEqual(['1903', '1921', '1944', '2010', '2015'])
    expect(times(2010, 2031, 2055)).toEqual(['2010', '2031', '2055'])
  })

  test('are years where they come one after the other, at even steps, or few go up', () => {
    for (const years of [
      [2026, 2025, 2024],
      [2014, 2018, 2022],
      [1912, 1945, 2004],
    ])
      expect(times(...years)).toEqual([null, null, null])
  })

  test('are a time among other times, and before capitals', () => {
    const lines = [
      '2130 Ferry sails again',
      '2044 COUNCIL VOTES',
      '1912 HERRING PRICES FALL',
      '1805 Rain',
    ]
    const { headlines, sections } = readLayout(`${lines.join('\n')}\n`)
    expect(sections).toEqual([])
    expect(headlines.map(({ text, details }) => [details?.time, text])).toEqual(
      lines.map((line) => [line.slice(0, 4), line.slice(5)]),
    )
  })
})
