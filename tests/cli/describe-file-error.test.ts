import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeFileError } from '../../src/cli/describe-file-error.ts'

const fail = (act: () => unknown): string => {
  try {
    return String(act())
  } catch (error) {
    return describeFileError(error)
  }
}

test('what the system says of a file is a sentence without its codes', () => {
  expect(fail(() => readdirSync('no/such/folder'))).toBe('there is no such file or folder')
  expect(fail(() => readdirSync('package.json'))).toBe('this is a file, not a folder')
  expect(fail(() => readFileSync('tests'))).toBe('this is a folder, not a file')
})

test('what has no sentence is given as it stands', () => {
  expect(describeFileError(new Error('The disk sings.'))).toBe('The disk sings.')
  expect(describeFileError('no error')).toBe('no error')
})
