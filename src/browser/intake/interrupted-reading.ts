import { useEffect } from 'react'
import { cleanFileName } from '../platform/clean-file-name.ts'
import { announce } from '../platform/announce.ts'
import { fieldsOf } from '../../json/fields-of.ts'

const KEY = 'wireside.reading-back.1'
/** Web lock held while many files are read: a tab that gets it knows that the page which was reading is gone. */
const LOCK = 'wireside.reading-back'

interface Noted {
  readonly name: string
  readonly read: number
  readonly of: number
}

/** Notes how far the reading of an archive or of many files has come, for the next start of the page should this one not end it. */
export function noteReading(name: string): {
  readonly report: (read: number, of: number) => void
  readonly end: () => void
} {
  const { promise, resolve } = Promise.withResolvers<void>()
  let isReading = true
  void navigator.locks?.request(LOCK, { mode: 'shared' }, () => promise)
  return {
    report: (read, of) => {
      if (isReading) write(JSON.stringify({ name, read, of } satisfies Noted))
    },
    end: () => {
      isReading = false
      write(null)
      resolve()
    },
  }
}

/** Says at the start that a reload or the like had cut off the reading of many files. */
export function useInterruptedReading(): void {
  useEffect(() => {
    if (parseNoted(read()) === null) return
    // While the lock is held, another tab is still reading.
    if (navigator.locks) void navigator.locks.request(LOCK, sayNoted)
    else sayNoted()
  }, [])
}

function sayNoted(): void {
  const noted = parseNoted(read())
  write(null)
  if (noted)
    announce(
      `Reading ${noted.name} was cut off: ${noted.read} of ${noted.of} files were read. Read it again to go on; what is here stays as it is`,
    )
}

function parseNoted(text: string | null): Noted | null {
  try {
    const { name, read, of } = fieldsOf(JSON.parse(text ?? 'null'))
    if (typeof name !== 'string' || !Number.isInteger(read) || !Number.isInteger(of)) return null
    return { name: cleanFileName(name), read: Number(read), of: Number(of) }
  } catch {
    return null
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
  } catch {
    // Without storage there is nothing to resume.
  }
}
