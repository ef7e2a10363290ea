import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { rows } from './reader.ts'
import { keptRows } from './wires.ts'

let folder = ''

/** Three days, one of them a picture; by name 1, 2, 10, and by time of change 10, 2, 1. */
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-folder-'))
  mkdirSync(join(folder, 'later'))
  const files = [
    ['day-1.txt', '-\nHeadline of the first day\n', 3],
    ['day-2.txt', '-\nHeadline of the second day\n', 2],
    [join('later', 'day-10.txt'), '-\nHeadline of the tenth day\n', 1],
    ['photo.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 4],
    ['.hidden', 'nothing', 5],
  ] as const
  for (const [name, content, time] of files) {
    writeFileSync(join(folder, name), content)
    utimesSync(join(folder, name), 1_700_000_000 + time, 1_700_000_000 + time)
  }
})
test.afterAll(() => rmSync(folder, { recursive: true }))

test('a folder becomes wires in order of time, and a faulty file spoils nothing', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Choose a folder…').setInputFiles(folder)
  const dialog = page.getByRole('dialog', { name: 'Open 4 files' })
  await dialog.getByText('Time of change', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Open 4 files' }).click()
  const refused = page.getByRole('dialog', { name: 'Open news' })
  await expect(refused).toContainText('photo.txt')
  await expect(refused).toContainText('not a text file')
  await refused.getByRole('button', { name: 'Close' }).click()
  // Where the editions are compared, the word that was there before stands beside the new one.
  await expect(rows(page)).toHaveText([/^Headline of the .*first/])
  await page.goto('/library')
  await expect(keptRows(page)).toHaveCount(3)
  await expect(keptRows(page).last()).toContainText('day-10.txt')
})
