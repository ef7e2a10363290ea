import type { Page } from '@playwright/test'
import { aWireIsStored } from './editions.ts'
import { expect, goWithin, main, openIndex, test } from './reader.ts'
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

/** A search from the index page finds both. */
async function bothAreFound(page: Page): Promise<void> {
  await page.goto('/?q=alpha&in=all')
  await expect(main(page).getByText('2 matches in other editions', { exact: true })).toBeVisible(
    patience,
  )
}

/** A search of everything that is kept finds both, on the index page and in the library. */
async function everythingIsFound(page: Page): Promise<void> {
  await bothAreFound(page)
  await goWithin(page, '/library?filter=alpha+team')
  await expect(keptRows(page).filter({ hasText: '1 match inside' })).toHaveCount(2, patience)
}

/** The index holds the editions, and nothing else of the reader's. */
async function indexIsWhole(page: Page): Promise<void> {
  await expect
    .poll(async () => (await listIndexed(page)).every((id) => typeof id === 'string'), patience)
    .toBe(true)
  await expect
    .poll(async () => (await listIndexed(page)).length, patience)
    .toBeGreaterThanOrEqual(2)
}

/** What may have become of the index, one after another in the same library. */
const damages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'entries without items, and with another kind of id': (page) =>
    putRecords(page, [
      ['wires', { id: 'k1', reading: 'x' }],
      ['wires', { id: 7, items: 'AAAA' }],
    ]),
  'terms that are no text': (page) => putRecords(page, [['terms', { words: ['alpha'] }, 0]]),
  'terms that are missing': (page) => putRecords(page, [['terms', 'alpha\nbeta', 100_000]]),
  'no stores': (page) => replaceIndex(page, 1, []),
  'a newer version': (page) => replaceIndex(page, 9, ['wires', 'terms']),
}

test('a search in all editions answers, and the index is made anew, whatever has become of it', async ({
  page,
}) => {
  await keepTwo(page)
  await everythingIsFound(page)
  for (const [name, damage] of Object.entries(damages))
    await test.step(name, async () => {
      await page.goto('/robots.txt')
      await damage(page)
      await everythingIsFound(page)
      await indexIsWhole(page)
    })
})

test('a search in all editions answers where the index never opens', async ({ page, context }) => {
  await keepTwo(page)
  await bothAreFound(page)
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
  await bothAreFound(page)
})
