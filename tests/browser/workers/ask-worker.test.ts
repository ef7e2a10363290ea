import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findInWorker, outlineInWorker } from '../../../src/browser/workers/ask-worker.ts'
import type { FromWorker } from '../../../src/browser/read/reading-messages.ts'
import {
  completeEdition,
  findInEach,
  findStories,
} from '../../../src/edition/make/complete-edition.ts'
import { addFindings } from '../../../src/edition/make/add-findings.ts'
import { findInTwo } from '../../../src/browser/workers/find-in-two.ts'
import { readFindings } from '../../../src/browser/workers/read-findings.ts'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { textsOf } from '../../../src/edition/make/edition-texts.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../../wires.ts'

/** A worker that answers what a test lets it answer, and nothing by itself. */
class SilentWorker extends EventTarget {
  static latest: SilentWorker | undefined
  static all: SilentWorker[] = []
  readonly asked: unknown[] = []
  terminate = vi.fn<() => void>()

  constructor() {
    super()
    SilentWorker.latest = this
    SilentWorker.all.push(this)
  }

  postMessage(message: unknown): void {
    this.asked.push(message)
  }

  tell(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
}

const silent = (): void => {}
const workerFor = (kind: string): SilentWorker | undefined =>
  SilentWorker.all.find(({ asked }) => Reflect.get(Object(asked[0]), 'kind') === kind)
const texts = textsOf(outlineEdition(parseWire(listOf('One', 'Two'))))
const bytes = new TextEncoder().encode('-\nOne')

beforeEach(() => {
  vi.useFakeTimers()
  SilentWorker.all = []
  vi.stubGlobal('navigator', { hardwareConcurrency: 4 })
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

describe('findings of which two workers have half each', () => {
  const headlines = Array.from({ length: 60 }, (_, at) => `Flood ${at % 4} in Oslo: ${at % 9} dead`)
  const outline = outlineEdition(parseWire(listOf(...headlines)))
  const half = { texts: textsOf(outline), additions: null }

  test('are together what one worker finds, and as far as the slower one is', async () => {
    const shares: number[] = []
    const found = findInTwo(half.texts, { tell: (share) => shares.push(share) })
    await vi.advanceTimersByTimeAsync(0)
    const stories = workerFor('find-stories')
    const each = workerFor('find-in-each')
    stories?.tell({ kind: 'progress', share: 0.6 })
    each?.tell({ kind: 'progress', share: 0.2 })
    const ofStories = findStories(half.texts, everyLanguage, silent)
    stories?.tell({ kind: 'found-stories', findings: ofStories })
    const inEach = findInEach(half.texts, everyLanguage, silent)
    each?.tell({ kind: 'found-in-each', findings: inEach })
    expect(addFindings(outline, await found)).toEqual(completeEdition(outline, everyLanguage))
    expect(shares).toEqual([0.2])
    for (const { terminate } of SilentWorker.all) expect(terminate).toHaveBeenCalledOnce()
  })

  test('are not there where one of them fails, and the other is ended', async () => {
    const found = expect(findInTwo(half.texts, {})).rejects.toThrow('no stories arrived')
    await vi.advanceTimersByTimeAsync(0)
    workerFor('find-stories')?.dispatchEvent(
      Object.assign(new Event('error'), { message: 'no stories arrived' }),
    )
    await found
    expect(SilentWorker.all).toHaveLength(2)
    for (const { terminate } of SilentWorker.all) expect(terminate).toHaveBeenCalledOnce()
  })

  test.each([
    ['many headlines', 10_000, 4, ['find-in-each', 'find-stories']],
    ['few headlines', 9_999, 4, ['find']],
    ['many headlines on two processors', 10_000, 2, ['find']],
  ])('are those of %s', async (_, count, processors, kinds) => {
    vi.stubGlobal('navigator', { hardwareConcurrency: processors })
    const some = Array.from({ length: count }, (_one, at) => `Headline ${at}`)
    const stop = new AbortController()
    const found = readFindings(outlineEdition(parseWire(listOf(...some))), { signal: stop.signal })
    await vi.waitFor(() => expect(SilentWorker.all).toHaveLength(kinds.length))
    expect(kinds.map(workerFor)).toEqual(SilentWorker.all)
    stop.abort(new Error('enough'))
    await expect(found).rejects.toThrow('enough')
  })
})

test('what is no text is told by its failure', async () => {
  const outline = outlineInWorker(bytes, {})
  SilentWorker.latest?.tell({ kind: 'failed', failure: { code: 'binary', format: 'PDF' } })
  await expect(outline).rejects.toMatchObject({ failure: { code: 'binary', format: 'PDF' } })
})
