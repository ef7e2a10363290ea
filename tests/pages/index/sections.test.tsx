import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../render-app.tsx'
import { listOf, realWireOf } from '../../wires.ts'

const bySections = '/?view=sections'
/** Headlines of several sections, three of them with France. */
const numbers = [2, 5, 10, 11, 17, 19, 24, 25, 28, 35, 38, 43]
const wire = realWireOf(...numbers)
const group = (name: string) => within(screen.getByRole('group', { name }))
const view = (name: string): HTMLElement => group('Arranged').getByRole('button', { name })
const sections = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.section-part'),
]
const names = (): readonly string[] =>
  sections().map((section) => section.querySelector('h2')?.textContent ?? '')
const headlines = (root: ParentNode = document): readonly string[] =>
  [...root.querySelectorAll('main li h3, li h3')].map(({ textContent }) => textContent)

describe('the list by sections', () => {
  test('has each headline once, under its first topic, in the order of the chips', async () => {
    const { user, where } = await renderApp()
    const inOrder = headlines()
    expect(view('In order')).toHaveAttribute('aria-pressed', 'true')
    await user.click(view('Sections'))
    await waitFor(() => expect(where()).toBe(bySections))
    await waitFor(() => expect(sections().length).toBeGreaterThan(5))
    expect(headlines()).toHaveLength(50)
    expect(headlines().toSorted()).toEqual(inOrder.toSorted())
    const chips = group('Topics').getAllByRole('button')
    const topics = chips.flatMap(({ textContent }) => /^(.*?) ?\d+$/.exec(textContent)?.[1] ?? [])
    expect(topics.filter((topic) => names().includes(topic))).toEqual(names())
    await user.click(view('In order'))
    await waitFor(() => expect(where()).toBe('/'))
    await waitFor(() => expect(headlines()).toEqual(inOrder))
  })

  test('is filtered, searched and stays when that is undone', async () => {
    const { user, where } = await renderApp(`${bySections}&q=france`, wire)
    const found = headlines()
    expect(found.length).toBeGreaterThan(1)
    expect(found.every((text) => /france/i.test(text))).toBe(true)
    expect(document.querySelectorAll('mark').length).toBe(found.length)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(where()).toBe(bySections))
    await waitFor(() => expect(headlines()).toHaveLength(numbers.length))
    await user.click(group('Topics').getByRole('button', { name: /^Sport ?\d/ }))
    await waitFor(() => expect(where()).toBe(`/?topic=sport&view=sections`))
    await waitFor(() => expect(names()).toContain('Sport'))
    expect(headlines().length).toBeLessThan(numbers.length)
  })

  test('takes marks: what is saved has a star, what is hidden is gone and comes back', async () => {
    const { user } = await renderApp(bySections, wire)
    const [first, second] = headlines()
    const row = (): HTMLElement => screen.getByRole('button', { name: `Save: ${first}` })
    await user.click(row())
    await waitFor(() => expect(row()).toHaveAttribute('aria-pressed', 'true'))
    document.querySelector<HTMLElement>('main li h3 a')?.focus()
    await user.keyboard('x')
    await waitFor(() => expect(headlines()).toHaveLength(numbers.length - 1))
    expect(headlines()[0]).toBe(second)
    await user.keyboard('z')
    await waitFor(() => expect(headlines()[0]).toBe(first))
  })

  test('is what one walks through from headline to headline', async () => {
    const { user, where } = await renderApp(bySections, wire)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main li h3 a')]
    const [, second = '', third = ''] = links.map((link) => link.getAttribute('href') ?? '')
    await user.click(links[1]!)
    await waitFor(() => expect(where()).toBe(second))
    await screen.findByRole('link', { expanded: true })
    await user.keyboard('j')
    await waitFor(() => expect(where()).toBe(third))
  })

  test('shows the first of a long section, the others when they are asked for', async () => {
    const many = Array.from({ length: 140 }, (_, at) => `Minister ${at} wins election vote`)
    const { user } = await renderApp(bySections, listOf(...many, 'Striker scores in cup final'))
    const [politics] = sections()
    expect(names()).toEqual(['Politics', 'Sport'])
    expect(headlines(politics)).toHaveLength(25)
    expect(politics).toHaveTextContent('25 of 140 shown')
    await user.click(screen.getByRole('button', { name: 'Show 100 more' }))
    await waitFor(() => expect(headlines(politics)).toHaveLength(125))
    const last = [
      ...document
        .querySelectorAll<HTMLElement>('.section-part')[0]!
        .querySelectorAll<HTMLElement>('h3 a'),
    ].at(-1)
    last?.focus()
    await user.keyboard('j')
    await waitFor(() => expect(headlines(politics)).toHaveLength(140))
    expect(screen.queryByRole('button', { name: /^Show \d+ more$/ })).toBeNull()
  })
})

describe('the switch to sections', () => {
  test('is not offered where nothing tells headlines apart', async () => {
    await renderApp(bySections, listOf('Alpha beta gamma', 'Delta epsilon zeta'))
    expect(screen.queryByRole('group', { name: 'Arranged' })).toBeNull()
    expect(sections()).toEqual([])
    expect(headlines()).toHaveLength(2)
  })

  test('stands in the menu of the list on a phone', async () => {
    const { user, where } = await renderApp('/', wire)
    await user.click(group('More for this list').getByRole('button', { name: /^Sections/ }))
    await waitFor(() => expect(where()).toBe(bySections))
  })
})
