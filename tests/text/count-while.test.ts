import { expect, test } from 'vitest'
import { countWhile } from '../../src/text/count-while.ts'

test.each([0, 1, 2, 7, 64, 1001])('counts what holds of %i, wherever it ends', (count) => {
  for (let end = 0; end <= count; end += 1) expect(countWhile(count, (at) => at < end)).toBe(end)
})

test('asks of far fewer than there are', () => {
  let asked = 0
  countWhile(1_000_000, (at) => {
    asked += 1
    return at < 777_777
  })
  expect(asked).toBeLessThanOrEqual(20)
})
