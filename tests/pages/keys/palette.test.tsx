import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { preferencesStore } from '../../../src/browser/settings/preferences.ts'
import type { App } from '../../render-app.tsx'
import { renderApp } from '../../render-app.tsx'

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

async function openPalette(url = '/'): Promise<App> {
  const app = await renderApp(url)
  await app.user.keyboard('{Control>}k{/Control}')
  await waitFor(() => expect(field()).toHaveFocus())
  return app
}

describe('the palette', () => {
  test('goes through its list by arrow keys, round and round, and Enter runs what is chosen', async () => {
    const { user, where } = await openPalette()
    await user.type(field(), 'go to')
    expect(active()).toHaveTextContent(/^Go to Headlines/)
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(palette().getAllByRole('option').at(-1))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(active()).toHaveTextContent(/^Go to Quotes/)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(where()).toBe('/quotes'))
  })

  test('has whatever has a button: themes, export, mute, settings', async () => {
    const { user } = await openPalette()
    for (const [typed, name] of [
      ['dark', 'Theme: Dark'],
      ['export', 'Export a shortlist…'],
      ['mute', 'Mute words…'],
      ['text and', 'Text and theme…'],
      ['back up', 'Back up your data…'],
      ['open', 'Open…'],
    ] as const) {
      await user.clear(field())
      await user.type(field(), typed)
      expect(names()).toContain(name)
    }
    await user.clear(field())
    await user.type(field(), 'theme dark{Enter}')
    expect(preferencesStore.get().look.theme).toBe('dark')
  })

  test.each([
    ['topic sport', '/?topic=sport'],
    ['place japan', '/?place=jp'],
  ])('%s leads to %s', async (typed, url) => {
    const { user, where } = await openPalette()
    await user.type(field(), `${typed}{Enter}`)
    await waitFor(() => expect(where()).toBe(url))
  })

  test('opens what is pressed, and says when nothing fits', async () => {
    const { user, where } = await openPalette()
    await user.type(field(), 'zebra')
    expect(palette().getByText('No command and no headline has these words.')).toBeVisible()
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    await user.clear(field())
    await user.type(field(), 'ferragni acquitted')
    await user.click(palette().getByRole('option', { name: /Ferragni acquitted/ }))
    await waitFor(() => expect(where()).toMatch(/^\/h\/italian-influencer/))
  })
})
