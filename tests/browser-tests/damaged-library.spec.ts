import type { Page } from '@playwright/test'
import { aWireIsStored } from './editions.ts'
import { expect, main, openIndex, test, toast } from './reader.ts'
import { keptRows, monday, openFiles, tuesday } from './wires.ts'

type Store = 'wires' | 'bytes' | 'items'

interface Stored {
  readonly keys: readonly unknown[]
  readonly values: readonly unknown[]
}

/** Writes into the library past the app, and gives what a store holds then. */
const changeLibrary = (
  page: Page,
  puts: readonly (readonly [store: Store, value: unknown, key?: string | number])[],
  store: Store = 'wires',
): Promise<Stored> =>
  page.evaluate(
    ({ puts, store }) =>
      new Promise<Stored>((resolve, reject) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('success', () => {
          const change = opening.result.transaction(['wires', 'bytes', 'items'], 'readwrite')
          for (const [store, value, key] of puts) change.objectStore(store).put(value, key)
          const keys = change.objectStore(store).getAllKeys()
          const values = change.objectStore(store).getAll()
          change.addEventListener('abort', () => reject(new Error('aborted')))
          change.addEventListener('complete', () => {
            opening.result.close()
            resolve({ keys: keys.result, values: values.result })
          })
        })
      }),
    { puts, store },
  )

async function keepMonday(page: Page): Promise<void> {
  await openIndex(page)
  await openFiles(page, [monday])
  await aWireIsStored(page, monday.name)
}

test('records under ids that the app gives no wire are listed, and can be renamed and removed', async ({
  page,
}) => {
  await keepMonday(page)
  const { values } = await changeLibrary(page, [])
  const record = values.find((value) => JSON.stringify(value).includes(monday.name))
  await changeLibrary(page, [
    ['wires', { ...Object(record), id: 'An ID of no app!', name: 'strange.txt' }],
    ['wires', { id: 7, name: 'seven.txt' }],
    ['wires', { id: ['a', 1] }],
  ])
  await page.goto('/library')
  await expect(keptRows(page)).toHaveCount(4)
  await expect(keptRows(page).filter({ hasText: 'damaged where it is kept' })).toHaveCount(3)
  await page.getByRole('button', { name: 'Rename strange.txt' }).click()
  await page.getByRole('textbox', { name: 'New name of strange.txt' }).fill('odd.txt')
  await page.keyboard.press('Enter')
  for (const name of ['odd.txt', 'seven.txt', 'unnamed edition']) {
    await page.getByRole('button', { name: `Remove ${name}` }).click()
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0)
  }
  await expect(keptRows(page)).toHaveCount(1)
  await page.reload()
  await expect(keptRows(page)).toHaveCount(1)
  expect((await changeLibrary(page, [])).values.map((value) => Object(value).name)).toContain(
    monday.name,
  )
})

test('bytes and lists whose record is gone are cleared away, and nothing else', async ({
  page,
}) => {
  await keepMonday(page)
  const before = await changeLibrary(page, [], 'bytes')
  await changeLibrary(page, [
    ['bytes', '123456789', 'gone-1'],
    ['bytes', 'x', 7],
    ['items', ['i1'], 'gone-2'],
  ])
  await page.goto('/library')
  await expect(keptRows(page)).toHaveCount(1)
  await expect.poll(async () => (await changeLibrary(page, [], 'bytes')).keys).toEqual(before.keys)
  const { keys } = await changeLibrary(page, [], 'items')
  expect(keys.flat()).not.toContain('gone-2')
  await keptRows(page).getByRole('link').click()
  await expect(main(page)).toContainText('Alpine tunnel')
})

test('a row says that the bytes of its edition are gone', async ({ page }) => {
  await keepMonday(page)
  await changeLibrary(page, [['wires', { id: 'lost', name: 'lost.txt', size: 9, openedAt: 5 }]])
  await page.goto('/library')
  const damaged = keptRows(page).filter({ hasText: 'damaged where it is kept' })
  await expect(damaged).toHaveCount(1)
  await expect(damaged).toContainText('lost.txt')
})

test('a library of a newer version is left as it is, and said to be one', async ({ page }) => {
  await openIndex(page)
  await openFiles(page, [monday])
  await aWireIsStored(page, monday.name)
  const address = new URL(page.url()).search
  await page.goto('/robots.txt')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('wireside', 99)
        opening.addEventListener('success', () => {
          opening.result.close()
          resolve()
        })
      }),
  )
  await page.goto('/library')
  const words = 'A newer version of Wireside keeps the editions of this device'
  await expect(main(page)).toContainText(words)
  await expect(main(page)).toContainText('None is lost: reload the page to get the newer version.')
  await expect(main(page)).not.toContainText(/private window|No edition is kept here yet/)
  await openFiles(page, [tuesday])
  await expect(toast(page, 'a newer version of Wireside keeps those of this device')).toBeVisible()
  await page.goto(`/${address}`)
  await expect(main(page).getByRole('alert')).toContainText(words)
  const { values } = await changeLibrary(page, [])
  expect(JSON.stringify(values)).toContain(monday.name)
})
