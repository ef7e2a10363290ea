import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { inMain, renderApp } from '../../render-app.tsx'
import { harbourWire } from '../../wires.ts'

/** Presses the first of that name: wide pages and phones have one each. */
async function press(user: UserEvent, role: string, name: string | RegExp): Promise<void> {
  const [first] = screen.getAllByRole(role, { name })
  if (!first) throw new Error(`no ${role}`)
  await user.click(first)
}

test('imported marks lead to pages of this site and nowhere else', async () => {
  const saved = { kind: 'headline', text: 'A lure', from: 'A wire' }
  const places = [
    ['a1', { ...saved, path: '/\t/evil.invalid/x' }],
    ['b2', { ...saved, path: '//evil.invalid/x' }],
    ['c3', { ...saved, text: 'A kept one', path: '/h/lamp-found-c3?wire=wires/none.txt' }],
    ['d4', { ...saved, item: { slug: '/evil.invalid', id: 'd4' }, wire: null, quote: null }],
  ]
  const marks = { read: [], saved: ['a1', 'b2', 'c3', 'd4'], spiked: [], topics: [] }
  const data = { format: 'wireside-device-data', version: 1, marks, settings: { saved: places } }
  const { user } = await renderApp('/', harbourWire)
  await press(user, 'button', 'Text and theme')
  await press(user, 'button', /Back up your data/)
  await user.upload(
    await screen.findByLabelText(/Import from a file/),
    new File([JSON.stringify(data)], 'marks.json', { type: 'application/json' }),
  )
  await waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContainEqual(
      expect.stringContaining('Your data was imported'),
    ),
  )
  await user.keyboard('{Escape}{Escape}')
  await press(user, 'link', 'Saved')
  const link = await inMain().findByRole('link', { name: 'A kept one' })
  expect(link).toHaveAttribute('href', '/h/lamp-found-c3?wire=wires/none.txt')
  expect(inMain().queryByText('A lure')).toBeNull()
})
