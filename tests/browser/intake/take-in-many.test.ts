import { afterEach, expect, test, vi } from 'vitest'
import { takeInMany } from '../../../src/browser/intake/take-in-many.ts'
import type { FromFiles, ToFiles } from '../../../src/browser/read/files-task.ts'

const noted = (): unknown => JSON.parse(localStorage.getItem('wireside.reading-back.1') ?? 'null')

let during: unknown

/** A worker that refuses every file, as late as large files are read: those before have been kept by then. */
class LateWorker extends EventTarget {
  async postMessage({ blobs }: ToFiles): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20))
    during = noted()
    const refused: FromFiles = { kind: 'refused', failure: { code: 'no-file' } }
    for (const _ of blobs) this.dispatchEvent(new MessageEvent('message', { data: refused }))
  }
  terminate(): void {}
}

afterEach(() => void vi.unstubAllGlobals())

test('files that are kept count as read while the next are being read, and none once all are', async () => {
  vi.stubGlobal('Worker', LateWorker)
  const files = Array.from({ length: 41 }, (_, at) => ({
    name: `${at}.txt`,
    blob: new Blob(['x']),
  }))
  const refused = vi.fn<() => void>()
  await takeInMany(
    files,
    'file',
    { signal: new AbortController().signal, report: () => {}, end: () => {} },
    { kept: () => {}, refused, unread: async () => {} },
  )
  expect(refused).toHaveBeenCalledTimes(41)
  expect(during).toMatchObject({ read: 40, of: 41 })
  expect(noted()).toBeNull()
})
