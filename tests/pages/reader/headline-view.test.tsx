// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'

const headline = (number: number) => headlineAt(realEdition, number - 1)!
const pathOf = (number: number, search = ''): string => paths.headline(headline(number), search)
const article = () => within(screen.getByRole('article'))

describe('the page of a headline', () => {
  test('has the headline as its title', async () => {
    await renderApp(pathOf(10))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline(10).text)
    expect(document.title).toBe(`${headline(10).text} · Wireside`)
  })

  test('shows its facts', async () => {
    await renderApp(pathOf(8))
    expect(article().getByText('No. 8 of 50')).toBeVisible()
    expect(article().getByText('source: German vice chancellor')).toBeVisible()
    expect(article().getByText("'disintegrating': German vice chancellor")).toBeVisible()
    expect(article().getByRole('link', { name: 'wire line 16' })).toHaveAttribute(
      'href',
      '/wire?line=16',
    )
  })

  test('names each word that decided once, also where it decided two topics', async () => {
    await renderApp(pathOf(7))
    expect(article().getByText('matched: chipmaker, Nexperia')).toBeVisible()
  })

  test('makes a correction a rule for the words that decided, and forgets it', async () => {
    const { user } = await renderApp(pathOf(10))
    await user.selectOptions(article().getByRole('combobox', { name: /^Topic/ }), 'Weather')
    await user.click(article().getByRole('button', { name: 'Always Weather for these words' }))
    expect(article().getByText(/^matched: .*, by your rule: Weather/)).toBeVisible()
    expect(localStorage.getItem('wireside.topic-rules.1')).toContain('weather')
    await user.click(article().getByRole('button', { name: 'Forget the rule' }))
    expect(article().queryByText(/by your rule/)).toBeNull()
  })

  test('lets the reader put it under another topic, whose chip says whose choice that is', async () => {
    const { user } = await renderApp(pathOf(10))
    const topic = article().getByRole('combobox', { name: /^Topic/ })
    await user.selectOptions(topic, 'Weather')
    expect(article().getByText('(yours)')).toBeVisible()
    await user.selectOptions(topic, within(topic).getAllByRole('option')[0]!)
    expect(article().queryByText('(yours)')).toBeNull()
    await user.selectOptions(topic, 'Weather')
    expect(localStorage.getItem('wireside.marks.1')).toContain('"weather"')
    await user.click(inMain().getByRole('button', { name: 'Back' }))
    const weather = await screen.findByRole('button', { name: /^Weather ?1$/ })
    expect(weather).toHaveAccessibleDescription('your own choice')
    expect(document.querySelector('main ol > li:nth-child(10)')).toHaveTextContent(
      'Weather (yours)',
    )
  })

  test('says that the wire carries the headline only, and invents nothing', async () => {
    await renderApp(pathOf(3))
    expect(article().getByText(/The wire carries this story’s headline only/)).toBeVisible()
    expect(article().queryByRole('heading', { name: 'This story so far' })).toBeNull()
  })

  test('leads to a search of the web, in a tab of its own that knows nothing of this one', async () => {
    await renderApp(pathOf(9))
    const link = article().getByRole('link', { name: /search the web/ })
    expect(link).toHaveAttribute('href', paths.webSearch(headline(9).text))
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAccessibleName(/opens a new tab/)
  })

  test('tells its story so far, with the words that came and those that are gone', async () => {
    await renderApp(pathOf(10))
    const story = within(
      article().getByRole('heading', { name: 'This story so far' }).closest('section')!,
    )
    const [newest, oldest] = story.getAllByRole('listitem')
    expect(newest?.querySelector('ins')).toHaveTextContent('acquitted')
    expect(newest?.querySelector('a')).toBeNull()
    expect(oldest?.querySelector('del')).toHaveTextContent('awaits verdict')
    expect(oldest?.querySelector('a')).toHaveAttribute('href', pathOf(29))
  })

  test('has its neighbours in the wire', async () => {
    await renderApp(pathOf(10))
    expect(inMain().getByRole('link', { name: /Previous/ })).toHaveAttribute('href', pathOf(9))
    expect(inMain().getByRole('link', { name: /Next/ })).toHaveAttribute('href', pathOf(11))
  })

  test('has its neighbours in the filtered list', async () => {
    await renderApp(pathOf(5, 'q=spurs'))
    expect(inMain().queryByRole('link', { name: /Previous/ })).toBeNull()
    expect(inMain().getByRole('link', { name: /Next/ })).toHaveAttribute(
      'href',
      pathOf(48, 'q=spurs'),
    )
  })

  test('shows others of its topic, and never itself', async () => {
    await renderApp(pathOf(1))
    const more = within(
      article().getByRole('heading', { name: 'More in Sport' }).closest('section')!,
    )
    const links = more.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(links.length).toBeGreaterThan(1)
    expect(links).not.toContain(pathOf(1))
  })

  test('says beside it what others share with it', async () => {
    await renderApp(pathOf(5))
    const about = within(screen.getByRole('complementary', { name: 'About this item' }))
    const shared = about.getByRole('heading', { name: 'Also about Spurs' }).closest('section')!
    expect(within(shared).getByRole('link')).toHaveAttribute('href', pathOf(48))
  })

  test('can be found by its id, whatever words stand before it', async () => {
    await renderApp(`/h/some-other-words-${headline(3).id}`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(headline(3).text)
  })

  test('leads back to the filtered list it came from', async () => {
    const { user, where } = await renderApp('/?q=spurs')
    await user.click(inMain().getByRole('link', { name: /Gallagher/ }))
    await waitFor(() => expect(where()).toBe(pathOf(5, 'q=spurs')))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await user.keyboard('j')
    await waitFor(() => expect(where()).toBe(pathOf(48, 'q=spurs')))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await user.keyboard('k')
    await waitFor(() => expect(where()).toBe(pathOf(5, 'q=spurs')))
    await user.click(inMain().getByRole('link', { name: /Next/ }))
    await waitFor(() => expect(where()).toBe(pathOf(48, 'q=spurs')))
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/?q=spurs'))
  })
})
