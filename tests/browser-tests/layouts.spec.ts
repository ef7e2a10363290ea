import { encode } from '../wire/bytes/encode.ts'
import { expect, main, rows, test } from './reader.ts'
import type { WireFile } from './wires.ts'
import { openFiles } from './wires.ts'

const file = (name: string, text: string | Uint8Array): WireFile => ({
  name,
  mimeType: '',
  buffer: Buffer.from(text),
})

test('what the reader says of a file is kept with it: its character set, its language, what its lines are', async ({
  page,
}) => {
  await page.goto('/')
  const russian = '-\nМост закрыли на ночь\n-\nПаром снова ходит\n'
  await openFiles(page, [file('russian.txt', encode(russian, 'koi8-r'))])
  await expect(rows(page)).toHaveText(['Мост закрыли на ночь', 'Паром снова ходит'])
  await page.getByRole('button', { name: 'About this edition' }).click()
  await page.getByRole('link', { name: 'Show the source' }).click()
  const choice = page.getByLabel('Read as')
  await expect(choice.locator('option').first()).toHaveText('koi8-r, as found')
  await choice.selectOption('windows-1251')
  await expect(main(page)).toContainText('нПУФ')
  await page.reload()
  await expect(choice).toHaveValue('windows-1251')
  await expect(main(page)).toContainText('нПУФ')
  await choice.selectOption('')
  await expect(main(page)).toContainText('Мост закрыли на ночь')

  const german =
    'Landtagswahl: Koalition verliert die Mehrheit\n-\nBankräuber nach Flucht festgenommen'
  await openFiles(page, [
    file('emden.txt', `-\n${german}\n-\nHochwasser und Erdrutsche: Dorf evakuiert\n`),
  ])
  await page.getByRole('button', { name: 'About this edition' }).click()
  await page.getByRole('link', { name: 'Show the source' }).click()
  const language = page.getByRole('combobox', { name: /^Language/ })
  await expect(language.getByRole('option', { selected: true })).toHaveText('as read: German')
  await language.selectOption('Danish')
  await expect(page.getByText('(yours)')).toBeVisible()
  await expect(main(page).locator('bdi').first()).toHaveAttribute('lang', 'da')
  await page.reload()
  await expect(main(page).locator('bdi').first()).toHaveAttribute('lang', 'da')
  await language.selectOption('')
  await expect(main(page).locator('bdi').first()).toHaveAttribute('lang', 'de')

  const lines =
    'Ferry stops at noon\n\nThe harbour master said on Monday that the ferry would not sail again before the ice has gone.\n\nBridge opens again\n\nRovers win at last\n'
  await openFiles(page, [file('lines.txt', lines)])
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Read every line as a headline' }).click()
  await expect(rows(page)).toHaveCount(4)
  await page.reload()
  await expect(rows(page)).toHaveCount(4)
})
