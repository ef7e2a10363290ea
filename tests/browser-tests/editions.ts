import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What the library's records say of a wire. */
export interface KeptEdition {
  readonly id: string
  readonly name: string
  readonly from: string | null
  readonly size: number
  readonly openedAt: number
  readonly remembered: string | null
}

/** All wires that the page has stored, the newest first. */
const listWires = (page: Page): Promise<readonly KeptEdition[]> =>
  page.evaluate(async () => {
    // Opening a database that the app has not made yet would make an empty one in its place.
    const databases = await indexedDB.databases()
    if (!databases.some(({ name }) => name === 'wireside')) return []
    return new Promise<KeptEdition[]>((resolve, reject) => {
      const opening = indexedDB.open('wireside')
      opening.addEventListener('error', () => reject(new Error('no database')))
      opening.addEventListener('success', () => {
        const database = opening.result
        const all: IDBRequest<KeptEdition[]> = database
          .transaction('wires')
          .objectStore('wires')
          .getAll()
        all.addEventListener('success', () => {
          database.close()
          resolve(all.result.toSorted((one, other) => other.openedAt - one.openedAt))
        })
      })
    })
  })

/** The editions that the page has kept by itself, the newest first. */
export const listEditions = async (page: Page): Promise<readonly KeptEdition[]> =>
  (await listWires(page)).filter(({ remembered }) => remembered)

/** Waits until a wire that was opened is stored: it is shown before that. */
export const aWireIsStored = (page: Page, name: string): Promise<void> =>
  expect.poll(async () => (await listWires(page)).map((wire) => wire.name)).toContain(name)

/** Waits until so many editions are kept. */
export const anEditionIsKept = (page: Page, count = 1): Promise<void> =>
  expect.poll(async () => (await listEditions(page)).length).toBe(count)
