import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { marksStore } from '../../../src/browser/marks/reader-marks.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf, realWire, realWireOf } from '../../wires.ts'
import { openFile } from '../files.ts'

const title = () => screen.getByRole('heading', { level: 1 })

const titles = () =>
  inMain()
    .queryAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

/** Three of its stories: two that were reworded, and one that another headline tells of. */
const some = realWireOf(7, 10, 29, 31, 32, 42)

describe('developing stories', () => {
  test('are seven, the newest headline as title, with its new words marked and the earlier ones', async () => {
    await renderApp('/stories')
    expect(inMain().getByText('7 stories came with more than one headline')).toBeVisible()
    expect(titles()).toHaveLength(7)
    expect(inMain().getByText('acquitted').closest('ins')).toBeVisible()
    expect(inMain().getByText('awaits verdict', { selector: '.text-ink bdi' })).toBeVisible()
    expect(inMain().getByText('to dissolve parliament for').closest('ins')).toBeVisible()
    expect(document.querySelectorAll('main ins')).toHaveLength(2)
    expect(document.querySelectorAll('main del')).toHaveLength(0)
    const lines = inMain()
      .getAllByRole('link', { name: /^line \d+$/ })
      .map(({ textContent }) => Number(textContent?.slice(5)))
    const numbers = [10, 29, 31, 42, 7, 32, 11, 23, 17, 25, 20, 36, 38, 50]
    expect(lines).toEqual(numbers.map((number) => headlineAt(realEdition, number - 1)?.lines.first))
    expect(inMain().getAllByText(/^First sent/)).toHaveLength(2)
    expect(inMain().getAllByText(/^Another headline ·/)).toHaveLength(5)
  })

  test('are filtered by what came after the first headline', async () => {
    // An address that names no kind there is shows all.
    const { user, where, back } = await renderApp('/stories?kind=other', some)
    const show = within(inMain().getByRole('navigation', { name: 'Show' }))
    expect(show.getByRole('link', { name: 'All 3' })).toHaveAttribute('aria-current', 'true')
    expect(titles()).toHaveLength(3)
    await user.click(show.getByRole('link', { name: 'Reworded 2' }))
    await waitFor(() => expect(where()).toBe('/stories?kind=reworded'))
    expect(titles()).toEqual([
      expect.stringContaining('Ferragni acquitted'),
      expect.stringContaining('Takaichi to dissolve'),
    ])
    await user.click(show.getByRole('link', { name: 'Another headline 1' }))
    await waitFor(() => expect(titles()).toHaveLength(1))
    // Back undoes a filter, as it does a chip.
    back()
    await waitFor(() => expect(where()).toBe('/stories?kind=reworded'))
    expect(titles()).toHaveLength(2)
  })

  test('have an address each, which leads to its headlines', async () => {
    await renderApp(paths.story(realEdition.stories[1]!.id))
    expect(title()).toHaveTextContent(headlineAt(realEdition, 9)!.text)
    expect(inMain().getByText('2 headlines on this story, newest first')).toBeVisible()
    expect(inMain().getAllByRole('listitem')).toHaveLength(2)
    expect(inMain().getByRole('link', { name: /awaits verdict/ })).toHaveAttribute(
      'href',
      paths.headline(headlineAt(realEdition, 28)!),
    )
  })

  test('are found over the editions of this device too', async () => {
    const { user } = await renderApp('/', listOf('One headline', 'Another headline'))
    await openFile(user, 'monday.txt', listOf('Ferry crews strike over pay in Oslo harbour'))
    await openFile(user, 'tuesday.txt', listOf('Ferry crews end strike over pay in Oslo harbour'))
    await user.click(document.querySelector('nav a[href^="/stories"]')!)
    const across = await inMain().findByRole('heading', { name: 'Since earlier editions' })
    const story = within(across.closest('section')!)
    expect(story.getByRole('link', { name: /^Ferry crews end strike/ })).toBeVisible()
    expect(
      story.getByRole('link', { name: 'Ferry crews strike over pay in Oslo harbour' }),
    ).toHaveAttribute('href', expect.stringMatching(/^\/h\/ferry-crews.*\?wire=kept%3A/))
    expect(story.getByText('monday.txt')).toBeVisible()
  })

  test('are no stories since earlier editions where the words are the same, or came later', async () => {
    const { user, go } = await renderApp('/', listOf('One headline'))
    const [bell, ferry] = ['Quay bell rings', 'Ferry crews strike over pay in Oslo harbour']
    await openFile(user, 'monday.txt', listOf(ferry, bell))
    const monday = document.querySelector('nav a[href^="/stories"]')?.getAttribute('href') ?? ''
    await openFile(
      user,
      'tuesday.txt',
      listOf('Ferry crews end strike over pay in Oslo harbour', bell),
    )
    await user.click(document.querySelector('nav a[href^="/stories"]')!)
    expect(await inMain().findByText('1 story')).toBeVisible()
    expect(titles()).toEqual(['Since earlier editions', expect.stringContaining('end strike')])
    go(monday)
    expect(await screen.findByText('monday.txt', { selector: 'b, b *' })).toBeVisible()
    await waitFor(() => expect(titles()).toEqual([]))
  })

  test('since earlier editions are counted, shown in steps and marked as read with the others', async () => {
    const parts = ['Bal', 'Kem', 'Lir', 'Mov', 'Nud', 'Pag', 'Rez', 'Sif']
    const told = parts
      .slice(1)
      .flatMap((one) => parts.map((other) => `${one}${other}or greets ${other}${one}eska`))
    const { user } = await renderApp('/', listOf('One headline'))
    await openFile(user, 'monday.txt', listOf(...told))
    await openFile(user, 'tuesday.txt', listOf(...told.map((text) => `${text} again`)))
    await user.click(document.querySelector('nav a[href^="/stories"]')!)
    const across = await inMain().findByRole('heading', { name: 'Since earlier editions' })
    const section = within(across.closest('section')!)
    expect(section.getByText('56 stories')).toBeVisible()
    expect(section.getByText('50 of 56 shown')).toBeVisible()
    await user.keyboard('A')
    await waitFor(() => expect(marksStore.get().read.size).toBe(50))
    await user.click(section.getByRole('button', { name: 'Show 6 more' }))
    expect(section.getAllByText(/^Reworded since/)).toHaveLength(56)
  })

  test('keep their address when a newer edition adds to them', async () => {
    const newest = 'Italian influencer Ferragni cleared in Christmas cake fraud trial'
    await renderApp(paths.story(realEdition.stories[1]!.id), `-\n${newest}\n${realWire}`)
    expect(title()).toHaveTextContent(newest)
    expect(inMain().getByText('3 headlines on this story, newest first')).toBeVisible()
  })

  test('that there are none of is said', async () => {
    await renderApp('/stories', listOf('One headline'))
    expect(inMain().getByText(/No story of this edition/)).toBeVisible()
  })

  test('that were not reworded say so where only the reworded are asked for', async () => {
    const wire = listOf(
      'Dutch court orders Nexperia chipmaker probe',
      'Battle over chipmaker Nexperia rages in Dutch court',
    )
    const { user } = await renderApp('/stories?kind=reworded', wire)
    expect(titles()).toEqual([])
    expect(inMain().getByText('None of these stories was reworded.')).toBeVisible()
    await user.click(inMain().getByRole('link', { name: 'All 1' }))
    await waitFor(() => expect(titles()).toHaveLength(1))
  })

  test('are walked through by keys: each headline of a story, and back to the list', async () => {
    const { user, where } = await renderApp('/stories?kind=reworded', some)
    await inMain().findByText('acquitted')
    const items = [...document.querySelectorAll('main [data-item]')]
    expect(items).toHaveLength(4)
    await user.keyboard('jj')
    expect(document.activeElement).toBe(items[1])
    await user.keyboard('G')
    expect(document.activeElement).toBe(items[3])
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/'))
  })
})

