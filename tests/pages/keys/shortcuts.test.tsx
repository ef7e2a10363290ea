import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { commandWords } from '../../../src/browser/settings/command-words.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf } from '../../wires.ts'

const help = () => within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }))
const star = () => inMain().getByRole('button', { name: 'Save: Ferry crews call off strike' })
const hint = () => screen.getByRole('button', { name: /^Mark these 2/, hidden: true })
const rows = () => [...document.querySelectorAll<HTMLElement>('main li h3 a')]

/** Opens the help above a list of two headlines, whose first has the cursor. */
async function openHelp(): Promise<UserEvent> {
  const { user } = await renderApp('/', listOf('Ferry crews call off strike', 'Quay bell rings'))
  rows()[0]?.focus()
  await user.keyboard('?')
  await waitFor(() => expect(help().getByRole('heading', { level: 2 })).toBeVisible())
  return user
}

describe('the help', () => {
  test('names every command where it is heard, and draws none of it while it is closed', async () => {
    const user = await openHelp()
    for (const title of ['Anywhere', 'On this page', 'In an article'])
      expect(help().getByRole('heading', { name: title })).toBeVisible()
    const lines = help().getAllByRole('button', { name: /\. Change$/ })
    const without = help().getByRole('button', { name: 'Go to the Library: no key. Change' })
    expect(without).toHaveTextContent('none')
    for (const { words } of Object.values(commandWords))
      expect(lines.filter((line) => line.ariaLabel?.startsWith(`${words}: `))).not.toEqual([])
    await user.click(help().getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('On a touch screen')).toBeNull()
  })

  test('takes another key for a command, and gives the original one back', async () => {
    const user = await openHelp()
    const line = (key: string) =>
      help().findByRole('button', { name: `Save, Unsave: ${key}. Change` })
    await user.click(await line('s'))
    expect(help().getByText('press a key…')).toBeVisible()
    await user.keyboard('b')
    expect(await line('b')).toBeVisible()
    await user.click(help().getByRole('button', { name: 'Close' }))
    rows()[0]?.focus()
    await user.keyboard('s')
    expect(star()).toHaveAttribute('aria-pressed', 'false')
    await user.keyboard('b')
    await waitFor(() => expect(star()).toHaveAttribute('aria-pressed', 'true'))
    await user.keyboard('?')
    await user.click(help().getByRole('button', { name: 'Back to the original keys' }))
    expect(await line('s')).toBeVisible()
    expect(help().getByRole('status')).toHaveTextContent('The original keys are back.')
  })

  test('says of a key that is taken whose it is, and changes nothing', async () => {
    const user = await openHelp()
    await user.click(help().getByRole('button', { name: 'Save, Unsave: s. Change' }))
    await user.keyboard('j')
    const line = help().getByRole('button', { name: 'Save, Unsave: s. Change' })
    // It is said where the key was pressed: the top of the long list may be out of sight.
    expect(within(line.closest('li')!).getByRole('alert')).toHaveTextContent(
      'already the key for “Next in the list”',
    )
    await user.click(line)
    expect(help().queryByRole('alert')).toBeNull()
  })

  test('waits for a key until it is pressed alone, or the focus goes elsewhere', async () => {
    const user = await openHelp()
    await user.click(help().getByRole('button', { name: 'Save, Unsave: s. Change' }))
    await user.keyboard('{Control>}b{/Control}')
    expect(help().getByText('press a key…')).toBeVisible()
    await user.tab()
    expect(help().queryByText('press a key…')).toBeNull()
    await user.keyboard('b')
    expect(help().getByRole('button', { name: 'Save, Unsave: s. Change' })).toBeVisible()
  })

  test('has keys named in the list’s menu as they are now, and none where they are off', async () => {
    const user = await openHelp()
    expect(hint()).toHaveTextContent('Mark these 2 as read Shift A')
    await user.click(help().getByRole('button', { name: /^Mark these as read/ }))
    await user.keyboard('{ArrowLeft}')
    expect(help().getByRole('button', { name: /^Mark these as read/ })).toHaveTextContent('Left')
    expect(hint()).toHaveTextContent('Mark these 2 as read Left')
    await user.click(help().getByRole('checkbox', { name: 'Single keys are shortcuts' }))
    expect(hint()).toHaveTextContent(/^Mark these 2 as read$/)
  })

  test('switches single keys off', async () => {
    const user = await openHelp()
    await user.click(help().getByRole('checkbox', { name: 'Single keys are shortcuts' }))
    await user.click(help().getByRole('button', { name: 'Close' }))
    rows()[0]?.focus()
    await user.keyboard('xj')
    expect(rows()).toHaveLength(2)
    expect(rows()[0]).toHaveFocus()
  })
})
