import { expect, test } from 'vitest'
import { selectFound } from '../../../src/edition/search/select-found.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'

const item = (id: string) => ({ id, at: 0, sure: true })
const found = [
  { in: 'today', items: [item('a'), item('b')] },
  { in: 'yesterday', items: [item('b'), item('c')] },
  { in: 'before', items: [item('c')] },
]
const show = (...rest: [Parameters<typeof selectFound>[1]?, typeof noMarks?, string?]) => {
  const [states = [], marks = noMarks, here = ''] = rest
  return selectFound(found, states, marks, new Set([here])).map(({ in: edition, items }) =>
    [edition, ...items.map(({ id }) => id)].join(' '),
  )
}

test('what several editions carry is found in the newest, and an edition without any is left out', () => {
  expect(show()).toEqual(['today a b', 'yesterday c'])
})

test('what is here already or spiked is not found again in an older edition', () => {
  expect(show([], noMarks, 'b')).toEqual(['today a', 'yesterday c'])
  expect(show([], { ...noMarks, spiked: new Set(['c']) })).toEqual(['today a b'])
})

test('states are asked of the marks', () => {
  const marks = { ...noMarks, read: new Set(['a']), saved: new Set(['a', 'c']) }
  expect(show(['saved'], marks)).toEqual(['today a', 'yesterday c'])
  expect(show(['saved', 'unread'], marks)).toEqual(['yesterday c'])
})
