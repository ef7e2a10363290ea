// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/paths.ts'
import { realEdition } from '../edition/editions.ts'
import { inMain, renderApp } from '../render-app.tsx'
import { listOf } from '../wires.ts'

const title = () => screen.getByRole('heading', { level: 1 })

const table = async () => within(await screen.findByRole('table', { name: 'Who said what' }))

describe('the quotes of the edition', () => {
  test('stand by speaker, the most quoted first, the unattributed last', async () => {
    await renderApp('/quotes')
    const names = (await table())
      .getAllByRole('row')
      .slice(1)
      .flatMap(
        (row) => within(row).queryByRole('rowheader')?.querySelector('a bdi')?.textContent ?? [],
      )
    expect(names.slice(0, 3)).toEqual(['NASA', 'Sergei Krikalev', 'Roscosmos'])
    expect(names).toContain('court')
    expect(names.at(-1)).toBe('Unattributed')
  })

  test('are counted by kind, and each kind can be shown alone', async () => {
    const { user, where } = await renderApp('/quotes')
    const kinds = within(await screen.findByRole('navigation', { name: 'Kind of quote' }))
    const all = (await table()).getAllByRole('row').length - 1
    expect(kinds.getByRole('link', { name: `All ${all}` })).toHaveAttribute('aria-current', 'true')
    await user.click(kinds.getByRole('link', { name: 'In full text 10' }))
    await waitFor(() => expect(where()).toBe('/quotes?kind=text'))
    expect((await table()).getAllByRole('row')).toHaveLength(11)
  })

  test('lead each to its place', async () => {
    await renderApp('/quotes')
    await table()
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
    await user.click(inMain().getByRole('link', { name: 'Everyone' }))
    await waitFor(() => expect(where()).toBe('/quotes'))
  })

  test('of a speaker who is unknown are those of all', async () => {
    await renderApp('/quotes?speaker=nobody')
    expect(title()).toHaveTextContent('Who said what')
  })

  test('that there are none of is said', async () => {
    await renderApp('/quotes', listOf('One headline'))
    expect(await inMain().findByText('Nobody is quoted in this edition.')).toBeVisible()
  })

  test('say under which other names a speaker was found, and keep them apart when told', async () => {
    const article = 'Fares fall\n\n"They fall," said harbour master Ida Moen.\n\nSigned--BAY'
    const { user } = await renderApp(
      '/quotes',
      `-\nIda Moen: 'fares too high'\n-\nFares to fall, says Moen\n${article}`,
    )
    await table()
    const apart = inMain().queryAllByRole('link', { name: /^Keep .* apart from Ida Moen$/ })
    for (const link of apart.slice(0, 1)) {
      await user.click(link)
      await waitFor(() =>
        expect(inMain().queryAllByRole('link', { name: /^Keep/ }).length).toBe(apart.length - 1),
      )
    }
    expect(apart.length).toBeGreaterThan(0)
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
