import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { App } from '../../render-app.tsx'
import { renderApp } from '../../render-app.tsx'
import { harbourWire } from '../../wires.ts'

const dialog = () => within(screen.getByRole('dialog', { name: 'Open news' }))
const tab = (name: string) => dialog().getByRole('tab', { name })
const text = () => dialog().getByLabelText('Text of an edition')

async function openDialog(): Promise<App> {
  const app = await renderApp('/', harbourWire)
  await app.user.click(within(screen.getByRole('banner')).getByRole('button', { name: /^Open/ }))
  expect(await screen.findByRole('dialog', { name: 'Open news' })).toBeVisible()
  return app
}

const shownPanel = () =>
  dialog()
    .getAllByRole('tabpanel')
    .filter((panel) => !panel.hidden)

describe('opening news', () => {
  test('begins with files, and goes from tab to tab by arrow keys, round and round', async () => {
    const { user } = await openDialog()
    expect(tab('Files')).toHaveAttribute('aria-selected', 'true')
    expect(dialog().getByLabelText('Choose files…')).toHaveAttribute('multiple')
    await user.click(tab('Files'))
    await user.keyboard('{ArrowLeft}')
    expect(tab('On this site')).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(tab('Paste text')).toHaveFocus()
    expect(shownPanel()).toEqual([dialog().getByRole('tabpanel', { name: 'Paste text' })])
  })

  test('keeps a text while one looks elsewhere, and where it is refused, with the reason', async () => {
    const { user, where } = await openDialog()
    await user.click(tab('Paste text'))
    await user.click(text())
    await user.paste('{\\rtf1 Quay bell rings}')
    await user.click(tab('Files'))
    await user.click(tab('Paste text'))
    await user.click(dialog().getByRole('button', { name: 'Open this text' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Not opened.*pasted text.*RTF/)
    expect(text()).toHaveValue('{\\rtf1 Quay bell rings}')
    expect(where()).toBe('/')
  })

  test('tells of a recent edition all that it carries, as the library does', async () => {
    const { user } = await openDialog()
    const article = 'The town by the sea\n\nIt rained for a week.\n\nNobody knew why.\n'
    await user.upload(
      dialog().getByLabelText('Choose files…'),
      new File([article], 'town.txt', { type: 'text/plain' }),
    )
    await screen.findByRole('heading', { level: 1 })
    await user.click(within(screen.getByRole('banner')).getByRole('button', { name: /^Open/ }))
    const town = await dialog().findByRole('link', { name: /town\.txt/ })
    expect(town).toHaveAccessibleName(/^town\.txt 1 article /)
  })

  test('a file that cannot be read is named in the dialog until it is closed', async () => {
    const { user, where } = await openDialog()
    const picture = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'photo.jpg')
    await user.upload(dialog().getByLabelText('Choose files…'), picture)
    expect(await screen.findByRole('alert')).toHaveTextContent('photo.jpg')
    expect(where()).toBe('/')
    await user.click(dialog().getByRole('button', { name: 'Close' }))
    expect(screen.queryByText('photo.jpg')).toBeNull()
  })
})
