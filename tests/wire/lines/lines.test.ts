import { expect, test } from 'vitest'
import { splitLines } from '../../../src/wire/lines/lines.ts'
import { countLines, readLine } from '../../../src/wire/lines/read-line.ts'

function split(text: string): [text: string, eol: string][] {
  const lines = splitLines(text)
  return Array.from({ length: countLines(lines) }, (_, at) => {
    const { text, eol } = readLine(lines, at + 1)
    return [text, eol]
  })
}

test('lines end in LF, CRLF or CR', () => {
  expect(split('a\nb\r\nc\rd')).toEqual([
    ['a', '\n'],
    ['b', '\r\n'],
    ['c', '\r'],
    ['d', ''],
  ])
  expect(split('\r\r\n\n\r')).toEqual([
    ['', '\r'],
    ['', '\r\n'],
    ['', '\n'],
    ['', '\r'],
  ])
})

test('a terminator at the end makes no further line', () => {
  expect(split('')).toEqual([])
  expect(split('\n')).toEqual([['', '\n']])
  expect(split('-\n')).toEqual([['-', '\n']])
  expect(split('-')).toEqual([['-', '']])
})

test('other separators are characters', () => {
  expect(split('a\u2028b\u2029c\u0085d\fe')).toHaveLength(1)
})

test('a line that is not there is our own mistake', () => {
  expect(() => readLine(splitLines('a'), 2)).toThrow('No line 2')
  expect(() => readLine(splitLines('a'), 0)).toThrow('No line 0')
})
