import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { webSearch } from '../../../src/pages/headline/web-search.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import type { App } from '../../render-app.tsx'
import { inMain, renderApp } from '../../render-app.tsx'
import { firstTake } from '../../two-takes.ts'
import { realWireOf } from '../../wires.ts'

const headline = (number: number) => headlineAt(realEdition, number - 1)!
const pathOf = (number: number, search = ''): string => paths.headline(headline(number), search)
const numbers = [3, 4, 5, 7, 8, 9, 10, 12, 18, 29, 48]
const wire = realWireOf(...numbers)
/** The row of a headline, and the line of the file it stands in. */
const rowOf = (number: number): number => numbers.indexOf(number) + 1
const lineOf = (number: number): number => 2 * rowOf(number)
const openAt = (url: string): Promise<App> => renderApp(url, wire)
/** The control of the open row, and what it has opened. */
const control = () => inMain().getByRole('link', { expanded: true })
const region = () => document.getElementById(control().getAttribute('aria-controls')!)!
const opened = () => within(region())
const fact = (name: string) => opened().getByText(name, { selector: 'dt' }).nextElementSibling
const isOpen = async (number: number): Promise<void> => {
  await waitFor(() => expect(control()).toHaveAttribute('data-item', headline(number).id))
  expect(control()).toHaveFocus()
}

