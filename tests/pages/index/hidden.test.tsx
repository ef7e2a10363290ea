import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../../render-app.tsx'
import { listOf } from '../../wires.ts'

const wire = listOf(
  'Ferry crews call off strike',
  'Quay bell rings',
  'Lighthouse keeper retires',
  'Lighthouse lamp is lit again',
  'Museum returns bronze',
)
const rows = () => [...document.querySelectorAll<HTMLElement>('main li h3 a')]
const isSaid = (words: string) =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(words))

async function pressInMenu(user: UserEvent, name: RegExp): Promise<void> {
  await user.click(screen.getAllByRole('button', { name: 'More for this list' }).at(-1)!)
  const menu = within(screen.getByRole('group', { name: 'More for this list' }))
  await user.click(menu.getByRole('button', { name }))
}

test('what is hidden or muted is neither unread nor shown, and one press brings it back', async () => {
  const { user } = await renderApp('/', wire)
  rows()[0]?.focus()
  await user.keyboard('x')
  await waitFor(() => expect(rows()).toHaveLength(4))
  await user.keyboard('x')
  await isSaid('3 headlines · 2 hidden')
  await isSaid('Unread 3')

  await pressInMenu(user, /^Mute/)
  await user.type(screen.getByRole('textbox', { name: 'Word or phrase' }), 'lighthouse{Enter}')
  expect(screen.getByRole('button', { name: 'Unmute “lighthouse”' })).toBeVisible()
  const dialog = within(screen.getByRole('dialog', { name: 'Mute' }))
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  await isSaid('1 headline · 4 hidden')
  await isSaid('Unread 1')
  expect(rows()).toHaveLength(1)

  await pressInMenu(user, /^Hidden headlines 2/)
  await isSaid('Unread 3')
  expect(rows()[0]).toHaveTextContent('Ferry crews call off strike')
  expect(screen.getByText('2 headlines are back')).toBeVisible()
  await pressInMenu(user, /^Muted headlines 2/)
  await isSaid('Unread 5')
  await user.keyboard('z')
  await isSaid('3 headlines · 2 hidden')
  await pressInMenu(user, /^Muted headlines 2/)
  await isSaid('1 headline · 4 hidden')
})

test('a topic is muted by its button, not while the keys go through the choices', async () => {
  const { user } = await renderApp('/', wire)
  await pressInMenu(user, /^Mute/)
  const dialog = within(screen.getByRole('dialog', { name: 'Mute' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Topic' }), 'Sport')
  expect(dialog.queryByRole('button', { name: 'Unmute topic Sport' })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Mute topic' }))
  expect(dialog.getByRole('button', { name: 'Unmute topic Sport' })).toBeVisible()
  expect(dialog.queryByRole('option', { name: 'Sport' })).toBeNull()
})

const item = (title: string): string =>
  `<item><title>${title}</title><description>${'&lt;p>The bell rang at noon.&lt;/p>'.repeat(3)}</description></item>`

test('an item with text is hidden and muted as a headline is, the one above the list too', async () => {
  const titles = ['Ferry sails', 'Quay bell rings', 'Lighthouse lamp is lit', 'Museum opens']
  const { user } = await renderApp(
    '/',
    `<rss version="2.0"><channel><title>Bay</title>${titles.map(item).join('')}</channel></rss>`,
  )
  await waitFor(() => expect(rows()).toHaveLength(3))
  rows()[2]?.focus()
  await user.keyboard('x')
  await isSaid('3 headlines · 1 hidden')
  await isSaid('Unread 3')
  screen.getByRole('link', { name: 'Ferry sails' }).focus()
  await user.keyboard('x')
  await isSaid('2 headlines · 2 hidden')
  expect(screen.queryByRole('link', { name: 'Ferry sails' })).toBeNull()

  await pressInMenu(user, /^Mute/)
  await user.type(screen.getByRole('textbox', { name: 'Word or phrase' }), 'lighthouse{Enter}')
  const dialog = within(screen.getByRole('dialog', { name: 'Mute' }))
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  await isSaid('1 headline · 3 hidden')
  await pressInMenu(user, /^Hidden headlines 2/)
  await isSaid('3 headlines · 1 hidden')
})

test('where one item of a feed alone fits, no sentence says that there is none', async () => {
  const feed = `<rss version="2.0"><channel><title>Bay</title>${['Ferry sails', 'Quay bell rings'].map(item).join('')}</channel></rss>`
  const { user } = await renderApp('/?q=ferry', feed)
  expect(await screen.findByRole('heading', { name: 'No other headline fits' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all headlines' }))
  await waitFor(() => expect(rows()).toHaveLength(1))
  rows()[0]?.focus()
  await user.keyboard('x')
  const heading = await screen.findByRole('heading', { name: 'Every other headline is hidden' })
  expect(heading).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show 1 hidden headline' }))
  await waitFor(() => expect(rows()).toHaveLength(1))
})
