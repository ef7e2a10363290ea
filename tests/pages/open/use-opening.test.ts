import { expect, test } from 'vitest'
import { describeFilesOpened } from '../../../src/pages/open/use-opening.ts'

test.each([
  [3, 3, '3 editions opened, the newest is shown'],
  [3, 2, '2 editions opened, the newest is shown; 1 file has the same content as another'],
  [3, 1, '1 edition opened; 2 files have the same content as another'],
])('%i files that make %i editions are said as they are', (files, wires, words) => {
  expect(describeFilesOpened(files, wires)).toBe(words)
})
