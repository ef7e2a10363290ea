import { expect, test, vi } from 'vitest'
import { takeInMany } from '../../../src/browser/intake/take-in-many.ts'
import type { FromFiles } from '../../../src/browser/read/files-task.ts'
import type { FileReading } from '../../../src/browser/workers/ask-files-worker.ts'

const reading = vi.hoisted(() => ({ read: vi.fn<FileReading['read']>(), end: () => {} }))
vi.mock('../../../src/browser/workers/ask-files-worker.ts', () => ({
  createFileReading: () => reading,
}))

const noted = (): unknown => JSON.parse(localStorage.getItem('wireside.reading-back.1') ?? 'null')

test('files that are kept count as read while the next are being read, and none once all are', async () => {
  const empty: FromFiles = { kind: 'refused', failure: { code: 'no-file' } }
  const files = Array.from({ length: 41 }, (_, at) => ({
    name: `${at}.txt`,
    blob: new Blob(['x']),
  }))
  let during: unknown
  reading.read.mockImplementation(async (blobs) => {
    // As long as a large file takes to be read, the ones before it have been kept.
    await new Promise((resolve) => setTimeout(resolve, 20))
    during = noted()
    return blobs.map(() => empty)
  })
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
