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

/** The editions that the page has kept by itself, the newest first. */
export const listEditions = (page: Page): Promise<readonly KeptEdition[]> =>
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
          const editions = all.result.filter(({ remembered }) => remembered)
          resolve(editions.toSorted((one, other) => other.openedAt - one.openedAt))
        })
      })
    })
  })

/** Waits until so many editions are kept. */
export const anEditionIsKept = (page: Page, count = 1): Promise<void> =>
  expect.poll(async () => (await listEditions(page)).length).toBe(count)
