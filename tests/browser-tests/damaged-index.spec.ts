import type { Page } from '@playwright/test'
import { aWireIsStored } from './editions.ts'
import { expect, main, openIndex, test } from './reader.ts'
import { keptRows, openFiles, wireFile } from './wires.ts'

const INDEX = 'wireside-index'

// An index that does not answer is waited for: twice, as it is made anew.
test.setTimeout(90_000)
const patience = { timeout: 30_000 }

/** Keeps two editions, and leaves the page for one of this site without the app, which holds no database open. */
async function keepTwo(page: Page): Promise<void> {
  await openIndex(page)
  await openFiles(page, [
    wireFile('alpha.txt', ['Alpha team wins in court', 'Ferry crews strike over pay']),
    wireFile('beta.txt', ['Fog closes the harbour', 'Alpha team sails home']),
  ])
  await aWireIsStored(page, 'alpha.txt')
  await page.goto('/robots.txt')
}

/** Makes the index anew as something else: `make` is run while it is upgraded to that version. */
const replaceIndex = (page: Page, version: number, stores: readonly string[]): Promise<void> =>
  page.evaluate(
    ({ name, version, stores }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase(name)
        const opening = indexedDB.open(name, version)
        opening.addEventListener('upgradeneeded', () => {
          for (const store of stores)
            opening.result.createObjectStore(store, store === 'wires' ? { keyPath: 'id' } : {})
        })
        opening.addEventListener('error', () => reject(new Error('no database')))
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
    { name: INDEX, version, stores },
  )

type Put = readonly [store: 'wires' | 'terms', value: unknown, key?: number]

/** Writes records into the index past the app; a term chunk has a key. */
const putRecords = (page: Page, puts: readonly Put[]): Promise<void> =>
  page.evaluate(
    ({ name, puts }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          const change = opening.result.transaction(['wires', 'terms'], 'readwrite')
          for (const [store, value, key] of puts) change.objectStore(store).put(value, key)
          change.addEventListener('abort', () => reject(new Error('aborted')))
          change.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    { name: INDEX, puts },
  )

/** Ids of what the index holds of wires. */
const listIndexed = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(
    (name) =>
      new Promise<readonly unknown[]>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => resolve([]))
        opening.addEventListener('success', () => {
          const stores = [...opening.result.objectStoreNames]
          if (!stores.includes('wires')) {
            opening.result.close()
            resolve([])
            return
          }
          const keys = opening.result.transaction('wires').objectStore('wires').getAllKeys()
          keys.addEventListener('success', () => {
            opening.result.close()
            resolve(keys.result)
          })
        })
      }),
    INDEX,
  )

/** A search of everything that is kept finds both, on the index page and in the library. */
async function everythingIsFound(page: Page): Promise<void> {
  await page.goto('/?q=alpha&in=all')
  await expect(main(page).getByText('2 matches in other editions', { exact: true })).toBeVisible(
    patience,
  )
  await page.goto('/library?filter=alpha+team')
  await expect(keptRows(page).filter({ hasText: '1 match inside' })).toHaveCount(2, patience)
}

/** The index holds the two editions, and nothing else of the reader's. */
const indexIsWhole = async (page: Page): Promise<void> => {
  await page.goto('/?q=alpha&in=all')
  await expect
    .poll(async () => (await listIndexed(page)).every((id) => typeof id === 'string'), patience)
    .toBe(true)
  await expect
    .poll(async () => (await listIndexed(page)).length, patience)
    .toBeGreaterThanOrEqual(2)
}

test.describe('a search in all editions answers, and the index is made anew,', () => {
  test('where its stores are missing', async ({ page }) => {
    await keepTwo(page)
    await replaceIndex(page, 1, [])
    await everythingIsFound(page)
    await indexIsWhole(page)
  })

  test('where it is of a newer version', async ({ page }) => {
    await keepTwo(page)
    await replaceIndex(page, 9, ['wires', 'terms'])
    await everythingIsFound(page)
    await indexIsWhole(page)
  })

  const damages: Readonly<Record<string, readonly Put[]>> = {
    'where an entry has no items': [['wires', { id: 'k1', reading: 'x' }]],
    'where an entry has another kind of id': [['wires', { id: 7, items: 'AAAA' }]],
    'where terms are no text': [['terms', { words: ['alpha'] }, 0]],
    'where terms are missing': [['terms', 'alpha\nbeta', 100_000]],
  }
  for (const [name, puts] of Object.entries(damages))
    test(name, async ({ page }) => {
      await keepTwo(page)
      await page.goto('/?q=alpha&in=all')
      await expect(
        main(page).getByText('2 matches in other editions', { exact: true }),
      ).toBeVisible(patience)
      await page.goto('/robots.txt')
      await putRecords(page, puts)
      await everythingIsFound(page)
      await indexIsWhole(page)
    })
})

test('a search in all editions answers where the index never opens', async ({ page, context }) => {
  await keepTwo(page)
  await page.goto('/?q=alpha&in=all')
  await expect(main(page).getByText('2 matches in other editions', { exact: true })).toBeVisible(
    patience,
  )
  await page.goto('/robots.txt')
  // A deletion that another page holds up: whatever is opened waits for it.
  const other = await context.newPage()
  await other.goto('/robots.txt')
  await other.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => {
          indexedDB.deleteDatabase(name).addEventListener('blocked', () => resolve())
        })
      }),
    INDEX,
  )
  await everythingIsFound(page)
})
