import { expect, test } from 'vitest'
import { findTableRows } from '../../../../src/pages/reader/article/find-table-rows.ts'

const rowsOf = (...texts: readonly (string | null)[]) => [...findTableRows(texts)]

test('lines with columns of blanks or tabs are rows where two stand together', () => {
  expect(rowsOf('Team      P  Pts', 'Rovers   12   27', 'Town     12   23')).toEqual([0, 1, 2])
  expect(rowsOf('Team\tP\tPts', 'Rovers\t12\t27')).toEqual([0, 1])
  expect(rowsOf('Rovers  12  27', 'Town  11  23')).toEqual([0, 1])
})

test('a line by itself, two blanks behind a sentence and long prose are no rows', () => {
  expect(rowsOf('Rovers   12   27', 'The match was even.', null, 'Town   11   23')).toEqual([])
  expect(rowsOf('It rained.  It stopped.  We sailed.', 'He said:  no.  Yes.')).toEqual([])
  const justified = 'The   board  said  on '.repeat(7)
  expect(rowsOf(justified, justified)).toEqual([])
})
