import { screen, waitFor, within } from '@testing-library/react'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toggleSaved } from '../../../src/browser/marks/mark-actions.ts'
import type { SavedItem } from '../../../src/browser/marks/saved-items.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { harbourWire, listOf } from '../../wires.ts'
import { catchDownloads, openFile } from '../files.ts'

const link = (name: string) => inMain().getByRole('link', { name })
const titles = () =>
  inMain()
    .queryAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)

/** A copy that was kept with a mark when its edition was open. */
const savedItem = (text: string, facts: Partial<SavedItem> = {}): SavedItem => ({
  kind: 'headline',
  text,
  item: { slug: 'some-words', id: 'a1' },
  wire: null,
  quote: null,
  from: 'SF-PST',
  evidence: null,
  ...facts,
})

/** Saves the headline of a row as it stood in an earlier edition. */
function saveFrom(wire: string, row: number): string {
  const { id, slug, text } = headlineAt(readEdition(wire), row)!
  toggleSaved(id, savedItem(text, { item: { slug, id } }))
  return text
}

describe('what is saved', () => {
  test('is nothing at first, and the page says how to', async () => {
    await renderApp('/saved', harbourWire)
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
    expect(inMain().getByRole('link', { name: 'All headlines' })).toHaveAttribute('href', '/')
  })

  test('is listed, and can be let go', async () => {
    const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
    await user.click(screen.getByRole('button', { name: 'Save: Another headline' }))
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await waitFor(() => expect(where()).toBe('/saved'))
    expect(inMain().getAllByRole('listitem')).toHaveLength(1)
    await user.click(inMain().getByRole('button', { name: 'Save: Another headline' }))
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(link('Another headline')).toBeVisible()
    expect(screen.getByText('Undone: No longer saved')).toBeVisible()
  })

  test('is let go by key or star, and the next one has the focus', async () => {
    const { user } = await renderApp(
      '/',
      listOf('Ferry sails', 'Bridge shut', 'Tram late', 'Road clear'),
    )
    for (const save of screen.getAllByRole('button', { name: /^Save: / })) await user.click(save)
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await user.keyboard('js')
    await waitFor(() => expect(link('Bridge shut')).toHaveFocus())
    expect(inMain().queryByRole('link', { name: 'Ferry sails' })).toBeNull()
    inMain().getByRole('button', { name: 'Save: Bridge shut' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(link('Tram late')).toHaveFocus())
    await user.keyboard('js')
    await waitFor(() => expect(link('Tram late')).toHaveFocus())
  })

  test('of another edition is let go by the same key', async () => {
    const { user } = await renderApp('/', listOf('Ferry sails', 'Bridge shut'))
    await user.click(screen.getByRole('button', { name: 'Save: Bridge shut' }))
    await openFile(user, 'other.txt', listOf('Snow falls'))
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await inMain().findByRole('link', { name: 'Bridge shut' })
    await user.keyboard('js')
    expect(await screen.findByText('No longer saved')).toBeVisible()
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })

  test('stays when more is saved, whatever script its address is in', async () => {
    const wire = listOf('Straße im Hafen gesperrt', 'Пожар в порту потушен', '港口仓库火灾')
    const { user } = await renderApp('/', wire)
    for (const save of screen.getAllByRole('button', { name: /^Save: / })) await user.click(save)
    await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
    await waitFor(() => expect(inMain().getAllByRole('listitem')).toHaveLength(3))
  })
})

const earlier = 'Ferry crews strike over pay in Oslo harbour'
const later = 'Ferry crews end strike over pay in Oslo harbour'

describe('what is saved, and has moved on', () => {
  test('leads to the newest words, says what was saved, and can be let go by star or key', async () => {
    saveFrom(listOf(earlier), 0)
    saveFrom(listOf('Museum returns bronze to Nigeria'), 0)
    const wire = listOf(later, 'Museum returns three bronzes to Nigeria', 'Comet passes')
    const { user } = await renderApp('/saved', wire)
    expect(titles()).toEqual(['Moved on since you saved'])
    expect(link(later).closest('li')).toHaveTextContent(
      `1 newer since you saved, reworded · you saved: ${earlier}`,
    )
    expect(link(later)).toHaveAttribute('href', expect.stringMatching(/^\/h\/ferry-crews-end/))
    await user.click(inMain().getByRole('button', { name: `Save: ${earlier}` }))
    expect(inMain().queryByRole('link', { name: later })).toBeNull()
    await waitFor(() => expect(link('Museum returns three bronzes to Nigeria')).toHaveFocus())
    await user.keyboard('s')
    expect(inMain().getByText(/Nothing is saved yet/)).toBeVisible()
  })

  test('is in its own language, before and after, whatever the edition has', async () => {
    const before = 'رئيس الوزراء يعلن استقالته بعد احتجاجات واسعة في العاصمة'
    const after = 'رئيس الوزراء يعلن استقالته بعد احتجاجات كبيرة في العاصمة'
    saveFrom(listOf(before), 0)
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Daily',
      language: 'en',
      items: [
        ...['north', 'south', 'east', 'west'].map((side) => ({
          id: side,
          title: `The storm closes the ports and the roads on the ${side} side of the island`,
        })),
        { id: 'after', title: after, language: 'ar' },
      ],
    }
    await renderApp('/saved', JSON.stringify(feed))
    for (const words of [within(link(after)).getByText(after), inMain().getByText(before)])
      expect(words).toHaveAttribute('dir', 'rtl')
  })

  test('stays where it stands as it was, with what came to its story since', async () => {
    const before = 'Battle over chipmaker Nexperia rages in Dutch court'
    saveFrom(listOf(before), 0)
    await renderApp('/saved', listOf('Dutch court orders Nexperia chipmaker probe', before))
    expect(await inMain().findByText('1 newer since you saved')).toBeVisible()
    expect(inMain().getAllByRole('listitem')).toHaveLength(2)
    expect(link('Dutch court orders Nexperia chipmaker probe')).toBeVisible()
  })

  test('is told of headlines alone', async () => {
    toggleSaved('q1', savedItem(earlier, { kind: 'quote', quote: 2 }))
    await renderApp('/saved', listOf(later))
    expect(titles()).toEqual(['Quotes'])
  })
})

