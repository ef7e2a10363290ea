import { describe, expect, test } from 'vitest'
import { parseRequest } from '../../src/cli/options.ts'

const parse = (line: string) => parseRequest(line.split(' ').filter(Boolean))

describe('a command line', () => {
  test('names a command, its files and how to print them', () => {
    expect(parse('quotes a.txt wires -f jsonl --jobs 2 --bom -q')).toEqual({
      kind: 'read',
      command: 'quotes',
      sources: ['a.txt', 'wires'],
      format: 'jsonl',
      jobs: 2,
      mark: true,
      quiet: true,
    })
  })

  test('is a table from all cores unless it says otherwise', () => {
    expect(parse('check -')).toMatchObject({ sources: ['-'], format: 'csv', jobs: null })
  })

  test.each([
    ['', 'Name a command.'],
    ['quote a.txt', 'There is no command "quote".'],
    ['quotes -f xml', '--format is csv or jsonl, not "xml".'],
    ['quotes -j 0', '--jobs is a number from 1 to 256, not "0".'],
    ['quotes -j two', '--jobs is a number from 1 to 256, not "two".'],
    ['list', 'list takes one folder.'],
    ['list a b', 'list takes one folder.'],
  ])('%j is refused: %s', (line, words) => {
    expect(parse(line)).toEqual({ kind: 'usage', words })
  })

  test('with an option that is not known is refused', () => {
    expect(parse('quotes --colour')).toMatchObject({ kind: 'usage' })
  })

  test.each([
    ['--help', 'help'],
    ['help', 'help'],
    ['quotes -h', 'help'],
    ['-v', 'version'],
  ])('%s asks for %s', (line, kind) => {
    expect(parse(line)).toEqual({ kind })
  })
})
