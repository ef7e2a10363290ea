import { onTestFinished, vi } from 'vitest'
import { watchTransfers } from '../src/browser/intake/transfers.ts'

/** Takes drops and pastes as the app does, until the test is over: the page outlives it. */
export function takeTransfers(): void {
  const add = vi.spyOn(globalThis, 'addEventListener')
  watchTransfers()
  const { calls } = add.mock
  const heard = [...calls]
  add.mockRestore()
  onTestFinished(() => {
    for (const [type, listener, options] of heard) removeEventListener(type, listener, options)
  })
}
