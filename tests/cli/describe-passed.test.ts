import { expect, test } from 'vitest'
import { describeEmpty, describePassed } from '../../src/cli/describe-passed.ts'

test('what was passed over is said in a line a kind, with how many there are of each ending', () => {
  expect(describePassed(['a/b.ZIP', 'a/c.pdf', 'a/d.png', 'a/e.png', 'a/notes', 'a/f.7z'])).toEqual(
    [
      '2 archives of the folders were not read (1 .zip, 1 .7z): unpack them first',
      '4 files of the folders were not read for their ending (2 .png, 1 .pdf, 1 without): name a file to have it read',
    ],
  )
  expect(describePassed(['b.zip'])).toEqual([
    '1 archive of the folders was not read (1 .zip): unpack it first',
  ])
  expect(describePassed([])).toEqual([])
})

test('empty files are one line, however many there are', () => {
  expect(describeEmpty([])).toBeNull()
  expect(describeEmpty(['a.txt'])).toBe('a.txt: there is nothing in this file')
  expect(describeEmpty(['a.txt', 'b.txt'])).toBe('2 files have nothing in them, the first is a.txt')
})
