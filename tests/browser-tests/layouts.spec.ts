import { encode } from '../wire/bytes/encode.ts'
import { expect, main, rowItems, rows, test } from './reader.ts'
import { watchPage } from './watch-page.ts'
import type { WireFile } from './wires.ts'
import { openFiles } from './wires.ts'

const file = (name: string, text: string | Uint8Array): WireFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

const digest = `# The day on the quay

## Harbour

- [Ferry stops at noon](https://post.example/1) - Quay Times
- 14:05 [Bridge opens again](https://www.mill.example/2)

## Sport

* **Rovers win at last**
  A late goal did it.
`

test('a digest in Markdown is a list: its sections are chips, its links lead out by their hosts', async ({
  page,
  baseURL,
}) => {
  const { faults } = await watchPage(page, baseURL ?? '')
  await page.goto('/')
  await openFiles(page, [file('digest.md', digest)])
  await expect(rows(page)).toHaveText([
    'Ferry stops at noon',
    '14:05 Bridge opens again',
    'Rovers win at last',
  ])
  const first = rowItems(page).first()
  await expect(first).toContainText('Quay Times')
  const link = first.getByRole('link', { name: 'post.example' })
  await expect(link).toHaveAttribute('href', 'https://post.example/1')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(rowItems(page).last()).toContainText('A late goal did it.')
  const sections = main(page).getByRole('group', { name: 'Sections' })
  await sections.getByRole('button', { name: /Sport/ }).click()
  await expect(rows(page)).toHaveText(['Rovers win at last'])
  await expect(page).toHaveURL(/section=Sport/)
  await sections.getByRole('button', { name: /Harbour/ }).click()
  await expect(rows(page)).toHaveCount(3)
  await page.getByRole('link', { name: 'Ferry stops at noon' }).click()
  await expect(main(page).getByRole('heading', { level: 1 })).toHaveText('Ferry stops at noon')
  await expect(main(page).getByRole('article')).toContainText('Harbour')
  await expect(main(page).getByRole('link', { name: 'post.example' })).toBeVisible()
  expect(faults).toEqual([])
})

test('a table in tabs is a list with its times and sources', async ({ page }) => {
  await page.goto('/')
  const table =
    'time\theadline\tsource\n14:05\tFerry stops at noon\tQuay Times\n13:50\tBridge opens again\tMill News\n'
  await openFiles(page, [file('table.tsv', table)])
  await expect(rows(page)).toHaveText(['Ferry stops at noon', 'Bridge opens again'])
  await expect(rowItems(page).first()).toContainText('14:05')
  await expect(rowItems(page).first()).toContainText('Quay Times')
})

test('a file in KOI8-R is read as it is, or as the reader says, which is kept with it', async ({
  page,
}) => {
  await page.goto('/')
  const russian = '-\nМост закрыли на ночь\n-\nПаром снова ходит\n'
  await openFiles(page, [file('russian.txt', encode(russian, 'koi8-r'))])
  await expect(rows(page)).toHaveText(['Мост закрыли на ночь', 'Паром снова ходит'])
  await page.getByRole('link', { name: /lines read/ }).click()
  const choice = page.getByLabel('Read as')
  await expect(choice.locator('option').first()).toHaveText('koi8-r, as found')
  await choice.selectOption('windows-1251')
  await expect(main(page)).toContainText('нПУФ')
  await page.reload()
  await expect(choice).toHaveValue('windows-1251')
  await expect(main(page)).toContainText('нПУФ')
  await choice.selectOption('')
  await expect(main(page)).toContainText('Мост закрыли на ночь')
})

test('where lines could be a list or an article, the other reading is one press away', async ({
  page,
}) => {
  await page.goto('/')
  const lines =
    'Ferry stops at noon\n\nThe harbour master said on Monday that the ferry would not sail again before the ice has gone.\n\nBridge opens again\n\nRovers win at last\n'
  await openFiles(page, [file('lines.txt', lines)])
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Read every line as a headline' }).click()
  await expect(rows(page)).toHaveCount(4)
  await page.reload()
  await expect(rows(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Read the lines as articles' }).click()
  await expect(rows(page)).toHaveCount(0)
})
