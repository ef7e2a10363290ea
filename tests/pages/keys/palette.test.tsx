import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { commandWords } from '../../../src/browser/settings/command-words.ts'
import { commandNames } from '../../../src/browser/settings/commands.ts'
import { preferencesStore } from '../../../src/browser/settings/preferences.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import type { UserEvent } from '@testing-library/user-event'
import type { App } from '../../render-app.tsx'
import { renderApp } from '../../render-app.tsx'
import { realWireOf } from '../../wires.ts'

const palette = () => within(screen.getByRole('dialog', { name: 'Commands and headlines' }))
const field = () => palette().getByRole('combobox')
const names = () =>
  palette()
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

/** The option to which the field says that the arrow keys have come. */
const active = () => {
  const id = field().getAttribute('aria-activedescendant')
  const [selected, ...others] = palette()
    .getAllByRole('option')
    .filter((option) => option.getAttribute('aria-selected') === 'true')
  expect(others).toEqual([])
  expect(selected?.id).toBe(id)
  return selected
}

const wire = realWireOf(1, 2, 5, 10, 11, 23, 29, 31, 42, 45)

/** Opens it on a page once that has a button, the last to come. */
async function openPalette(url = '/', last = 'Got it'): Promise<App> {
  const app = await renderApp(url, wire)
  await waitFor(() => expect(buttonsOfPage().join('|')).toContain(last))
  await openByKey(app.user)
  await waitFor(() => expect(field()).toHaveFocus())
  return app
}

const openByKey = (user: UserEvent): Promise<void> => user.keyboard('{Control>}k{/Control}')

/** Puts words in its field all at once: what each letter finds is another test. */
async function fill(user: UserEvent, words: string): Promise<void> {
  await user.clear(field())
  await user.paste(words)
}

describe('the palette', () => {
  test('goes through its list by arrow keys, round and round, and Enter runs what is chosen', async () => {
    const { user, where } = await openPalette()
    await fill(user, 'go to')
    expect(active()).toHaveTextContent(/^Go to Headlines/)
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(palette().getAllByRole('option').at(-1))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(active()).toHaveTextContent(/^Go to Quotes/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(where()).toBe('/quotes'))
  })

  test('has the article by its title', async () => {
    const { user, where } = await openPalette()
    await fill(user, 'meteorite')
    expect(active()).toHaveTextContent(/^Tiny meteorite .* capsule/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(where()).toBe(paths.article(realEdition.articles[0]!)))
  })

  test('has whatever has a button: themes, export, mute, settings', async () => {
    const { user } = await openPalette()
    for (const [typed, name] of [
      ['dark', 'Theme: Dark'],
      ['export', 'Export these…'],
      ['mute', 'Mute words…'],
      ['text and', 'Text and theme…'],
      ['back up', 'Back up your data…'],
      ['open', 'Open…'],
    ] as const) {
      await fill(user, typed)
      expect(names()).toContain(name)
    }
    await fill(user, 'theme dark')
    await user.keyboard('{Enter}')
    expect(preferencesStore.get().look.theme).toBe('dark')
  })

  test('leads where a filter or its button does', async () => {
    const { user, where, go } = await openPalette()
    for (const [words, url] of [
      ['topic sport', '/?topic=sport'],
      ['place japan', '/?place=jp'],
      ['show unread', '/?show=unread'],
      ['group repeats', '/?fold=stories'],
      // The last one: it is how the list is shown from then on.
      ['sections', '/?view=sections'],
    ] as const) {
      await fill(user, words)
      await user.keyboard('{Enter}')
      await waitFor(() => expect(where()).toBe(url))
      go('/')
      await openByKey(user)
    }
  })

  test('opens what is pressed, from a field too, and says when nothing fits', async () => {
    const { user, where } = await openPalette()
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
    screen.getByRole('searchbox', { name: 'Search headlines' }).focus()
    await openByKey(user)
    expect(field()).toHaveFocus()
    await user.type(field(), 'zebra')
    expect(palette().getByText('No command and no headline has these words.')).toBeVisible()
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    await fill(user, 'ferragni acquitted')
    await user.click(palette().getByRole('option', { name: /Ferragni acquitted/ }))
    await waitFor(() => expect(where()).toMatch(/^\/h\/italian-influencer/))
  })

  test.each([
    ['the index', paths.index(), 'Export these'],
    ['a search without matches', paths.index('q=zebra'), 'Show all headlines'],
    ['an opened headline', paths.headline(headlineAt(realEdition, 9)!), 'Copy link'],
    ['a quote in its article', paths.article(realEdition.articles[0]!, '', 'q2'), 'Copy quote'],
    ['Quotes', paths.quotes(), 'Export CSV'],
    ['the Library', paths.library(), 'Read a zip back'],
    ['the source', paths.wire(), 'Download the original'],
  ])('has whatever has a button: %s', async (_what, url, last) => {
    await openPalette(url, last)
    const buttons = buttonsOfPage()
    expect(buttons.length).toBeGreaterThan(20)
    const offered = [...names(), ...commandNames.map((name) => commandWords[name].words)].map(plain)
    const missing = buttons.filter((name) => !offered.some((words) => words.includes(plain(name))))
    expect(missing).toEqual([])
  })

  test('sets what the settings set', async () => {
    const { user } = await openPalette()
    await fill(user, 'density desk')
    await user.keyboard('{Enter}')
    expect(preferencesStore.get().look.density).toBe('compact')
    await openByKey(user)
    await fill(user, 'indirect')
    await user.keyboard('{Enter}')
    expect(preferencesStore.get().indirect).toBe(true)
  })
})

/** What the page has to press, its panels included, by its words; not what belongs to an item, or is a topic or a place. */
const buttonsOfPage = (): readonly string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button, select, input:not([type=search], [type=date])',
    ),
  ]
    .filter((one) => !one.closest('dialog, tr, li:not([data-opened]), [hidden], [aria-hidden]'))
    .filter(
      (one) => !one.closest('[aria-label="Topics"], [aria-label="More topics"], #place-chips'),
    )
    .filter((one) => !one.matches(':disabled, [aria-disabled="true"]'))
    .map((one) => one.ariaLabel ?? wordsOf(labelOf(one) ?? one))

const labelOf = (one: HTMLElement): HTMLElement | undefined =>
  one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0] : undefined

/** Its own words, without those that are for the eye alone or that can be chosen. */
const wordsOf = (one: Node): string =>
  one instanceof Element && one.matches('kbd, select, [aria-hidden]')
    ? ''
    : one.hasChildNodes()
      ? [...one.childNodes].map(wordsOf).join('')
      : (one.textContent ?? '')

/** Words without numbers and the item that they are for. */
const plain = (words: string | null): string =>
  (words ?? '')
    .replace(/^Save: .*/, 'Save')
    .replace(/^Density: .*/, 'List density')
    .toLowerCase()
    .replaceAll(/[\d,…✓]+| /g, '')
