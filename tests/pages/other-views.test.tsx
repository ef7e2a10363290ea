// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { realEdition } from '../edition/editions.ts'
import { inMain, renderApp } from '../render-app.tsx'
import { listOf } from '../wires.ts'

const speakers = async () => within(await screen.findByRole('navigation', { name: 'Speakers' }))
const title = () => screen.getByRole('heading', { level: 1 })

describe('the quotes of the edition', () => {
  test('stand by speaker, the most quoted first, the unattributed last', async () => {
    await renderApp('/quotes')
    const names = (await speakers())
      .getAllByRole('link')
      .map((link) => link.querySelector('bdi')?.textContent)
    expect(names.slice(0, 3)).toEqual(['NASA', 'Sergei Krikalev', 'Roscosmos'])
    expect(names).toContain('court')
    expect(names.at(-1)).toBe('unattributed')
  })

  test('are counted, the unattributed not as a speaker', async () => {
    await renderApp('/quotes')
    const named = (await speakers()).getAllByRole('link').length - 1
    expect(inMain().getByText(new RegExp(`^24 quotes by ${named} speakers`))).toBeVisible()
  })

  test('lead each to its place', async () => {
    await renderApp('/quotes')
    await speakers()
    expect(inMain().getByRole('link', { name: '"aft end"' })).toHaveAttribute(
      'href',
      paths.article(realEdition.articles[0]!, '', 'q10'),
    )
    expect(inMain().getByRole('link', { name: "'disintegrating'" })).toHaveAttribute(
      'href',
      paths.headline(realEdition.headlines[7]!),
    )
  })

  test('of one speaker have an address', async () => {
    const { user, where } = await renderApp('/quotes?speaker=nasa')
    expect(title()).toHaveTextContent('NASA')
    expect(inMain().getByText('5 quotes in this edition')).toBeVisible()
    await user.click((await speakers()).getByRole('link', { name: 'Everyone' }))
    await waitFor(() => expect(where()).toBe('/quotes'))
  })

  test('of a speaker who is unknown are those of all', async () => {
    await renderApp('/quotes?speaker=nobody')
    expect(title()).toHaveTextContent('Who says what')
  })

  test('that there are none of is said', async () => {
    await renderApp('/quotes', listOf('One headline'))
    expect(await inMain().findByText('Nobody is quoted in this edition.')).toBeVisible()
  })
})

describe('the running stories', () => {
  test('are seven, the newest first, each with what changed', async () => {
    await renderApp('/stories')
    expect(inMain().getByText(/^7 stories of this edition/)).toBeVisible()
    const numbers = inMain()
      .getAllByRole('listitem')
      .map((item) => Number(item.firstElementChild?.textContent))
    expect(numbers).toEqual([7, 32, 10, 29, 11, 23, 17, 25, 20, 36, 31, 42, 38, 50])
    expect(inMain().getByText('awaits verdict').closest('del')).toBeVisible()
    const names = inMain()
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent)
    expect(names[0]).toMatch(/^2 headlines · newest No. 7, then 32/)
    expect(new Set(names).size).toBe(7)
  })

  test('have an address each', async () => {
    const { id } = realEdition.stories[1]!
    await renderApp(paths.story(id))
    expect(title()).toHaveTextContent(realEdition.headlines[9]!.text)
    expect(inMain().getAllByRole('listitem')).toHaveLength(2)
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

describe('the wire line by line', () => {
  test('counts its lines by what they were read as', async () => {
    await renderApp('/wire')
    expect(inMain().getByText(/123 lines .*50 headlines.*20 paragraphs/)).toBeVisible()
    expect(inMain().getByText('123 lines shown')).toBeVisible()
  })

  test('shows the lines of one role', async () => {
    const { user, where } = await renderApp('/wire')
    await user.selectOptions(inMain().getByRole('combobox', { name: /Role/ }), 'paragraph')
    await waitFor(() => expect(where()).toBe('/wire?role=paragraph'))
    expect(inMain().getByText('20 lines shown')).toBeVisible()
  })

  test('lists what is odd, each with the way to its line', async () => {
    await renderApp('/wire', listOf('Same again', 'Something else', 'Same again'))
    for (const link of inMain().getAllByRole('link', { name: 'line 6' }))
      expect(link).toHaveAttribute('href', '/wire?line=6')
  })
})
