import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useAnnouncement } from '../../../src/browser/platform/announce.ts'
import { setPreferences } from '../../../src/browser/settings/preferences.ts'
import { Greeting } from '../../../src/pages/facts/greeting.tsx'

const Said = () => <output>{useAnnouncement()?.words}</output>

/** What is said when the greeting is closed, with a mouse or by touch. */
async function closeWith(pointer: 'fine' | 'coarse'): Promise<string | null> {
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: media.includes(pointer) }))
  setPreferences({ greeted: false })
  render(
    <>
      <Greeting />
      <Said />
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Got it' }))
  expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull()
  return screen.getByRole('status').textContent
}

test('tells with a mouse what a wire is and no more', async () => {
  expect(await closeWith('fine')).toBe('')
})

test('closed by a key, it hands the focus on to the title of the page', async () => {
  setPreferences({ greeted: false })
  render(
    <main>
      <Greeting />
      <h1 tabIndex={-1}>Today</h1>
    </main>,
  )
  screen.getByRole('button', { name: 'Got it' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'Today' })).toHaveFocus()
})

test('tells by touch what swiping does, once', async () => {
  expect(await closeWith('coarse')).toBe(
    'Swipe a headline right to save it, left to mark it as read',
  )
})
