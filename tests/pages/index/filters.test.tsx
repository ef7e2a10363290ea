import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { App } from '../../render-app.tsx'
import { renderApp } from '../../render-app.tsx'
import { listOf, realWireOf } from '../../wires.ts'

/** Five pairs of one story each, and seven others: sport, politics, crime, and places of all three. */
const numbers = [1, 2, 5, 7, 10, 11, 23, 28, 29, 31, 32, 35, 38, 42, 45, 48, 50]
const wire = realWireOf(...numbers)
const openIndex = (url = '/'): Promise<App> => renderApp(url, wire)

const group = (name: string) => within(screen.getByRole('group', { name }))
const chip = (label: string, of = 'Topics'): HTMLElement =>
  group(of).getByRole('button', { name: label === 'All' ? label : new RegExp(`^${label} ?\\d`) })
const countOf = (label: string, of?: string): number =>
  Number(/\d+$/.exec(chip(label, of).textContent)?.[0])
const show = (name: string): HTMLElement =>
  group('Show').getByRole('button', { name: new RegExp(`^${name}`) })
const rows = (): number => document.querySelectorAll('main .headline-row').length
const field = (): HTMLElement => screen.getByRole('searchbox')

describe('topic chips', () => {
  test('give as many rows as they say', async () => {
    const { user, where } = await openIndex()
    const sport = countOf('Sport')
    await user.click(chip('Sport'))
    await waitFor(() => expect(rows()).toBe(sport))
    await waitFor(() => expect(where()).toBe('/?topic=sport'))
    expect(chip('Sport')).toHaveAttribute('aria-pressed', 'true')
    expect(chip('All')).toHaveAttribute('aria-pressed', 'false')
  })

  test('add up, and let go', async () => {
    const { user, where } = await openIndex('/?topic=sport')
    await user.click(chip('Crime & justice'))
    await waitFor(() => expect(where()).toBe('/?topic=crime,sport'))
    await waitFor(() => expect(rows()).toBeGreaterThan(countOf('Sport')))
    await user.click(chip('Sport'))
    await waitFor(() => expect(where()).toBe('/?topic=crime'))
    await waitFor(() => expect(rows()).toBe(countOf('Crime & justice')))
  })

  test('keep the focus when they are pressed', async () => {
    const { user } = await openIndex()
    await user.click(chip('Sport'))
    expect(chip('Sport')).toHaveFocus()
  })

  test('are cleared by All', async () => {
    const { user, where } = await openIndex('/?topic=sport')
    await user.click(chip('All'))
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(rows()).toBe(numbers.length))
  })

  test('are undone by Back', async () => {
    const { user, back, where } = await openIndex()
    await user.click(chip('Sport'))
    back()
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(rows()).toBe(numbers.length))
  })

  test('stay with a count of zero, and then do nothing', async () => {
    const { user, where } = await openIndex('/?q=basketball')
    const politics = chip('Politics')
    expect(politics).toHaveTextContent('Politics0')
    expect(politics).toHaveAttribute('aria-disabled', 'true')
    await user.click(politics)
    await waitFor(() => expect(where()).toBe('/?q=basketball'))
  })
})

describe('place chips', () => {
  test('open from Places', async () => {
    const { user, where } = await openIndex()
    const toggle = screen.getByRole('button', { name: /^Places/ })
    expect(toggle).toHaveAttribute('popovertarget', 'place-chips')
    await user.click(toggle)
    const count = countOf('United Kingdom', 'Places')
    await user.click(chip('United Kingdom', 'Places'))
    await waitFor(() => expect(where()).toBe('/?place=gb'))
    await waitFor(() => expect(rows()).toBe(count))
  })

  test('say which words decided, as topic chips do', async () => {
    const { user } = await openIndex()
    await user.click(screen.getByRole('button', { name: /^Places/ }))
    expect(chip('Netherlands', 'Places')).toHaveAccessibleDescription('Why: dutch')
    expect(chip('Sport')).toHaveAccessibleDescription(/^Why: .*australian open/)
  })

  test('let go of a place that was chosen beside the list, and keep the focus', async () => {
    const { user, where } = await openIndex()
    await user.click(await screen.findByRole('link', { name: 'Japan 4' }))
    await waitFor(() => expect(where()).toBe('/?place=jp'))
    await user.click(screen.getByRole('button', { name: /^Places/ }))
    await user.click(chip('Japan', 'Places'))
    await waitFor(() => expect(where()).toBe('/'))
    expect(chip('Japan', 'Places')).toHaveFocus()
  })

  test('beside the list give as many rows as they say, under the filters that are set', async () => {
    const { user, where } = await openIndex('/?topic=sport')
    const beside = within(await screen.findByRole('complementary', { name: 'About this edition' }))
    expect(beside.queryByRole('link', { name: / 0$/ })).toBeNull()
    await user.click(beside.getByRole('link', { name: 'Australia 3' }))
    await waitFor(() => expect(where()).toBe('/?topic=sport&place=au'))
    await waitFor(() => expect(rows()).toBe(3))
  })

  test('are named where they are chosen', async () => {
    await openIndex('/?place=jp,gb')
    expect(screen.getByRole('button', { name: /^Places/ })).toHaveTextContent(
      'Places: Japan, United Kingdom',
    )
  })
})

