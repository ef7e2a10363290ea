import { afterEach, describe, expect, test, vi } from 'vitest'
import { loading } from '../../../src/browser/load/loading.ts'

const never = (): Promise<never> => new Promise(() => {})

afterEach(() => expect(loading.get()).toBeNull())

describe('what is being read', () => {
  test('is shown until its end, also where it fails', async () => {
    const read = loading.run(async () => {
      await Promise.resolve()
      throw new Error('no')
    })
    expect(loading.get()).toEqual({ loaded: 0, total: null })
    await expect(read).rejects.toThrow('no')
  })

  test('is no longer waited for when the reader cancels, whatever hangs', async () => {
    const read = loading.run(never)
    loading.cancel()
    await expect(read).rejects.toMatchObject({ failure: { code: 'cancelled' } })
  })

  test('ends with the signal of whoever asked', async () => {
    const controller = new AbortController()
    const read = loading.run(never, controller.signal)
    controller.abort(new Error('left'))
    await expect(read).rejects.toThrow('left')
  })

  test('of several, the one that began last is shown and cancelled first', async () => {
    const told = vi.fn<(signal: AbortSignal) => void>()
    const first = loading.run(async (task) => {
      task.signal.addEventListener('abort', () => told(task.signal))
      return never()
    })
    const second = loading.run(async (task) => {
      task.report({ loaded: 5, total: 10 })
      return never()
    })
    expect(loading.get()).toEqual({ loaded: 5, total: 10 })
    loading.cancel()
    await expect(second).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(told).not.toHaveBeenCalled()
    expect(loading.get()).toEqual({ loaded: 0, total: null })
    loading.cancel()
    await expect(first).rejects.toMatchObject({ failure: { code: 'cancelled' } })
  })
})