/** One story that was told so often: its place in a queue of ferries is all that changes. */
const longStory = (count: number): string =>
  listOf(
    ...Array.from(
      { length: count },
      (_, at) => `Ferry crews strike over pay in Oslo harbour, day ${count - at}`,
    ),
  )

describe('a long story', () => {
  test('stands with its newest headlines in the list, and whole on its own page', async () => {
    const { user, where } = await renderApp('/stories', longStory(15))
    expect(titles()).toHaveLength(1)
    const [story] = readEdition(longStory(15)).stories
    expect(inMain().getAllByRole('listitem')).toHaveLength(13)
    await user.click(inMain().getByRole('link', { name: 'and 3 earlier' }))
    await waitFor(() => expect(where()).toBe(paths.story(story!.id)))
    expect(inMain().getAllByRole('listitem')).toHaveLength(15)
    expect(inMain().getAllByText(/^Newest ·/)).toHaveLength(1)
    expect(inMain().getAllByText(/^Earlier ·/)).toHaveLength(13)
    const places = inMain().getAllByRole('link', { name: /^line \d+$/ })
    expect(places.map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: 15 }, (_, at) => `line ${2 * at + 2}`),
    )
    expect(places.at(-1)?.parentElement).toHaveTextContent('First sent · line 30')
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/stories'))
  })
})

test('a story that the edition does not have leads on', async () => {
  await renderApp(paths.story('nothing'), listOf('One headline'))
  expect(title()).toHaveTextContent(/story/)
  expect(inMain().getAllByRole('link').length).toBeGreaterThan(0)
})
