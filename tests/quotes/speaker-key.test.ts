import { expect, test } from 'vitest'
import { speakerKey } from '../../src/quotes/speaker-key.ts'

test.each([
  ['The harbour board', 'harbour board'],
  ['an usher', 'usher'],
  ['Die Polizei', 'polizei'],
  ['ein Sprecher', 'ein sprecher'],
  ['An Bui', 'an bui'],
  ['NASA', 'nasa'],
  ['', ''],
])('the key of %s', (name, key) => {
  expect(speakerKey(name)).toBe(key)
})
