import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { renderApp } from '../../render-app.tsx'
import { listOf, realWireOf } from '../../wires.ts'

const said = (...paragraphs: readonly string[]): string =>
  ['Boats return to the harbour', ...paragraphs, 'I.Brandt--TQP'].join('\n')
const beside = async () =>
  within(await screen.findByRole('complementary', { name: 'About this edition' }))
const box = async (name: string) =>
  within((await beside()).getByRole('heading', { name }).closest('section')!)
const links = (of: Awaited<ReturnType<typeof box>>) =>
  of.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

describe('beside the list', () => {
  test('stand those who are quoted more than once, the others as a number, and where it happens', async () => {
    const text = said(
      '"We sail at noon, and not a minute later," said Ida Moen.',
      '"Nobody stays on the quay this year," said Ole Vik.',
      '"It is a quay like any other," Ida Moen said.',
      '"We waited long enough for this," said Eva Lund.',
    )
    await renderApp('/?wire=wires/a.txt', `${listOf('Paris trams late', 'Snow in Paris')}${text}`)
    expect(links(await box('Who said what'))).toEqual([
      ['Ida Moen2', '/quotes?wire=wires%2Fa.txt&speaker=Ida+Moen'],
      ['Others2', '/quotes?wire=wires/a.txt'],
    ])
    expect(links(await box('Places'))).toEqual([['France2', '/?wire=wires/a.txt&place=fr']])
    expect((await beside()).queryByRole('heading', { name: 'Developing' })).toBeNull()
    fireEvent.click((await box('Who said what')).getByRole('link', { name: /^Ida Moen/ }))
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ida Moen'),
    )
  })

  test('stands nobody where nothing is quoted, and no place where none is named', async () => {
    await renderApp('/', listOf('Trams late again', 'Snow falls overnight'))
    expect((await beside()).queryByRole('heading')).toBeNull()
  })

  test('stands what another headline came to, with the one before; what is only reworded does not', async () => {
    await renderApp('/', realWireOf(7, 10, 29, 32))
    const developing = await box('Developing')
    expect(developing.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Battle over Chinese-owned chipmaker Nexperia rages in Dutch courtEarlier: Dutch court hears battle over Nexperia',
    ])
    expect(developing.getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching('^/stories/'),
    )
  })
})
