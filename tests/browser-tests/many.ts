import type { Page } from '@playwright/test'
import type { KeptWire } from '../../src/browser/library/kept-wire.ts'

/** A wire to lie in the library from the beginning. */
export interface SeededWire {
  readonly wire: Partial<KeptWire> & { readonly id: string }
  readonly text: string
}

/** Puts wires into the library of the page's browser, as if they had been kept long ago; the app must have run there. */
export const seedLibrary = (page: Page, wires: readonly SeededWire[]): Promise<void> =>
  page.evaluate(
    (wires) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          const change = opening.result.transaction(['wires', 'bytes'], 'readwrite')
          for (const { wire, text } of wires) {
            const bytes = new TextEncoder().encode(text)
            const counts = {
              source: null,
              headlines: text.match(/^-$/gm)?.length ?? 0,
              articles: 0,
            }
            change.objectStore('wires').put({
              name: `${wire.id}.txt`,
              origin: 'file',
              from: null,
              openedAt: 1,
              size: bytes.byteLength,
              carries: counts,
              digest: null,
              remembered: null,
              readAs: null,
              ...wire,
            })
            change.objectStore('bytes').put(bytes, wire.id)
          }
          change.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
          change.addEventListener('abort', () => reject(new Error('aborted')))
        })
      }),
    wires,
  )
