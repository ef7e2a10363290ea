import { strToU8, zipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { expect, test, toast } from './reader.ts'
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
  await page
    .getByLabel('Read a zip back…')
    .setInputFiles({ name, mimeType: 'application/zip', buffer })
}

const refused = (page: Page) => page.getByRole('dialog', { name: 'Not opened' })

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
    toast(page, '2 wires read back, 3 not read, 1 file of the system’s own left out'),
  ).toBeVisible()
  await expect(keptRows(page).filter({ hasText: 'natxt.me' })).toHaveCount(1)
  await expect(keptRows(page)).toHaveCount(2)
})

test('twenty thousand files of an unknown method are refused, and the page answers', async ({
  page,
}) => {
  const names = Array.from({ length: 20_000 }, (_, number): [string, string] => [`${number}`, ''])
  const zip = zipOf(Object.fromEntries(names), 0)
  for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46))
    zip.writeUInt16LE(99, at + 10)
  await readBack(page, zip)
  await expect(refused(page)).toContainText('not read here (method 99)')
  await expect(refused(page)).toContainText('and 19,900 more files')
  await refused(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible()
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
  await expect(
    toast(page, /^Reading back many\.zip was cut off: \d+ of 600 files were read\./),
  ).toBeVisible()
  await page.reload()
  await expect(keptRows(page).first()).toBeVisible()
  await expect(page.getByText('was cut off')).toHaveCount(0)
})

test('a zip or a file of marks that cannot be read says so', async ({ page }) => {
  await page.addInitScript(() => {
    const moved = new DOMException('moved', 'NotReadableError')
    File.prototype.arrayBuffer = () => Promise.reject(moved)
    Blob.prototype.text = () => Promise.reject(moved)
  })
  await readBack(page, zipOf({ 'a.txt': 'a' }))
  await expect(refused(page)).toContainText('The file could not be read. It may have been moved')
  await refused(page).getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Type and theme' }).click()
  await page.getByRole('button', { name: /Marks and settings/ }).click()
  await page
    .getByLabel('Import from a file')
    .setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toBeVisible()
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
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await expect(page.getByRole('dialog', { name: 'Open a wire' })).toContainText(monday.name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('a file in which there is nothing to read is refused, and what was open stays', async ({
  page,
}) => {
  await page.goto('/')
  await openFiles(page, [monday])
  const address = page.url()
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await page.getByLabel('Files of plain text').setInputFiles({
    name: 'day.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from('<rss version="2.0"><channel><title>Day</title></channel></rss>'),
  })
  await expect(refused(page)).toContainText('day.xml')
  await expect(refused(page)).toContainText('holds no news')
  await refused(page).getByRole('button', { name: 'Close' }).click()
  expect(page.url()).toBe(address)
  await expect(page.getByRole('main')).toContainText('Alpine tunnel')
})

test('pasted text that is refused stays in its field', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open wire…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open a wire' })
  const text = '[{"price": 3}, {"price": 4}]'
  await dialog.getByLabel('Text of a wire').fill(text)
  await dialog.getByRole('button', { name: 'Read this text' }).click()
  await refused(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog.getByLabel('Text of a wire')).toHaveValue(text)
  await dialog.getByLabel('Text of a wire').fill('-\nFerry crews call off strike')
  await dialog.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('main')).toContainText('Ferry crews')
  await page.getByRole('button', { name: 'Open wire…' }).click()
  await expect(dialog.getByLabel('Text of a wire')).toHaveValue('')
})
