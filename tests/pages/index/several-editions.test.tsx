import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { inMain, renderApp } from '../../render-app.tsx'
import { harbourWire } from '../../wires.ts'

const titles = () =>
  [...document.querySelectorAll('main li h3 a')].map(({ textContent }) => textContent)

const edition = (at: number) =>
  within(screen.getByRole('navigation', { name: 'Editions of this source' })).getByRole('link', {
    name: `Edition ${at}`,
  })

test('a wire with several lists has several editions', async () => {
  const { user, where, back } = await renderApp(
    '/',
    `${harbourWire}\n-\nSecond edition begins here\n-\nAnd has two headlines`,
  )
  expect(titles()).toHaveLength(2)
  await user.click(edition(2))
  await waitFor(() =>
    expect(titles()).toEqual(['Second edition begins here', 'And has two headlines']),
  )
  expect(where()).toBe('/?edition=2')
  await user.click(inMain().getByRole('link', { name: 'Second edition begins here' }))
  await waitFor(() =>
    expect(inMain().getByRole('link', { expanded: true })).toHaveTextContent(
      'Second edition begins here',
    ),
  )
  back()
  await waitFor(() => expect(where()).toBe('/?edition=2'))
  await user.click(edition(1))
  await waitFor(() => expect(titles()[0]).toMatch(/^Harbour/))
})

test('each article of a wire has its own page', async () => {
  const second = 'Bridge closes\nThe old bridge closed on Tuesday for repairs.\nA.Roe--HB-XYZ'
  const { user, back } = await renderApp('/', `${harbourWire}\n${second}`)
  for (const title of ['Ferry runs again', 'Bridge closes']) {
    const link = inMain()
      .getAllByRole('heading')
      .flatMap((heading) => within(heading).queryAllByRole('link', { name: title }))
    await user.click(link[0] ?? document.body)
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible(),
    )
    back()
    await waitFor(() => expect(screen.queryByRole('heading', { level: 1, name: title })).toBeNull())
  }
})
