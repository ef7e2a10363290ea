import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../src/edition/headline-at.ts'
import { paths } from '../../src/paths.ts'
import { realEdition } from '../edition/editions.ts'
import { inMain, renderApp } from '../render-app.tsx'
import { openFile } from './files.ts'
import { listOf, realWire } from '../wires.ts'

const title = () => screen.getByRole('heading', { level: 1 })

const link = (name: string) => inMain().getByRole('link', { name })

const titles = () =>
  inMain()
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

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
    const { user, where } = await renderApp('/stories')
    const show = within(inMain().getByRole('navigation', { name: 'Show' }))
    expect(show.getByRole('link', { name: 'All 7' })).toHaveAttribute('aria-current', 'true')
    await user.click(show.getByRole('link', { name: 'Reworded 2' }))
    await waitFor(() => expect(where()).toBe('/stories?kind=reworded'))
    expect(titles()).toEqual([
      expect.stringContaining('Ferragni acquitted'),
      expect.stringContaining('Takaichi to dissolve'),
    ])
    await user.click(show.getByRole('link', { name: 'Another headline 5' }))
    await waitFor(() => expect(titles()).toHaveLength(5))
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
})

describe('what is saved', () => {
  test('is nothing at first, and the page says how to', async () => {
    await renderApp('/saved')
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
    expect(inMain().getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/')
  })

  test('is listed, and can be let go', async () => {
    const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
    await user.click(screen.getByRole('button', { name: 'Save: Another headline' }))
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await waitFor(() => expect(where()).toBe('/saved'))
    expect(inMain().getAllByRole('listitem')).toHaveLength(1)
    await user.click(inMain().getByRole('button', { name: 'Save: Another headline' }))
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })

  test('is let go by key or star, and the next one has the focus', async () => {
    const { user } = await renderApp(
      '/',
      listOf('Ferry sails', 'Bridge shut', 'Tram late', 'Road clear'),
    )
    for (const save of screen.getAllByRole('button', { name: /^Save: / })) await user.click(save)
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await user.keyboard('js')
    await waitFor(() => expect(link('Bridge shut')).toHaveFocus())
    expect(inMain().queryByRole('link', { name: 'Ferry sails' })).toBeNull()
    inMain().getByRole('button', { name: 'Save: Bridge shut' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(link('Tram late')).toHaveFocus())
    await user.keyboard('js')
    await waitFor(() => expect(link('Tram late')).toHaveFocus())
  })

  test('of another edition is let go by the same key', async () => {
    const { user } = await renderApp('/', listOf('Ferry sails', 'Bridge shut'))
    await user.click(screen.getByRole('button', { name: 'Save: Bridge shut' }))
    await openFile(user, 'other.txt', listOf('Snow falls'))
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await inMain().findByRole('link', { name: 'Bridge shut' })
    await user.keyboard('js')
    expect(await screen.findByText('No longer saved')).toBeVisible()
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })

  test('stays when more is saved, whatever script its address is in', async () => {
    const wire = listOf('Straße im Hafen gesperrt', 'Пожар в порту потушен', '港口仓库火灾')
    const { user } = await renderApp('/', wire)
    for (const save of screen.getAllByRole('button', { name: /^Save: / })) await user.click(save)
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await waitFor(() => expect(inMain().getAllByRole('listitem')).toHaveLength(3))
  })
})
