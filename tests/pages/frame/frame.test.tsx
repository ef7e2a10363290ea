import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { loading } from '../../../src/browser/load/loading.ts'
import { LoadingView } from '../../../src/pages/frame/loading-view.tsx'
import { MorePages } from '../../../src/pages/frame/more-pages.tsx'
import { NavigationLink } from '../../../src/pages/frame/navigation-link.tsx'
import { ReloadOffer } from '../../../src/pages/frame/reload-offer.tsx'
import { Toast } from '../../../src/pages/frame/toast.tsx'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf, realWireOf } from '../../wires.ts'
import { draw } from '../draw.tsx'

const wire = realWireOf(3, 4, 5, 10, 29)
const field = () => screen.getByRole('searchbox')
/** The navigation stands twice: in the masthead, and at the bottom of a phone. */
const navigations = () => screen.getAllByRole('navigation', { name: 'Main' })

describe('the frame of every page', () => {
  test('begins with a link past it, has the pages twice, and on a phone the rest under More', async () => {
    const { user } = await renderApp('/', wire)
    await user.tab()
    expect(document.activeElement).toHaveTextContent('Skip to the content')
    expect(document.activeElement).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
    const [top, tabs, ...more] = navigations().map((one) =>
      within(one)
        .getAllByRole('link')
        .map((link) => link.textContent),
    )
    expect(more).toEqual([])
    expect(top).toEqual(['Headlines', 'Developing', 'Quotes', 'Saved', 'Library'])
    expect(tabs).toEqual(top!.slice(0, -1))
    const opens = within(navigations()[1]!).getByRole('button', { name: 'More' })
    const popover = document.getElementById(opens.getAttribute('popovertarget')!)!
    expect(within(popover).getByRole('link', { name: 'Library' })).toBeInTheDocument()
  })

  test('keeps the wire that is open, and no filter, in its links', async () => {
    await renderApp('/?wire=wires/evening.txt&topic=crime&q=trial', wire)
    for (const navigation of navigations())
      for (const link of within(navigation).getAllByRole('link'))
        expect(link).toHaveAttribute('href', expect.stringMatching(/\?wire=wires\/evening\.txt$/))
  })

  test('is named for the page, and says when nothing has been saved or found in it', async () => {
    const { user } = await renderApp('/', listOf('One headline'))
    await user.click(screen.getAllByRole('link', { name: 'Developing' })[0]!)
    await waitFor(() => expect(document.title).toBe('Developing · Wireside'))
    expect(screen.getAllByRole('link', { name: 'Developing', current: 'page' })).toHaveLength(2)
  })
})

describe('where one is', () => {
  test.each([
    ['/', paths.index(), true, true],
    ['/h/some-words-a1', paths.index(), true, true],
    ['/article/some-words-a1', paths.index(), true, false],
    ['/stories/s1', paths.stories(), false, true],
    ['/stories', paths.stories('wire=kept:k1'), false, true],
    ['/storiesfoo', paths.stories(), false, false],
    ['/quotes', paths.saved(), false, false],
  ])('at %s the link to %s (only itself: %s) is that of the page: %s', (url, to, end, isHere) => {
    draw(
      <NavigationLink to={to} end={end}>
        A page
      </NavigationLink>,
      url,
    )
    expect(screen.getByRole('link').getAttribute('aria-current')).toBe(isHere ? 'page' : null)
  })
})

