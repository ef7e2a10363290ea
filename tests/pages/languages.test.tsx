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
  expect(screen.getByText(/^Un incendie/)).toHaveAttribute('lang', 'fr')
  expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull()
  const list = document.querySelector<HTMLElement>('main ol')!
  expect(list.children).toHaveLength(4)
  expect(within(list).queryByText('Other')).toBeNull()
  // What nobody has looked for is not said to be missing.
  expect(screen.queryByText(/Nothing reworded|Changed since first sent/)).toBeNull()
  expect(inMain().getAllByText('France').length).toBeGreaterThan(0)
  await user.click(inMain().getByRole('link', { name: /^Le port rouvre/ }))
  await screen.findByRole('heading', { level: 1, name: 'Le port rouvre après l’incendie' })
  expect(document.querySelector('.prose q')).toHaveTextContent(
    '« Nous n’avons rien vu venir cette nuit-là »',
  )
  expect(inMain().getAllByText('Unattributed').length).toBeGreaterThan(0)
})

test('where there are neither topics nor places nothing stands for them', async () => {
  const { go } = await renderApp(
    '/',
    listOf('Koningin opent brug', 'Trein rijdt niet', 'Storm komt'),
  )
  expect(screen.getByText(why)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull()
  expect(screen.queryByRole('button', { name: /^Places/ })).toBeNull()
  // What narrows the list can be let go of all the same.
  go('/?place=fr')
  expect(await screen.findByRole('button', { name: 'Places: France' })).toBeVisible()
})

test('chips that divide nothing are not shown, and what the address chooses can be let go of', async () => {
  const { user, go } = await renderApp('/', listOf('Qwerty uiop', 'Asdf ghjkl zxcv'))
  await inMain().findByRole('link', { name: 'Qwerty uiop' })
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull())
  go('/?topic=other')
  const topics = within(await screen.findByRole('group', { name: 'Topics' }))
  await user.click(topics.getByRole('button', { name: /^Other/ }))
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull())
  expect(inMain().getByRole('link', { name: 'Qwerty uiop' })).toBeVisible()
})

test('nothing is said of what is not looked for in its language', async () => {
  const { user } = await renderApp('/', french)
  await user.click(inMain().getByRole('link', { name: /^Un incendie/ }))
  await waitFor(() => expect(document.querySelector('#opened-headline dl')).not.toBeNull())
  const facts = document.querySelector('#opened-headline')
  expect(facts).not.toHaveTextContent('no word decided')
  expect(facts).not.toHaveTextContent('the only one')
  expect(screen.getByText('Topic').nextElementSibling?.textContent).toMatch(/^Change…/)
  const navigation = within(screen.getAllByRole('navigation')[0]!)
  await user.click(navigation.getByRole('link', { name: 'Developing' }))
  await screen.findByText('Stories are put together in English and German.')
  await user.click(navigation.getByRole('link', { name: 'Quotes' }))
  await screen.findByText(/elsewhere all are “Unattributed”/)
})

test('a German wire has topics and speakers', async () => {
  const { user } = await renderApp('/', german)
  expect(screen.getByText(/^Bankräuber/)).toHaveAttribute('lang', 'de')
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
  for (const [name, known] of [
    ['Danish', false],
    ['Polish', false],
    ['Danish', false],
    ['as read: German', true],
  ] as const) {
    const option = within(language).queryByRole('option', { name })
    await user.selectOptions(language, option ?? within(language).getAllByRole('option')[0]!)
    await waitFor(() => expect(screen.queryByText(why) === null).toBe(known))
  }
})

const arabic =
  listOf(
    'حريق كبير يلتهم مستودعا قرب الميناء القديم',
    'الحكومة تؤجل التصويت على الميزانية',
    'الحكومة تؤجل التصويت على الميزانية الجديدة',
    'فرنسا واليابان توقعان اتفاقا جديدا',
  ) +
  'الميناء يفتح أبوابه من جديد بعد الحريق\n« لم نر شيئا في تلك الليلة الطويلة »، قال رئيس البلدية.\nستعود الحركة صباح الاثنين في الساعة السادسة في كل الميناء.\nا.سعيد--SF-PST'

const twice = german.replace(
  '-\nBank',
  '-\nLandtagswahl: Koalition verliert alle Mehrheit\n-\nBank',
)

/** The texts within `main`, as they were found: the language they are marked with, and theirs. */
function textsOf(wire: string, lang: string): readonly (readonly [string, string, string])[] {
  const walk = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT)
  const texts: [string, string, string][] = []
  const words = `${wire}${wire.replaceAll('.', '. ')}`
  while (walk.nextNode()) {
    const text = walk.currentNode.textContent?.trim() ?? ''
    const parent = walk.currentNode.parentElement
    if (!/\p{L}{4}/u.test(text) || parent?.closest('[hidden]')) continue
    const marked = parent?.closest('[lang]')?.getAttribute('lang') ?? ''
    texts.push([text, marked, words.includes(text.replace('…', '')) ? lang : 'en'])
  }
  return texts
}

test.each(
  ['/', '/quotes', '/wire', '/stories', '/library', '/saved', '/?q=Hafen'].flatMap((page) => [
    [page, 'de', twice] as const,
    [page, 'ar', arabic] as const,
  ]),
)(
  'on %s of a wire in %s its words are marked so, and all others are ours',
  async (page, lang, wire) => {
    document.documentElement.lang = 'en'
    await renderApp(page, wire)
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'))
    const texts = textsOf(wire, lang)
    expect(texts.map(([text, , language]) => [text, language])).toEqual(
      texts.map(([text, marked]) => [text, marked]),
    )
    expect(texts.length).toBeGreaterThan(0)
  },
)

test.each([
  ['de', twice, /^Hafen nach dem/],
  ['de', twice, /^Landtagswahl: Koalition verliert die/],
  ['ar', arabic, /^الميناء/],
  ['ar', arabic, /^حريق/],
] as const)('on the page of an item in %s too', async (lang, wire, name) => {
  document.documentElement.lang = 'en'
  const { user } = await renderApp('/', wire)
  await user.click(inMain().getAllByRole('link', { name })[0]!)
  await waitFor(() => expect(document.querySelector('.prose, #opened-headline dl')).not.toBeNull())
  const quote = document.querySelector<HTMLElement>('.prose q a')
  if (quote) {
    await user.click(quote)
    await screen.findByRole('region', { name: 'This quote' })
  }
  const texts = textsOf(wire, lang)
  expect(texts.map(([text, , language]) => [text, language])).toEqual(
    texts.map(([text, marked]) => [text, marked]),
  )
})
