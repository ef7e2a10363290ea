import { expect, test } from 'vitest'
import { withoutRepeats } from '../../build/early-plugin.ts'

test.each([
  ['a{color:red;color:red;color:red}', 'a{color:red}'],
  ['a{x:1;-webkit-x:2;-webkit-x:2;x:2}', 'a{x:1;-webkit-x:2;x:2}'],
  // One that falls back on another stays, and so does what stands in two rules.
  ['a{color:red;color:oklch(1 0 0)}b{color:red}', 'a{color:red;color:oklch(1 0 0)}b{color:red}'],
  ['a{color:red}b{color:red}', 'a{color:red}b{color:red}'],
  ['a{color:red;color:redder}', 'a{color:red;color:redder}'],
])('in %s each declaration is said once', (sheet, short) => {
  expect(withoutRepeats(sheet)).toBe(short)
})
