// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { realEdition } from '../edition/editions.ts'
import { inMain, renderApp } from '../render-app.tsx'
import { listOf, realWire } from '../wires.ts'

const title = () => screen.getByRole('heading', { level: 1 })

describe('the running stories', () => {
  test('are seven, the newest first, each with what changed', async () => {
    await renderApp('/stories')
    expect(inMain().getByText(/^7 stories of this edition/)).toBeVisible()
    const numbers = inMain()
      .getAllByRole('listitem')
      .map((item) => Number(item.firstElementChild?.textContent))
    expect(numbers).toEqual([7, 32, 10, 29, 11, 23, 17, 25, 20, 36, 31, 42, 38, 50])
    expect(inMain().getByText('acquitted').closest('ins')).toHaveTextContent('new: acquitted')
    expect(inMain().getByText('awaits verdict').closest('del')).toHaveTextContent(
      'was: awaits verdict',
    )
    const names = inMain()
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent)
    expect(names[0]).toMatch(/^2 headlines · newest No. 7, then 32/)
    expect(new Set(names).size).toBe(7)
  })

  test('have an address each, which leads to its headlines', async () => {
    const { user, where } = await renderApp('/stories')
    const [, ferragni] = inMain().getAllByRole('heading', { level: 2 })
    await user.click(within(ferragni!).getByRole('link'))
    await waitFor(() => expect(where()).toBe(paths.story(realEdition.stories[1]!.id)))
    await waitFor(() => expect(title()).toHaveTextContent(realEdition.headlines[9]!.text))
    expect(inMain().getByText('2 headlines on this story, newest first')).toBeVisible()
    expect(inMain().getAllByRole('listitem')).toHaveLength(2)
    expect(inMain().getByRole('link', { name: /awaits verdict/ })).toHaveAttribute(
      'href',
      paths.headline(realEdition.headlines[28]!),
    )
  })

  test('keep their address when a newer edition adds to them', async () => {
    const newest = 'Italian influencer Ferragni cleared in Christmas cake fraud trial'
    await renderApp(paths.story(realEdition.stories[1]!.id), `-\n${newest}\n${realWire}`)
    expect(title()).toHaveTextContent(newest)
    expect(inMain().getByText('3 headlines on this story, newest first')).toBeVisible()
  })

  test('that there are none of is said', async () => {
    await renderApp('/stories', listOf('One headline'))
    expect(inMain().getByText(/No story of this edition/)).toBeVisible()
  })
})

describe('what is saved', () => {
  test('is nothing at first, and the page says how to', async () => {
    await renderApp('/saved')
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })

  test('is listed, and can be let go', async () => {
    const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
    await user.click(screen.getByRole('button', { name: 'Save: Another headline' }))
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await waitFor(() => expect(where()).toBe('/saved'))
    expect(inMain().getAllByRole('listitem')).toHaveLength(1)
    await user.click(inMain().getByRole('button', { name: 'Save: Another headline' }))
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })
})
