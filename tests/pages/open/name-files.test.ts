import { expect, test } from 'vitest'
import { nameFiles } from '../../../src/pages/open/name-files.ts'

const morning = new Date(2025, 10, 24, 9, 30).getTime()
const file = (name: string, size: number, modifiedAt?: number, path?: string) => ({
  name,
  blob: new Blob(['x'.repeat(size)]),
  ...(modifiedAt !== undefined && { modifiedAt }),
  ...(path !== undefined && { path }),
})

test('a name that one file has tells it, and so does a path', () => {
  expect(
    nameFiles([file('a.txt', 1), file('b.txt', 1), file('b.txt', 1, morning, 'mon/b.txt')]),
  ).toEqual([
    { name: 'a.txt', about: '' },
    { name: 'b.txt', about: '' },
    { name: 'mon/b.txt', about: '' },
  ])
})

test('files of one name are told apart by size and time of change, those that are alike by number', () => {
  const files = [
    file('a.txt', 5, morning),
    file('a.txt', 2000, morning),
    file('b.txt', 1),
    file('a.txt', 5, morning),
    file('a.txt', 7),
  ]
  expect(nameFiles(files).map(({ about }) => about)).toEqual([
    '5 bytes, changed 24 Nov 2025, 09:30, 1 of 2',
    '2 kB, changed 24 Nov 2025, 09:30',
    '',
    '5 bytes, changed 24 Nov 2025, 09:30, 2 of 2',
    '7 bytes',
  ])
})
