// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { inMain, renderApp } from '../render-app.tsx'
import { listOf } from '../wires.ts'

const french =
  listOf(
    'Un incendie ravage un entrepôt près de Brest',
    'Le gouvernement reporte le vote du budget',
    'La France et le Japon signent un accord',
    'Vent fort : les écoles fermées sur la côte',
  ) +
  'Le port rouvre après l’incendie\n« Nous n’avons rien vu venir cette nuit-là », a déclaré le maire.\nLe trafic reprendra lundi matin à six heures dans tout le port.\nP.Morvan--SF-PST'

const german =
  listOf(
    'Landtagswahl: Koalition verliert die Mehrheit',
    'Bankräuber nach Flucht festgenommen',
    'Hochwasser und Erdrutsche: Dorf evakuiert',
  ) +
  'Hafen nach dem Sturm wieder offen\n„Wir haben lange auf diesen Tag gewartet“, sagte Hafenmeisterin Anna Frei.\nDie Fähren fahren am Montag wieder zu den Inseln, teilte die Reederei mit.\nM.Kroll--SF-PST'

const why = /Topics and speakers are found in English and German/

test('a French wire has countries and speech, no topics, no speakers, and says why', async () => {
  const { user } = await renderApp('/', french)
  expect(screen.getByText(why)).toBeVisible()
  expect(screen.getByRole('main')).toHaveAttribute('lang', 'fr')
  expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull()
  const list = document.querySelector<HTMLElement>('main ol')!
  expect(list.children).toHaveLength(4)
  expect(within(list).queryByText('Other')).toBeNull()
  expect(inMain().getAllByText('France').length).toBeGreaterThan(0)
  await user.click(inMain().getByRole('link', { name: /^Le port rouvre/ }))
  await screen.findByRole('heading', { level: 1, name: 'Le port rouvre après l’incendie' })
  expect(document.querySelector('.prose q')).toHaveTextContent(
    '« Nous n’avons rien vu venir cette nuit-là »',
  )
  expect(inMain().getAllByText('Unattributed').length).toBeGreaterThan(0)
})

test('a German wire has topics and speakers', async () => {
  const { user } = await renderApp('/', german)
  expect(screen.getByRole('main')).toHaveAttribute('lang', 'de')
  const topics = within(screen.getByRole('group', { name: 'Topics' }))
  expect(topics.getByRole('button', { name: /^Politics ?\d/ })).toBeVisible()
  expect(topics.getByRole('button', { name: /^Crime & justice ?\d/ })).toBeVisible()
  expect(screen.queryByText(why)).toBeNull()
  await user.click(inMain().getByRole('link', { name: /^Hafen nach dem Sturm/ }))
  await screen.findByRole('heading', { level: 1, name: 'Hafen nach dem Sturm wieder offen' })
  expect(inMain().getAllByRole('link', { name: /Anna Frei/ }).length).toBeGreaterThan(0)
})

test('what the reader says a wire is in holds at once, time after time', async () => {
  const { user } = await renderApp('/wire', german)
  const language = screen.getByRole('combobox', { name: /^Language/ })
  const main = screen.getByRole('main')
  for (const [name, tag] of [
    ['Danish', 'da'],
    ['Polish', 'pl'],
    ['Danish', 'da'],
    ['as read: German', 'de'],
  ] as const) {
    const option = within(language).queryByRole('option', { name })
    await user.selectOptions(language, option ?? within(language).getAllByRole('option')[0]!)
    await waitFor(() => expect(main).toHaveAttribute('lang', tag))
  }
})

/** Our own words inside the page of a foreign wire, but for titles and labels of items, by the language they are marked with. */
async function languageOf(words: string | RegExp): Promise<string | null | undefined> {
  const [found] = await inMain().findAllByText(words)
  return found?.closest('[lang]')?.getAttribute('lang')
}

test.each([
  ['/quotes', ['By speaker', 'This edition', 'Speaker', 'Export CSV', /^Whom the text does not/]],
  ['/wire', [/in the library$/, 'utf-8, as found', 'as read: German', /problems or/]],
  ['/stories', [/^Another headline/, /^Reworded/]],
] as const)('on %s of a German wire our own words are English', async (page, own) => {
  const twice = german.replace(
    '-\nBank',
    '-\nLandtagswahl: Koalition verliert alle Mehrheit\n-\nBank',
  )
  await renderApp(page, twice)
  await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('lang', 'de'))
  for (const words of own) expect([words, await languageOf(words)]).toEqual([words, 'en'])
})
