import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setPreferences } from '../../../src/browser/settings/preferences.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf } from '../../wires.ts'

const wire = listOf('Ferry sails', 'Bridge shut', 'Tram late')
const row = (name: string) => inMain().getByRole('link', { name })

/** The page at an address, with one of its buttons pressed by key. */
async function press(address: string, name: string | RegExp) {
  const app = await renderApp(address, wire)
  const [button] = await screen.findAllByRole('button', { name })
  button!.focus()
  await app.user.keyboard('{Enter}')
  return app
}

test('the greeting gives the focus to the first headline', async () => {
  setPreferences({ greeted: false })
  await press('/', 'Got it')
  await waitFor(() => expect(row('Ferry sails')).toHaveFocus())
  expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull()
})

test.each([
  ['Show all headlines', 'Ferry sails'],
  [/^Clear search “/, 'Ferry sails'],
])('%s where nothing fits gives the focus to the first headline that does', async (name, first) => {
  await press('/?q=zeppelin', name)
  await waitFor(() => expect(row(first)).toHaveFocus())
})

test('Clear search in the masthead gives the focus to its field where no headline was there', async () => {
  await press('/?q=zeppelin', 'Clear search')
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveFocus())
})

test('the last headline that is hidden by key gives the focus to what is left', async () => {
  const { user } = await renderApp('/', wire)
  await user.keyboard('G')
  expect(row('Tram late')).toHaveFocus()
  await user.keyboard('x')
  await waitFor(() => expect(row('Bridge shut')).toHaveFocus())
})

test('what is muted no more gives the focus to the next, and the last to what mutes another topic', async () => {
  const { user } = await renderApp('/', wire)
  await user.click(screen.getAllByRole('button', { name: 'More for this list' })[0]!)
  await user.click(await screen.findByRole('button', { name: 'Mute words…' }))
  await user.type(screen.getByRole('textbox', { name: 'Word or phrase' }), 'ferry{Enter}')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Sport')
  await user.click(screen.getByRole('button', { name: 'Mute topic' }))
  await user.click(screen.getByRole('button', { name: 'Unmute “ferry”' }))
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Unmute topic Sport' })).toHaveFocus(),
  )
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Mute topic' })).toHaveFocus())
})

test('Undo gives the focus back to what had it', async () => {
  const { user } = await renderApp('/', wire)
  await user.keyboard('jm')
  screen.getByRole('button', { name: 'Undo' }).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(row('Ferry sails')).toHaveFocus())
})
