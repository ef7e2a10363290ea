import { expect, test } from 'vitest'
import { webSearch } from '../../../src/pages/headline/web-search.ts'

test('a search of the web carries any text', () => {
  expect(webSearch("France's 'A & B' #1?")).toBe(
    "https://duckduckgo.com/?q=France's%20'A%20%26%20B'%20%231%3F",
  )
  expect(webSearch('half \ud800')).toBe('https://duckduckgo.com/?q=half%20%EF%BF%BD')
})
