import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { harbourWire, listOf, realWire, realWireOf } from '../../wires.ts'

const lead = 'Tiny meteorite may have caused leak from Soyuz capsule'
const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main .headline-row'),
]
const row = (number: number) => within(rows()[number - 1]!)
const titles = (): readonly (string | null)[] =>
  rows().map((row) => row.querySelector('h3 bdi')!.textContent)

describe('the index of the real wire', () => {
  test('lists fifty headlines in the order of the wire, as they stand there', async () => {
    await renderApp()
    const lines = realWire.split('\n').slice(0, 100)
    expect(titles()).toEqual(lines.filter((line) => line !== '-'))
    expect(rows().map((row) => row.firstElementChild?.textContent)).toEqual(
      Array.from({ length: 50 }, (_, index) => String(index + 1)),
    )
  })

  test('leads with the article, which is no row', async () => {
    await renderApp('/', realWireOf(7, 8))
    const link = screen.getByRole('link', { name: lead })
    expect(link).toHaveAttribute('href', expect.stringMatching(/^\/article\/tiny-meteorite-/))
    expect(titles()).not.toContain(lead)
    const section = within(link.closest('section')!)
    expect(section.getByText(realEdition.articles[0]!.paragraphs[0]!)).toBeVisible()
    expect(section.getByText('10 quotes from 3 speakers')).toBeVisible()
    expect(section.getByText('V. Said')).toBeVisible()
  })

  test('has an embargo above the title of its lead', async () => {
    const embargo = 'EMBARGO: Not for use before 0600 GMT Friday'
    await renderApp(
      '/',
      `${listOf('One headline')}\n${embargo}\nPorts shut\nA storm came.\nR.Moor--SF-PST`,
    )
    const title = inMain().getByRole('link', { name: 'Ports shut' })
    const notice = inMain().getByText(embargo)
    expect(notice.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('says what is open, and names the page', async () => {
    await renderApp()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('SF-PST')
    expect(document.title).toBe('SF-PST · Wireside')
    const line = screen.getByRole('region', { name: 'The open edition' })
    expect(line).toHaveTextContent(/opened today \d\d:\d\d·50 headlines·1 full article·50 unread/)
    expect(await within(line).findByText('All 123 lines understood')).toBeInTheDocument()
    expect(within(line).getByRole('link', { name: 'Show the source' })).toHaveAttribute(
      'href',
      '/wire',
    )
  })

  test('shows of a row its topics, places and story', async () => {
    await renderApp('/', realWireOf(1, 7, 10, 29, 32))
    expect(row(2).getByText('2 headlines')).toBeVisible()
    expect(await row(3).findByText('Reworded')).toBeVisible()
    expect(row(3).getByText('Italy')).toBeVisible()
    expect(row(1).getByText('Sport')).toBeVisible()
    expect(row(1).queryByText(/headlines|Reworded/)).toBeNull()
  })

  test('marks the words that are quoted in a headline', async () => {
    await renderApp()
    const quoted = rows().flatMap((row) => [...row.querySelectorAll('q')])
    expect(quoted.map((quote) => quote.textContent)).toContain("'lost confidence'")
    expect(quoted.map((quote) => quote.textContent)).not.toContain("'One Point Slam'")
  })

  test('has developing stories, who said what, and places beside the list', async () => {
    await renderApp('/', realWireOf(7, 8, 10, 29, 32))
    const side = within(await screen.findByRole('complementary', { name: 'About this edition' }))
    expect(side.getByText('Dutch court hears battle over Nexperia')).toBeVisible()
    const speaker = side.getByRole('link', { name: /Sergei Krikalev/ })
    expect(speaker).toHaveTextContent('Sergei Krikalev3')
    expect(speaker).toHaveAttribute('href', '/quotes?speaker=Sergei+Krikalev')
    expect(side.getByRole('heading', { name: 'Places' })).toBeVisible()
  })

  test('has its landmarks', async () => {
    await renderApp('/', harbourWire)
    for (const role of ['banner', 'main']) expect(screen.getByRole(role)).toBeVisible()
    expect(await screen.findByRole('complementary', { name: 'About this edition' })).toBeVisible()
    expect(
      screen.getByRole('searchbox', { name: 'Search headlines' }).closest('search'),
    ).toBeVisible()
    expect(screen.getAllByRole('navigation', { name: 'Main' })[0]).toBeVisible()
    expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute(
      'href',
      '#main',
    )
  })
})

describe('the index of another wire', () => {
  test('without an article has no lead', async () => {
    await renderApp('/', listOf('One headline', 'Another headline'))
    expect(titles()).toEqual(['One headline', 'Another headline'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('sf-pst.txt')
  })

  test('shows text as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)> & <b>bold</b> {{x}}'
    await renderApp('/', listOf(hostile))
    expect(titles()).toEqual([hostile])
    expect(inMain().queryByRole('img')).toBeNull()
  })

  test('with nothing in it says so', async () => {
    await renderApp('/', '')
    expect(await inMain().findByText(/Nothing in this file could be read/)).toBeVisible()
  })
})

describe('saving from the index', () => {
  test('toggles the star of a row', async () => {
    const { user } = await renderApp('/', listOf('One headline', 'Another headline'))
    const star = screen.getByRole('button', { name: 'Save: One headline' })
    expect(star).toHaveAttribute('aria-pressed', 'false')
    await user.click(star)
    expect(star).toHaveAttribute('aria-pressed', 'true')
    await user.click(star)
    expect(star).toHaveAttribute('aria-pressed', 'false')
  })
})
