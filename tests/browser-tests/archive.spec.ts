import { randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { aWireIsStored } from './editions.ts'
import { everyKeyIsHeard, expect, test, toast } from './reader.ts'
import { keptRows, monday, openFiles } from './wires.ts'

type Files = Readonly<Record<string, string>>

const zipOf = (files: Files, level: 0 | 6 = 6): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)])),
      { level },
    ),
  )

async function readBack(page: Page, buffer: Buffer, name = 'many.zip'): Promise<void> {
  await page.goto('/library')
  // What is said is shown from the first act on, as which a file that is set does not count.
  await everyKeyIsHeard(page)
  await page
    .getByLabel('Read a zip back…')
    .setInputFiles({ name, mimeType: 'application/zip', buffer })
}

const refused = (page: Page) => page.getByRole('dialog', { name: 'Not read back' })

test('what is left out of a zip is said, and a flipped byte is found', async ({ page }) => {
  const zip = zipOf(
    {
      'day/one.txt': '-\nFerry crews call off strike\n',
      'day/two.txt': '-\nTorsk mayor resigns over bridge\n',
      '.hidden.txt': '-\nHidden\n',
      '../out.txt': '-\nOut\n',
      'na\u202etxt.me': '-\nBarley harvest best in ten years\n',
      '__MACOSX/day/._one.txt': 'x',
    },
    0,
  )
  zip[zip.indexOf('Torsk')] = 0x58
  await readBack(page, zip)
  for (const line of [
    'day/two.txtThis file of the archive is damaged.',
    '.hidden.txtIt is a hidden file: its name begins with a dot.',
    '../out.txtIts name leads out of the archive.',
  ])
    await expect(refused(page).getByRole('listitem').filter({ hasText: line })).toBeVisible()
  await refused(page).getByRole('button', { name: 'Close' }).click()
  await expect(
    toast(page, '2 editions read back, 3 not read, 1 file of the system’s own left out'),
  ).toBeVisible()
  await expect(keptRows(page).filter({ hasText: 'natxt.me' })).toHaveCount(1)
  await expect(keptRows(page)).toHaveCount(2)
})

test('a reload in the middle of reading a zip back is told of at the next start', async ({
  page,
}) => {
  const files = Array.from({ length: 600 }, (_, number): [string, string] => [
    `${number}.txt`,
    `-\nFerry crews call off strike for the ${number}th time\n`,
  ])
  await readBack(page, zipOf(Object.fromEntries(files)))
  await expect(keptRows(page).first()).toBeVisible()
  await page.reload()
  await everyKeyIsHeard(page)
  await expect(
    toast(page, /^Reading many\.zip was cut off: \d+ of 600 files were read\./),
  ).toBeVisible()
  await page.reload()
  await expect(keptRows(page).first()).toBeVisible()
  await expect(page.getByText('was cut off')).toHaveCount(0)
})

test('where there is no room for all of a zip it is said what is kept and what is not, and nothing else is lost', async ({
  page,
  baseURL,
}) => {
  // Before the first write: for a while after one the browser goes by the room that it found then.
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 90_000 })
  await page.goto('/')
  await openFiles(page, [monday])
  await aWireIsStored(page, monday.name)
  const long = randomBytes(150_000)
    .toString('hex')
    .replace(/(.{9})/g, '$1 ')
  const zip = zipOf({
    'a.txt': '-\nFerry sails\n',
    'b.txt': `-\nBell rings\n-\nFog\nTitle\n${long}`,
  })
  await readBack(page, zip)
  const words =
    '2 editions read back, 1 of them only until the page is closed: there is no room left on this device. Remove editions in the Library to make room'
  await expect(toast(page, words)).toBeVisible({ timeout: 20_000 })
  await expect(keptRows(page)).toHaveCount(3)
  await expect(keptRows(page).filter({ hasText: 'gone when the page is closed' })).toHaveCount(1)
  await keptRows(page).getByRole('link', { name: 'Bell rings' }).click()
  await expect(page.getByRole('main')).toContainText('Fog')
  await page.goBack()
  await expect(keptRows(page)).toHaveCount(3)
  await page.reload()
  await expect(keptRows(page)).toHaveCount(2)
  await expect(keptRows(page).filter({ hasText: 'a.txt' })).toHaveCount(1)
  await expect(keptRows(page).filter({ hasText: monday.name })).toHaveCount(1)
})

test('a record of a wire with an impossible date spoils no list', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [monday])
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('wireside')
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('wires', 'readwrite')
          const wires = change.objectStore('wires')
          wires.put({ id: 'bad', name: 'bad\u202e.txt', openedAt: 1e300, size: -1 })
          wires.put({ id: 'worse', name: {}, openedAt: Number.NaN, carries: [] })
          change.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
  await page.goto('/library')
  await expect(keptRows(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Open…' }).click()
  await expect(page.getByRole('dialog', { name: 'Open news' })).toContainText(monday.name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})