describe('search', () => {
  test('filters as one types, marks the matches, and lives in the address', async () => {
    const { user, where } = await openIndex()
    await user.type(field(), 'spurs')
    await waitFor(() => expect(where()).toBe('/?q=spurs'))
    await waitFor(() => expect(rows()).toBe(2))
    const marks = [...document.querySelectorAll('main ol mark')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['Spurs', 'Spurs'])
    expect(field()).toHaveFocus()
  })

  test('is undone by Back as one step', async () => {
    const { user, back, where } = await openIndex('/?topic=sport')
    await user.click(chip('All'))
    await user.type(field(), 'spurs')
    back()
    await waitFor(() => expect(where()).toBe('/?topic=sport'))
  })

  test('is in the field when it comes with the address', async () => {
    await openIndex('/?q=maccabi')
    expect(field()).toHaveValue('maccabi')
    await waitFor(() => expect(rows()).toBe(2))
  })

  test('is emptied by Escape', async () => {
    const { user, where } = await openIndex('/?q=maccabi')
    await user.type(field(), '{Escape}')
    await waitFor(() => expect(where()).toBe('/'))
    expect(field()).toHaveValue('')
  })

  test('of days looks at the day of the edition where the file gives no other', async () => {
    const { user } = await openIndex('/?q=from:2000')
    await waitFor(() => expect(rows()).toBe(numbers.length))
    await user.tripleClick(field())
    await user.paste('to:1999-12')
    expect(await screen.findByText('Nothing fits the search “to:1999-12”.')).toBeVisible()
  })

  test('takes what it is given as text', async () => {
    await openIndex('/?q=%5B%5B*%5C')
    await waitFor(() => expect(rows()).toBe(0))
    expect(await screen.findByText('Nothing has the word “[[*\\”.')).toBeVisible()
  })
})

describe('words that stand in a full article', () => {
  test('are shown in their sentences, which open it at their paragraph', async () => {
    const { user, where } = await openIndex('/?q=krikalev')
    const found = within(await screen.findByRole('region', { name: 'In full articles' }))
    const links = found.getAllByRole('listitem').map((item) => within(item).getByRole('link'))
    expect(found.getByText(`${links.length} sentences in 1 article`)).toBeVisible()
    expect(links[0]!.querySelector('mark')).toHaveTextContent('Krikalev')
    await user.click(links[0]!)
    await waitFor(() => expect(where()).toMatch(/^\/article\/tiny-meteorite.*\?q=krikalev#p\d+$/))
  })
})

describe('filters that leave nothing', () => {
  test('can be cleared one by one', async () => {
    const { user, where } = await openIndex('/?topic=sport&q=krikalev')
    await waitFor(() => expect(rows()).toBe(0))
    await user.click(screen.getByRole('button', { name: 'Clear search “krikalev”' }))
    await waitFor(() => expect(where()).toBe('/?topic=sport'))
    await waitFor(() => expect(rows()).toBeGreaterThan(0))
    expect(field()).toHaveValue('')
  })

  test('can be cleared all at once', async () => {
    const { user, where } = await openIndex('/?topic=religion&place=gb&q=krikalev')
    await user.click(screen.getByRole('button', { name: 'Show all headlines' }))
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(rows()).toBe(numbers.length))
  })

  test('say which of them do', async () => {
    const { go } = await renderApp('/', listOf('One headline', 'Another headline'))
    for (const [url, words] of [
      ['/?show=saved', 'Nothing is saved in this edition'],
      ['/?topic=education', 'There is nothing in Education.'],
      ['/?topic=sport,religion&q=ferry', 'Nothing in Sport or Religion has the word “ferry”.'],
      ['/?place=jp&q=ferry+-oslo', 'Nothing about Japan fits the search “ferry -oslo”.'],
      ['/?show=unread&place=jp', 'There is nothing unread about Japan.'],
    ] as const) {
      go(url)
      expect(await screen.findByText(words)).toBeVisible()
    }
  })
})

describe('show', () => {
  test('unread leaves out what was opened before', async () => {
    const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
    await user.click(screen.getByRole('link', { name: /One headline/ }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('link', { expanded: true })).toBeNull())
    expect(screen.getByRole('link', { name: /One headline.*read/ })).toBeVisible()
    await user.click(show('Unread'))
    await waitFor(() => expect(where()).toBe('/?show=unread'))
    await waitFor(() => expect(rows()).toBe(1))
  })

  test('unread keeps a row that is opened from there, until the filters change', async () => {
    const { user } = await renderApp('/?show=unread', listOf('Third headline', 'Fourth headline'))
    await user.click(screen.getByRole('link', { name: /Third headline/ }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('link', { expanded: true })).toBeNull())
    await waitFor(() => expect(rows()).toBe(2))
    await user.click(show('All'))
    await user.click(show('Unread'))
    await waitFor(() => expect(rows()).toBe(1))
  })

  test('saved shows what has a star', async () => {
    const { user } = await renderApp('/', listOf('One headline', 'Another headline'))
    await user.click(screen.getByRole('button', { name: 'Save: Another headline' }))
    await user.click(show('Saved'))
    await waitFor(() => expect(rows()).toBe(1))
    expect(show('Saved')).toHaveAttribute('aria-pressed', 'true')
  })

  test('stories fold to their newest headline', async () => {
    const { user, where } = await openIndex()
    await user.click(screen.getByRole('switch', { name: 'Group repeats' }))
    await waitFor(() => expect(where()).toBe('/?fold=stories'))
    await waitFor(() => expect(rows()).toBe(numbers.length - 5))
  })
})

test('the number of headlines is said once it stands still', async () => {
  const { user } = await openIndex()
  expect(screen.getByText('17 headlines', { selector: '[role=status]' })).toBeVisible()
  await user.type(field(), 'spurs')
  await waitFor(() =>
    expect(screen.getByText('2 headlines', { selector: '[role=status]' })).toBeVisible(),
  )
})
