import { chip, expect, findingsAreThere, main, rowItems, rows, test } from './reader.ts'
import { openFiles } from './wires.ts'

const listed = (headlines: readonly string[]): string =>
  headlines.map((headline) => `-\n${headline}\n`).join('')

const french = {
  name: 'brest.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    listed([
      'Un incendie ravage un entrepôt près de Brest',
      'Le gouvernement reporte le vote du budget',
      'La France et le Japon signent un accord',
      'Vent fort : les écoles fermées sur la côte',
    ]) +
      'Le port rouvre après l’incendie\n« Nous n’avons rien vu venir cette nuit-là », a déclaré le maire.\nLe trafic reprendra lundi matin à six heures dans tout le port.\nP.Morvan--SF-PST',
  ),
}

const german = {
  name: 'emden.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    listed([
      'Landtagswahl: Koalition verliert die Mehrheit',
      'Bankräuber nach Flucht festgenommen',
      'Hochwasser und Erdrutsche: Dorf evakuiert',
    ]) +
      'Hafen nach dem Sturm wieder offen\n„Wir haben lange auf diesen Tag gewartet“, sagte Hafenmeisterin Anna Frei.\nDie Fähren fahren am Montag wieder zu den Inseln, teilte die Reederei mit.\nM.Kroll--SF-PST',
  ),
}

test('a French wire has countries and speech, no topics, no speakers, and says why', async ({
  page,
}) => {
  await page.goto('/')
  await openFiles(page, [french])
  await expect(rows(page)).toHaveCount(4)
  await findingsAreThere(page)
  await expect(page.getByText('Topics and speakers are found in English and German')).toBeVisible()
  await expect(main(page)).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('group', { name: 'Topics' })).toHaveCount(0)
  await expect(rows(page).first()).toBeVisible()
  await expect(rowItems(page)).toHaveCount(4)
  await expect(rowItems(page).getByText('Other', { exact: true })).toHaveCount(0)
  await expect(main(page).getByText('France', { exact: true }).first()).toBeAttached()
  await main(page).getByRole('link', { name: 'Le port rouvre' }).click()
  await expect(main(page).locator('q')).toHaveText('« Nous n’avons rien vu venir cette nuit-là »')
  await expect(main(page).getByText('Unattributed').first()).toBeAttached()
})

test('a German wire has topics and speakers', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [german])
  await findingsAreThere(page)
  await expect(chip(page, 'Politics')).toBeVisible()
  await expect(chip(page, 'Crime & justice')).toBeVisible()
  await expect(page.getByText('Topics and speakers are found in')).toHaveCount(0)
  await main(page).getByRole('link', { name: 'Hafen nach dem Sturm' }).click()
  await expect(page.getByRole('link', { name: /Anna Frei/ }).first()).toBeVisible()
})

test('the reader says what language a wire is in, and the wire remembers', async ({ page }) => {
  await page.goto('/')
  await openFiles(page, [german])
  await findingsAreThere(page)
  await page.getByRole('link', { name: /lines read/ }).click()
  const language = page.getByRole('combobox', { name: /^Language/ })
  await expect(language.getByRole('option', { selected: true })).toHaveText('as read: German')
  await language.selectOption('Danish')
  await expect(page.getByText('(yours)')).toBeVisible()
  await expect(main(page)).toHaveAttribute('lang', 'da')
  await page.reload()
  await expect(main(page)).toHaveAttribute('lang', 'da')
  await expect(page.getByText('Topics and speakers are found in English and German')).toBeVisible()
  await language.selectOption('')
  await expect(main(page)).toHaveAttribute('lang', 'de')
})
