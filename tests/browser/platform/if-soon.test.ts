import { expect, test } from 'vitest'
import { ifSoon } from '../../../src/browser/platform/if-soon.ts'

test('what comes in time is given, what does not is late', async () => {
  expect(await ifSoon(Promise.resolve(7), 1000)).toBe(7)
  expect(await ifSoon(new Promise(() => {}), 1)).toBe('late')
})

test('what fails in time fails', async () => {
  await expect(ifSoon(Promise.reject(new Error('gone')), 1000)).rejects.toThrow('gone')
})