describe('an open headline', () => {
  test('stands in the list, and names the page', async () => {
    await openAt(pathOf(10))
    expect(control()).toHaveTextContent(/^Italian influencer Ferragni/)
    expect(document.querySelectorAll('main .headline-row')).toHaveLength(numbers.length)
    expect(document.title).toBe(`${headline(10).text} · Wireside`)
    expect(screen.getAllByRole('link', { name: 'Headlines' })[0]).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  test('is a disclosure: what it opened is its region, with headings of its own', async () => {
    const { user } = await openAt('/')
    const link = inMain().getByRole('link', { name: headline(3).text })
    expect(link).toHaveAttribute('aria-expanded', 'false')
    await user.click(link)
    await isOpen(3)
    expect(screen.getByRole('region', { name: new RegExp(`^${headline(3).text}`) })).toBe(region())
    const headings = opened().getAllByRole('heading', { level: 4 })
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Story so far',
      'About this headline',
    ])
    await user.click(control())
    await waitFor(() => expect(screen.queryByRole('link', { expanded: true })).toBeNull())
    expect(inMain().getByRole('link', { name: `${headline(3).text} (read)` })).toHaveFocus()
  })

  test('shows its facts', async () => {
    await openAt(pathOf(8))
    expect(fact('Said by')).toHaveTextContent("'disintegrating': German vice chancellor")
    expect(fact('Place')).toHaveTextContent('Germany')
    expect(fact('Source')).toHaveTextContent('SF-PST')
    expect(opened().getByRole('link', { name: 'Show in source' })).toHaveAttribute(
      'href',
      `/wire?line=${lineOf(8)}`,
    )
  })

  test('names the source of a headline that quotes nobody', async () => {
    await openAt(pathOf(18))
    expect(fact('Said by')).toHaveTextContent('climate monitors, source only')
  })

  test('names each word that decided once, also where it decided two topics', async () => {
    await openAt(pathOf(7))
    expect(fact('Why')).toHaveTextContent(/^chipmaker, Nexperia$/)
  })

  test('makes a correction a rule for the words that decided, and forgets it', async () => {
    const { user } = await openAt(pathOf(10))
    await user.selectOptions(opened().getByRole('combobox', { name: 'Change topic' }), 'Weather')
    await user.click(opened().getByRole('button', { name: 'Always Weather for these words' }))
    expect(fact('Why')).toHaveTextContent(/by your rule: Weather/)
    expect(localStorage.getItem('wireside.topic-rules.1')).toContain('weather')
    await user.click(opened().getByRole('button', { name: 'Forget the rule' }))
    expect(fact('Why')).not.toHaveTextContent(/by your rule/)
  })

  test('lets the reader put it under another topic, whose chip says whose choice that is', async () => {
    const { user } = await openAt(pathOf(10))
    const topic = opened().getByRole('combobox', { name: 'Change topic' })
    await user.selectOptions(topic, 'Weather')
    expect(fact('Topic')).toHaveTextContent(/^Weather \(yours\)/)
    await user.selectOptions(topic, within(topic).getByRole('option', { name: /^as found/ }))
    expect(fact('Topic')).toHaveTextContent(/^Crime & justice ·/)
    await user.selectOptions(topic, 'Weather')
    expect(localStorage.getItem('wireside.marks.1')).toContain('"weather"')
    await user.click(opened().getByRole('button', { name: 'Close' }))
    const weather = await screen.findByRole('button', { name: /^Weather ?1$/ })
    expect(weather).toHaveAccessibleDescription('your own choice')
    expect(document.querySelectorAll('main .headline-row')[rowOf(10) - 1]).toHaveTextContent(
      'Weather (yours)',
    )
  })

  test('by keys is put under the topic that is turned to with Enter or by going on, and not on the way to it', async () => {
    const { user } = await openAt(pathOf(10))
    const topic = opened().getByRole('combobox', { name: 'Change topic' })
    // A browser changes a closed list as the key goes down, which jsdom does not.
    const turnTo = (value: string): void => {
      fireEvent.keyDown(topic, { key: 'ArrowDown' })
      fireEvent.change(topic, { target: { value } })
    }
    topic.focus()
    turnTo('politics')
    expect(topic).toHaveDisplayValue('Politics')
    turnTo('sport')
    expect(fact('Topic')).not.toHaveTextContent(/yours/)
    await user.keyboard('{Escape}')
    expect(topic).toHaveDisplayValue('Change…')
    turnTo('sport')
    await user.keyboard('{Enter}')
    expect(fact('Topic')).toHaveTextContent(/^Sport \(yours\)/)
    turnTo('weather')
    await user.tab()
    expect(fact('Topic')).toHaveTextContent(/^Weather \(yours\)/)
  })

  test('says that only the headline was sent, and invents nothing', async () => {
    await openAt(pathOf(3))
    expect(opened().getByText('Only the headline was sent.')).toBeVisible()
    expect(opened().getByText(/^This headline, the only one/)).toHaveTextContent(
      `line ${lineOf(3)}`,
    )
    expect(opened().getAllByRole('listitem')).toHaveLength(1)
  })

  test('leads to the text that was sent with it, and does not say that it was none', async () => {
    const { user } = await renderApp('/', firstTake)
    const row = inMain().getAllByRole('listitem')[1]!
    await user.click(within(row).getByRole('link', { name: /^Ferry crews strike/ }))
    expect(await inMain().findByText('Its full text was sent too.')).toBeVisible()
    expect(inMain().queryByText(/^Only /)).toBeNull()
    expect(inMain().getByRole('link', { name: 'The full text in this edition' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/article\/ferry-crews-strike-/),
    )
  })

  test('leads to a search of the web, in a tab of its own that knows nothing of this one', async () => {
    await openAt(pathOf(9))
    const link = opened().getByRole('link', { name: /^Find this story/ })
    expect(link).toHaveAttribute('href', webSearch(headline(9).text))
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAccessibleName(/opens a new tab/)
  })

  test('tells its story so far, with the words that came and those that were there before', async () => {
    const { user } = await openAt(pathOf(10))
    expect(control().querySelector('ins')).toHaveTextContent('acquitted')
    expect(control()).toHaveAccessibleName(/acquitted ?, was: awaits verdict ?, ?in Christmas/)
    const [newest, oldest] = opened().getAllByRole('listitem')
    expect(newest).toHaveTextContent(new RegExp(`^This headline, the newest · line ${lineOf(10)}$`))
    expect(oldest).toHaveTextContent(new RegExp(`^First sent · line ${lineOf(29)}`))
    await user.click(within(oldest!).getByRole('link', { name: headline(29).text }))
    await isOpen(29)
    const [newer, this_] = opened().getAllByRole('listitem')
    expect(newer?.querySelector('ins')).toHaveTextContent('acquitted')
    expect(this_).toHaveTextContent(new RegExp(`^This headline, first sent · line ${lineOf(29)}$`))
  })

  test('is saved, and its link copied, from its row', async () => {
    const { user } = await openAt(pathOf(4))
    await user.click(opened().getByRole('button', { name: 'Save' }))
    expect(opened().getByRole('button', { name: 'Saved' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(opened().getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(location.href)
  })

  test('is hidden from its row: the list is there without it, and the next has the focus', async () => {
    const { user, where } = await openAt(pathOf(4))
    await user.click(opened().getByRole('button', { name: 'Hide' }))
    await waitFor(() => expect(where()).toBe('/'))
    expect(inMain().queryByRole('link', { name: headline(4).text })).toBeNull()
    expect(inMain().getByRole('link', { name: headline(5).text })).toHaveFocus()
    await user.keyboard('z')
    expect(inMain().getByRole('link', { name: new RegExp(`^${headline(4).text}`) })).toBeVisible()
  })

  test('can be found by its id, whatever words stand before it', async () => {
    await openAt(`/h/some-other-words-${headline(3).id}`)
    expect(control()).toHaveTextContent(headline(3).text)
  })

  test('is in the list also where its address narrows that to another', async () => {
    const { go } = await openAt('/')
    for (const search of ['topic=religion', 'q=zebra', 'show=saved', 'fold=stories']) {
      go(pathOf(29, search))
      await waitFor(() => expect(control()).toHaveTextContent(headline(29).text))
      go('/')
      await waitFor(() => expect(inMain().queryByRole('link', { expanded: true })).toBeNull())
    }
  })
})

describe('from an open headline', () => {
  test('j and k go to its neighbours in the filtered list, and u leads back to that list', async () => {
    const { user, where } = await openAt('/?q=spurs')
    await user.click(inMain().getByRole('link', { name: /Gallagher/ }))
    await waitFor(() => expect(where()).toBe(pathOf(5, 'q=spurs')))
    await isOpen(5)
    await user.keyboard('j')
    await isOpen(48)
    expect(where()).toBe(pathOf(48, 'q=spurs'))
    await user.keyboard('k')
    await isOpen(5)
    await user.click(inMain().getByRole('link', { name: new RegExp(headline(48).text) }))
    await isOpen(48)
    await user.keyboard('u')
    await waitFor(() => expect(where()).toBe('/?q=spurs'))
    expect(inMain().getByRole('link', { name: new RegExp(`^${headline(48).text}`) })).toHaveFocus()
  })

  test('its own keys save it, mark it, and hide it for the next', async () => {
    const { user } = await openAt(pathOf(4))
    await user.keyboard('s')
    expect(await opened().findByRole('button', { name: 'Saved' })).toBeVisible()
    await user.keyboard('x')
    await isOpen(5)
    expect(inMain().queryByRole('link', { name: headline(4).text })).toBeNull()
  })

  test('Escape and Close lead to the list where its address was followed from elsewhere', async () => {
    const { user, where } = await openAt(pathOf(12, 'topic=sport'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/?topic=sport'))
  })
})
