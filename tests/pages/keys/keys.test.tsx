import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { realEdition } from '../../edition/editions.ts'
import type { App } from '../../render-app.tsx'
import { inMain, renderApp } from '../../render-app.tsx'
import { realWireOf } from '../../wires.ts'

const numbers = [1, 2, 5, 28, 35, 45, 48]
const wire = realWireOf(...numbers)
const text = headlineAt(realEdition, 0)?.text ?? ''
const heading = () => screen.getByRole('heading', { level: 1 })
const hint = () =>
  screen.queryAllByRole('status').filter((one) => one.textContent?.includes('Go to Quotes'))

/** The links of the headlines in the list, in its order. */
const rows = () => [...document.querySelectorAll<HTMLElement>('main li h3 a')]
const row = (at: number): HTMLElement => {
  const link = rows()[at]
  if (!link) throw new Error(`no row ${at}`)
  return link
}
const star = () => inMain().getByRole('button', { name: `Save: ${text}` })
/** The topics that are chosen. */
const topics = () =>
  within(screen.getByRole('group', { name: 'Topics' }))
    .getAllByRole('button', { pressed: true })
    .map((chip) => chip.textContent.replace(/\d+$/, ''))
const countRead = () => rows().filter((link) => link.textContent.endsWith('(read)')).length
const isSaid = (words: RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContainEqual(
      expect.stringMatching(words),
    ),
  )

describe('keys', () => {
  test('of two strokes lead to every page, and say between them where', async () => {
    const { user } = await renderApp('/', wire)
    for (const [key, name] of Object.entries({
      q: 'Who said what',
      t: 'Developing',
      s: 'Saved',
      w: 'Source',
      a: 'Tiny meteorite may have caused leak from Soyuz capsule',
      i: 'SF-PST',
    })) {
      await user.keyboard('g')
      await waitFor(() => expect(hint()).not.toEqual([]))
      await user.keyboard(key)
      await waitFor(() => expect(heading()).toHaveTextContent(name))
      expect(hint()).toEqual([])
    }
  })

  test('mark the headline under the cursor, and take it back step by step', async () => {
    const { user } = await renderApp('/', wire)
    row(0).focus()
    await user.keyboard('m')
    await waitFor(() => expect(row(0)).toHaveAccessibleName(/\(read\)$/))
    await user.keyboard('s')
    await waitFor(() => expect(star()).toHaveAttribute('aria-pressed', 'true'))
    await user.keyboard('x')
    await waitFor(() => expect(rows()).toHaveLength(numbers.length - 1))
    await waitFor(() => expect(row(0)).toHaveFocus())
    await isSaid(/Headline hidden/)
    await user.keyboard('z')
    await waitFor(() => expect(rows()).toHaveLength(numbers.length))
    await user.keyboard('z')
    await waitFor(() => expect(star()).toHaveAttribute('aria-pressed', 'false'))
    await user.keyboard('z')
    await waitFor(() => expect(row(0)).toHaveAccessibleName(text))
    await user.keyboard('z')
    await isSaid(/Nothing to undo/)
  })

  test('go along the topics, and end where they end', async () => {
    const { user, where } = await renderApp('/', wire)
    expect(topics()).toEqual(['All'])
    await user.keyboard('l')
    await waitFor(() => expect(where()).toMatch(/^\/\?topic=\w+$/))
    const [first] = topics()
    await user.keyboard('l')
    await waitFor(() => expect(topics()).not.toEqual([first]))
    expect(topics()).toHaveLength(1)
    await user.keyboard('h')
    await waitFor(() => expect(topics()).toEqual([first]))
    await user.keyboard('h')
    await waitFor(() => expect(where()).toBe('/'))
  })

  test('go to the next unread, and mark all that is shown as read, with a way back', async () => {
    const { user } = await renderApp('/?topic=sport', wire)
    const count = rows().length
    expect(count).toBeGreaterThan(2)
    row(1).focus()
    await user.keyboard('m')
    row(0).focus()
    await user.keyboard('n')
    await waitFor(() => expect(row(2)).toHaveFocus())
    await user.keyboard('A')
    await isSaid(new RegExp(`^${count - 1} marked read`))
    expect(countRead()).toBe(count)
    await user.keyboard('n')
    await isSaid(/Nothing unread below/)
    await user.keyboard('z')
    await waitFor(() => expect(countRead()).toBe(1))
  })

  test('Escape goes back, or clears the search, then the filters', async () => {
    const { user, where }: App = await renderApp('/?topic=sport&q=open', wire)
    const name = row(0).textContent ?? ''
    row(0).focus()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(inMain().getByRole('link', { expanded: true })).toHaveTextContent(name),
    )
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/?topic=sport&q=open'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/?topic=sport'))
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''))
    const sport = within(screen.getByRole('group', { name: 'Topics' })).getByRole('button', {
      name: /^Sport \d+$/,
    })
    await waitFor(() => expect(sport).toHaveAccessibleName(`Sport ${rows().length}`))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(rows()).toHaveLength(numbers.length))
    expect(row(0)).toHaveTextContent(text)
  })
})
