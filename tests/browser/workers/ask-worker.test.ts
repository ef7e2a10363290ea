import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findInWorker, outlineInWorker } from '../../../src/browser/workers/ask-worker.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { textsOf } from '../../../src/edition/make/edition-texts.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../../wires.ts'
import { SilentWorker } from '../../silent-worker.ts'

const texts = textsOf(outlineEdition(parseWire(listOf('One', 'Two'))))
const bytes = new TextEncoder().encode('-\nOne')

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', SilentWorker)
})
afterEach(() => void vi.useRealTimers())

describe('a worker that says nothing', () => {
  test('is given up after a minute, and ended', async () => {
    const found = expect(findInWorker(texts, {})).rejects.toMatchObject({
      failure: { code: 'silent', seconds: 60 },
    })
    await vi.advanceTimersByTimeAsync(59_999)
    expect(SilentWorker.latest?.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await found
    expect(SilentWorker.latest?.terminate).toHaveBeenCalledOnce()
  })

  test('is waited for as long as it tells how far it has come', async () => {
    const shares: number[] = []
    const found = findInWorker(texts, { tell: (share) => shares.push(share) })
    const given = expect(found).rejects.toMatchObject({ failure: { code: 'silent' } })
    for (const share of [0.2, 0.4, 0.6]) {
      await vi.advanceTimersByTimeAsync(50_000)
      SilentWorker.latest?.tell({ kind: 'progress', share })
    }
    expect(shares).toEqual([0.2, 0.4, 0.6])
    expect(SilentWorker.latest?.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    await given
  })

  test('is ended at once when nobody waits for it any more', async () => {
    const controller = new AbortController()
    const outline = outlineInWorker(bytes, { signal: controller.signal })
    controller.abort(new Error('cancelled'))
    await expect(outline).rejects.toThrow('cancelled')
    expect(SilentWorker.latest?.terminate).toHaveBeenCalledOnce()
  })
})

test('a worker is given the texts of a wire alone', async () => {
  const controller = new AbortController()
  const found = findInWorker(texts, { signal: controller.signal })
  expect(SilentWorker.latest?.asked).toEqual([{ kind: 'find', texts, additions: null }])
  controller.abort(new Error('enough'))
  await expect(found).rejects.toThrow('enough')
})

const ask = async (): Promise<SilentWorker | undefined> => {
  const found = findInWorker(texts, {})
  SilentWorker.latest?.tell({ kind: 'found', findings: {} })
  await found
  return SilentWorker.latest
}

describe('a worker that has answered', () => {
  const IDLE_MS = 30_000

  afterEach(() => vi.advanceTimersByTimeAsync(IDLE_MS))

  test('takes the next question, and is ended after half a minute without one', async () => {
    const worker = await ask()
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1)
    expect(await ask()).toBe(worker)
    expect(worker?.asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(IDLE_MS - 1)
    expect(worker?.terminate).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(worker?.terminate).toHaveBeenCalledOnce()
    expect(await ask()).not.toBe(worker)
  })

  test('is not asked two things at once, and of two one is kept', async () => {
    const worker = await ask()
    const controller = new AbortController()
    const found = findInWorker(texts, { signal: controller.signal })
    const other = await ask()
    expect(other).not.toBe(worker)
    controller.abort(new Error('enough'))
    await expect(found).rejects.toThrow('enough')
    expect(worker?.terminate).toHaveBeenCalledOnce()
    expect(other?.terminate).not.toHaveBeenCalled()
  })
})

test('what is no text is told by its failure', async () => {
  const outline = outlineInWorker(bytes, {})
  SilentWorker.latest?.tell({ kind: 'failed', failure: { code: 'binary', format: 'PDF' } })
  await expect(outline).rejects.toMatchObject({ failure: { code: 'binary', format: 'PDF' } })
})
