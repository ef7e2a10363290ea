import { announce } from '../src/browser/platform/announce.ts'
import { library } from '../src/browser/library/wire-library.ts'

/** Leaves a device that remembers nothing: files of tests may share a process, and those of one file do. */
export async function forgetDevice(): Promise<void> {
  const wires = await library.list()
  await library.remove(...wires.map(({ id }) => id))
  // What was said last may still be shown.
  announce('')
  localStorage.clear()
  sessionStorage.clear()
  // Tells the stores, as another tab would.
  dispatchEvent(new StorageEvent('storage', { key: null }))
}