describe('the search', () => {
  test('leads from another page to the headlines, and Back leads back from there', async () => {
    const { user, where, back } = await renderApp('/saved', wire)
    await user.type(field(), 'spurs')
    await waitFor(() => expect(where()).toBe('/?q=spurs'))
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('spurs')
    back()
    await waitFor(() => expect(where()).toBe('/saved'))
    expect(field()).toHaveValue('')
  })

  test('on the page of quotes looks into quotes', async () => {
    const { user, where } = await renderApp('/quotes?kind=text', wire)
    await user.type(field(), 'aft')
    await waitFor(() => expect(where()).toBe('/quotes?kind=text&q=aft'))
    expect(field()).toHaveAccessibleName('Search quotes')
    await user.click(screen.getByRole('button', { name: 'Clear search' }))
    await waitFor(() => expect(where()).toBe('/quotes?kind=text'))
  })

  test('Escape empties it, a second one leaves it, and Enter goes to the first match', async () => {
    const { user, where } = await renderApp('/', wire)
    await user.keyboard('/')
    expect(field()).toHaveFocus()
    await user.keyboard('ferragni')
    await waitFor(() => expect(where()).toBe('/?q=ferragni'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/'))
    expect(field()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(field()).not.toHaveFocus()
    await user.keyboard('/ferragni{Enter}')
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-item', headlineAt(realEdition, 9)!.id),
    )
    expect(inMain().getAllByRole('link', { name: /Ferragni/ }).length).toBeGreaterThan(0)
  })

  test.each([
    ['/?q=zeppelin', '{Enter}', 'SF-PST'],
    ['/wire', '{Escape}', 'Source'],
  ])('is left for the title where there is no headline: %s', async (address, key, title) => {
    const { user } = await renderApp(address, wire)
    await user.keyboard(`/${key}`)
    expect(inMain().getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.activeElement).toHaveTextContent(title)
  })

  test('takes no key of a word that is still being composed for its own', async () => {
    const { user, where } = await renderApp('/?q=spurs', wire)
    field().focus()
    act(
      () =>
        void field().dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing: true }),
        ),
    )
    expect(field()).toHaveValue('spurs')
    expect(where()).toBe('/?q=spurs')
    await user.keyboard('{Escape}')
    expect(field()).toHaveValue('')
  })
})

test('the message keeps its live region while it says nothing, and has Undo only where there is one', async () => {
  const undo = vi.fn<() => void>()
  const { user, rerender } = draw(<Toast words={null} onAct={null} />)
  const region = screen.getByRole('status')
  expect(region).toHaveTextContent(/^$/)
  rerender(<Toast words="Link copied" onAct={null} />)
  expect(screen.getByRole('status')).toBe(region)
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<Toast words="Saved" onAct={undo} />)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
})

test.each([
  [null, null],
  ['new-version', /^A new version of Wireside is ready\./],
  ['missing-part', /Reload/],
] as const)('a reload for %s is offered, and can wait', async (reason, words) => {
  const [onReload, onLater] = [vi.fn<() => void>(), vi.fn<() => void>()]
  const { user } = draw(<ReloadOffer reason={reason} onReload={onReload} onLater={onLater} />)
  expect(screen.getByRole('status')).toHaveTextContent(words ?? /^$/)
  if (!words) return expect(screen.queryByRole('button')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(onReload).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Reload' }))
  expect([onReload, onLater].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})

test('what the bar of a phone has no room for stands under More', async () => {
  const onKeys = vi.fn<() => void>()
  const { user } = draw(<MorePages search="wire=kept:k1" onKeys={onKeys} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/library?wire=kept:k1',
    '/wire?wire=kept:k1',
  ])
  await user.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
  expect(onKeys).toHaveBeenCalledOnce()
})

describe('while the wire loads', () => {
  test('its progress is shown, and the title of a page where it is known', () => {
    const task = loading.begin()
    draw(<LoadingView />, '/quotes')
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Loading the edition…')
    expect(screen.queryByRole('progressbar')).toBeNull()
    act(() => task.report({ loaded: 250, total: 1000 }))
    expect(screen.getByRole('progressbar', { name: 'Loading the edition' })).toHaveValue(250)
    act(task.end)
    expect(screen.queryByRole('progressbar')).toBeNull()
    // The code of a page is no edition.
    expect(screen.getByRole('status')).toHaveTextContent(/^Loading…$/)
  })

  test('no title is promised that filters may change', () => {
    draw(<LoadingView />, '/quotes?speaker=nasa')
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