describe('what is saved of other editions', () => {
  test('stands by kind, what was saved last first, each with where it is from and its address', async () => {
    toggleSaved('h1', savedItem('An older headline', { wire: 'kept:k1', from: 'monday.txt' }))
    toggleSaved('a1', savedItem('An article', { kind: 'article', wire: 'wires/evening.txt' }))
    toggleSaved('q1', savedItem('"We sail"', { kind: 'quote', quote: 3, from: 'Ida Moen, SF-PST' }))
    await renderApp('/saved', listOf('Comet passes'))
    expect(titles()).toEqual(['Quotes', 'Articles, and headlines of other editions'])
    const rows = inMain().getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '"We sail"Ida Moen, SF-PST',
      'An articleSF-PST',
      'An older headlinemonday.txt',
    ])
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
      '/article/some-words-a1#q3',
      '/article/some-words-a1?wire=wires/evening.txt',
      '/h/some-words-a1?wire=kept%3Ak1',
    ])
  })

  test('keeps its own script and direction, whatever the open edition has', async () => {
    const text = 'إعادة فتح الميناء'
    toggleSaved('h1', savedItem(text, { from: 'الاثنين.txt' }))
    await renderApp('/saved', listOf('Comet passes'))
    const words = within(link(text)).getByText(text)
    expect(words).toHaveAttribute('dir', 'auto')
    expect(words).toHaveAttribute('lang', '')
    expect(inMain().getByText('الاثنين.txt').localName).toBe('bdi')
  })
})

test('all that is saved goes out as a table, with its place in the source', async () => {
  const { user } = await renderApp('/', harbourWire)
  await user.click(screen.getAllByRole('button', { name: /^Save: / })[0]!)
  toggleSaved('q1', savedItem('"We sail", they say', { kind: 'quote', quote: 3 }))
  await user.click(screen.getAllByRole('link', { name: 'Saved' })[0]!)
  const nextFile = catchDownloads()
  await user.click(await inMain().findByRole('button', { name: 'Export CSV' }))
  const { name, text } = await nextFile()
  expect(name).toMatch(/^saved.*\.csv$/)
  const { data } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
  const [own, other] = data
  expect(harbourWire.slice(Number(own?.['start']), Number(own?.['end']))).toBe(own?.['text'])
  expect(own?.['method']).not.toBe('')
  expect(other).toMatchObject({ kind: 'quote', text: '"We sail", they say', line: '', method: '' })
  await user.click(inMain().getByRole('button', { name: 'Export JSON Lines' }))
  const lines = (await nextFile()).text.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).line)).toEqual([Number(own?.['line']), null])
})
