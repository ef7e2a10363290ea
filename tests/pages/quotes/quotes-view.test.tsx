import { fireEvent, screen, within, waitFor } from '@testing-library/react'
import Papa from 'papaparse'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { asFound } from '../../../src/browser/library/kept-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { paths } from '../../../src/paths.ts'
import { realEdition } from '../../edition/editions.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { bilingualWire, listOf, realWire } from '../../wires.ts'
import { catchDownloads, emptyLibrary } from '../files.ts'

const title = () => screen.getByRole('heading', { level: 1 })

const table = async () => within(await screen.findByRole('table', { name: 'Who said what' }))

test('of all kept editions those that are damaged are counted as not read', async () => {
  onTestFinished(emptyLibrary)
  for (const name of ['Krikalev', 'Prokopyev']) {
    const bytes = new TextEncoder().encode(
      listOf(`Leak is small: ${name}`, 'Crew is "safe": media'),
    )
    const { keeping } = await takeInWire({ name, origin: 'file', from: null }, bytes)
    await keeping
  }
  const find = library.find
  let whole = false
  vi.spyOn(library, 'find').mockImplementation(async (id) => {
    const found = await find(id)
    return found && { ...found, whole: whole || found.wire.name !== 'Prokopyev' }
  })
  await renderApp('/quotes?in=all')
  expect(await inMain().findByText(/ in 2 editions; 1 could not be read$/)).toBeVisible()
  // One that another tab removes and brings back is whole again.
  whole = true
  const one = (await library.list()).find(({ name }) => name === 'Krikalev')
  await library.change(one?.id ?? '', { name: 'Leak' })
  expect(await inMain().findByText(/ in 3 editions$/)).toBeVisible()
  // One that is read otherwise from now on says other things.
  vi.mocked(library.find).mockClear()
  await library.change(one?.id ?? '', { readAs: { ...asFound, layout: 'articles' } })
  await waitFor(() => expect(library.find).toHaveBeenCalledWith(one?.id))
})

test('of all kept editions cannot be exported before all are read, nor said to be none', async () => {
  onTestFinished(emptyLibrary)
  const bytes = new TextEncoder().encode(listOf("Ida Moen: 'fares too high'"))
  await (
    await takeInWire({ name: 'a.txt', origin: 'file', from: null }, bytes)
  ).keeping
  const find = library.find
  const reading = Promise.withResolvers<void>()
  vi.spyOn(library, 'find').mockImplementation(async (id) => {
    await reading.promise
    return find(id)
  })
  await renderApp('/quotes?in=all&q=fares')
  const button = inMain().getByRole('button', { name: 'Export CSV' })
  expect(await inMain().findByText(/ so far: 1 of 2 editions read$/)).toBeVisible()
  expect(inMain().getByText('Nothing so far: not all editions are read yet.')).toBeVisible()
  expect(button).toBeDisabled()
  reading.resolve()
  expect(await inMain().findByText(/ in 2 editions$/)).toBeVisible()
  await waitFor(() => expect(button).toBeEnabled())
})

describe('quotes in another language than the edition', () => {
  test('are in that of their article, with its title and who says them', async () => {
    await renderApp('/quotes', bilingualWire)
    const words = (await table()).getByText('"Wir haben lange darauf gewartet"')
    const row = within(words.closest('tr')!)
    for (const text of [words, row.getByText('Anna Lindner'), row.getByText(/^Bundesverf/)])
      expect(text).toHaveAttribute('lang', 'de')
    expect(row.getByText(/^Bundesverf/)).toHaveTextContent(/^Bundesverfassung…$/)
  })

  test('are in none that is known where they stand in another edition', async () => {
    onTestFinished(emptyLibrary)
    const bytes = new TextEncoder().encode(bilingualWire)
    await (
      await takeInWire({ name: 'a.txt', origin: 'file', from: null }, bytes)
    ).keeping
    await renderApp('/quotes?in=all', listOf("Ida Moen: 'fares are too high'"))
    expect(await (await table()).findByText('"Wir haben lange darauf gewartet"')).toHaveAttribute(
      'lang',
      '',
    )
    expect((await table()).getByText("'fares are too high'")).toHaveAttribute('lang', 'en')
  })
})

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
    for (const source of ['court', 'climate monitors', 'media']) expect(names).toContain(source)
    expect(names.at(-1)).toBe('Unattributed')
    const speakers = (await table())
      .getAllByRole('rowheader')
      .flatMap((cell) => within(cell).queryByRole('link')?.textContent ?? [])
    expect(speakers[0]).toMatch(/^NASA.*5 quotes/)
    expect(speakers[1]).toMatch(/^Sergei Krikalev.*3 quotes/)
    const counts = speakers.slice(0, -1).map((words) => Number(/(\d+) quotes?/.exec(words)?.[1]))
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  })

  test('are counted by kind, and each kind can be shown alone', async () => {
    const { user, where } = await renderApp('/quotes')
    const kinds = within(await screen.findByRole('navigation', { name: 'Kind of quote' }))
    const all = (await table()).getAllByRole('row').length - 1
    expect(kinds.getByRole('link', { name: `All quotes ${all}` })).toHaveAttribute(
      'aria-current',
      'true',
    )
    // What is reported without quotation marks is none of them.
    const counts = kinds
      .getAllByRole('link')
      .map((link) => Number(/\d+$/.exec(link.textContent)?.[0]))
    expect(counts[0]).toBe(counts.slice(1, -1).reduce((sum, count) => sum + count, 0))
    expect(kinds.getByRole('link', { name: /^Reported [1-9]/ })).toBeVisible()
    expect(inMain().getByText(/is no quote: it stands under “Reported”/)).toBeVisible()
    await user.click(kinds.getByRole('link', { name: 'In full text 10' }))
    await waitFor(() => expect(where()).toBe('/quotes?kind=text'))
    expect((await table()).getAllByRole('row')).toHaveLength(11)
    await user.click(kinds.getByRole('link', { name: /^Source only/ }))
    await waitFor(() => expect(where()).toBe('/quotes?kind=source'))
    expect((await table()).getByRole('link', { name: /^court/ })).toBeVisible()
  })

  test.each([
    ['Topic', 'topic=science', 'Science & tech'],
    ['Topic', 'topic=science,politics', 'Politics, Science & tech'],
    ['Topic', 'topic=science&about=science', 'Science & tech'],
    ['Place', 'place=us', 'United States'],
    ['Place', 'place=us&where=Russia', 'United States, Russia'],
  ])(
    'show as %s what the filters of the address choose: %s, and let go of it',
    async (label, query, shown) => {
      const { user, where } = await renderApp(`/quotes?${query}&speaker=nasa`)
      const field = inMain().getByRole<HTMLSelectElement>('combobox', { name: label })
      expect(field.selectedOptions[0]?.textContent).toBe(shown)
      await user.selectOptions(field, 'All')
      await waitFor(() => expect(where()).toBe('/quotes?speaker=nasa'))
      expect(field).toHaveDisplayValue('All')
    },
  )

  test('are counted as other pages count', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => `Ida Moen: 'fares of ${at} too high'`)
    await renderApp('/quotes', listOf(...many))
    const kinds = within(await screen.findByRole('navigation', { name: 'Kind of quote' }))
    expect(kinds.getByRole('link', { name: 'All quotes 1,001' })).toBeVisible()
    expect((await table()).getByRole('link', { name: 'Ida Moen 1,001 quotes' })).toBeVisible()
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
      paths.headline(headlineAt(realEdition, 7)!),
    )
  })

  test('of one speaker have an address, and lead each to its place', async () => {
    const { user, where, back } = await renderApp('/quotes')
    await user.click((await table()).getByRole('link', { name: /^NASA/ }))
    await waitFor(() => expect(where()).toBe('/quotes?speaker=nasa'))
    expect(title()).toHaveTextContent('NASA')
    expect(inMain().getByText('5 quotes in this edition')).toBeVisible()
    expect((await table()).getAllByText(/, line \d+$/)).toHaveLength(5)
    await user.click((await table()).getByRole('link', { name: '"aft end"' }))
    await waitFor(() => expect(where()).toMatch(/#q10$/))
    await waitFor(() => expect(document.activeElement).toHaveTextContent('"aft end"'))
    back()
    await waitFor(() => expect(where()).toBe('/quotes?speaker=nasa'))
    await user.click(inMain().getByRole('link', { name: 'Everyone' }))
    await waitFor(() => expect(where()).toBe('/quotes'))
  })

  test.each(['speaker=nobody', 'speaker=nasa&until=2001-01-01', 'speaker=nasa&topic=sport'])(
    'of a speaker of whom nothing fits are not those of others, and lead to everyone: %s',
    async (query) => {
      const { user, where } = await renderApp(`/quotes?${query}`)
      expect(inMain().getByText('no quotes of this speaker in this edition')).toBeVisible()
      expect(
        inMain().getByText('Nothing that is said in this edition fits what is chosen.'),
      ).toBeVisible()
      expect(inMain().queryByRole('table', { name: 'Who said what' })).toBeNull()
      expect(inMain().getByRole('link', { name: 'All quotes 0' })).toBeVisible()
      expect(inMain().getByRole('button', { name: 'Export CSV' })).toBeDisabled()
      await user.click(inMain().getByRole('link', { name: 'Everyone' }))
      await waitFor(() => expect(where()).not.toContain('speaker='))
    },
  )

  test('of a speaker who has none of a kind are counted by kind all the same', async () => {
    await renderApp('/quotes?speaker=nasa&kind=source')
    expect(title()).toHaveTextContent('NASA')
    expect(inMain().getByText('0 quotes in this edition')).toBeVisible()
    expect(inMain().getByRole('link', { name: 'In full text 5' })).toBeVisible()
  })

  test.each(['ida-moen', 'moen', 'Ida+Moen'])(
    'of a speaker are those of all names that are linked (%s)',
    async (slug) => {
      const article = 'Fares fall\n\n"They fall," said harbour master Ida Moen.\n\nSigned--BAY'
      await renderApp(
        `/quotes?speaker=${slug}`,
        `-\nIda Moen: 'fares too high'\n-\nFares to fall, says Moen\n${article}`,
      )
      expect(title()).toHaveTextContent('Ida Moen')
    },
  )

  test('that there are none of is said', async () => {
    await renderApp('/quotes', listOf('One headline'))
    expect(await inMain().findByText('Nobody is quoted in this edition.')).toBeVisible()
  })

  test.each([
    ['q=global&kind=text', 'Nothing that is said in this edition fits what is chosen.'],
    ['q=global&speaker=nasa', 'Nothing that is said in this edition fits what is chosen.'],
    ['q=zeppelin', 'Nobody says “zeppelin” in this edition.'],
  ])('that there are none of for %s is said truly, with the way to all', async (query, said) => {
    const { user, where } = await renderApp(`/quotes?${query}&order=source`)
    expect(await inMain().findByText(said)).toBeVisible()
    await user.click(inMain().getByRole('link', { name: 'Show all quotes' }))
    await waitFor(() => expect(where()).toBe('/quotes?order=source'))
    expect((await table()).getByRole('link', { name: "'global'" })).toBeVisible()
    expect(inMain().queryByRole('link', { name: 'Show all quotes' })).toBeNull()
    expect(title()).toHaveFocus()
  })

  test('that none fit a period is said, and how many do is announced', async () => {
    await renderApp('/quotes?until=2001-01-01')
    expect(
      await inMain().findByText('Nothing that is said in this edition fits what is chosen.'),
    ).toBeVisible()
    fireEvent.change(inMain().getByLabelText('To'), { target: { value: '' } })
    await waitFor(() =>
      expect(
        inMain().getByText(/^2\d quotes shown/, { selector: '[role=status]' }),
      ).toBeInTheDocument(),
    )
  })

  test('say by what a speaker was linked; what is kept apart is linked again where it was', async () => {
    const article = 'Fares fall\n\n"They fall," said harbour master Ida Moen.\n\nSigned--BAY'
    const { user, where, back } = await renderApp(
      '/quotes',
      `-\nIda Moen: 'fares too high'\n-\nFares to fall, says Moen\n${article}`,
    )
    await table()
    const keep = { name: 'Keep apart: Moen and Ida Moen' }
    const undo = { name: 'Undo: Moen was kept apart from Ida Moen' }
    expect(screen.getByRole('button', keep).parentElement).toHaveTextContent(
      'also Moen, by surname',
    )
    const apart = () => new URLSearchParams(where().split('?')[1]).getAll('apart')
    screen.getByRole('button', keep).focus()
    await user.keyboard('{Enter}')
    // At the speaker from whom the name is kept apart, and at the name itself.
    await waitFor(() => expect(screen.getAllByRole('button', undo)).toHaveLength(2))
    expect(apart()).toEqual(['Moen'])
    expect(screen.queryByRole('button', keep)).toBeNull()
    expect(screen.getAllByRole('button', undo)).toContain(document.activeElement)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('button', keep)).toHaveFocus())
    expect(apart()).toEqual([])
    back()
    const own = await screen.findAllByRole('button', undo)
    await user.click(
      own.find((button) => /kept apart from/.test(button.parentElement!.textContent))!,
    )
    await waitFor(() => expect(screen.getByRole('button', keep)).toBeVisible())
  })

  test('tell of women and men only when asked, as an estimate, on the page and in the table', async () => {
    const { user, where } = await renderApp(
      '/quotes',
      '-\nFares fall\nFares fall again\n\n"They fall," said Ida Moen.\n\n"All of them," said Mr Vale.\n\n"We sail," said NASA.\n\nSigned--BAY',
    )
    await table()
    expect(inMain().queryByRole('region', { name: 'Share of women and men' })).toBeNull()
    await user.click(inMain().getByRole('checkbox', { name: 'Estimate women and men' }))
    await waitFor(() => expect(where()).toBe('/quotes?estimate=gender'))
    const share = await inMain().findByRole('region', { name: 'Share of women and men' })
    await waitFor(() =>
      expect(share).toHaveTextContent(
        'of 3 speakers 1 woman (33 %), 1 man (33 %), 1 unknown or no person (33 %)',
      ),
    )
    expect(share).toHaveTextContent('Moby Word II')
    expect((await table()).getByText('woman, by first name')).toBeVisible()
    expect((await table()).getByText('man, by title')).toBeVisible()
    const nextFile = catchDownloads()
    await user.click(screen.getByRole('button', { name: 'Export CSV' }))
    const { data } = Papa.parse<Record<string, string>>((await nextFile()).text.trimEnd(), {
      header: true,
    })
    expect(data.map(({ gender, genderBy }) => `${gender} ${genderBy}`)).toEqual(
      expect.arrayContaining(['woman first name', 'man title', 'unknown ']),
    )
  })

  test('are narrowed by a search, which is marked', async () => {
    const { user, where } = await renderApp('/quotes')
    await table()
    const field = screen.getByRole('searchbox', { name: 'Search quotes' })
    await user.type(field, 'telemetric')
    await waitFor(() => expect(where()).toBe('/quotes?q=telemetric'))
    expect(inMain().getByText('1 quote by 1 speaker in this edition')).toBeVisible()
    const marks = [...document.querySelectorAll('main mark')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['telemetric'])
    await user.clear(field)
    await user.type(field, 'zebra')
    expect(await inMain().findByText('Nobody says “zebra” in this edition.')).toBeVisible()
  })

  test('go out as CSV and as JSON Lines, with their evidence', async () => {
    const { user } = await renderApp('/quotes?kind=text')
    await table()
    const nextFile = catchDownloads()
    await user.click(screen.getByRole('button', { name: 'Export CSV' }))
    const csv = (await nextFile()).text
    expect(csv.startsWith('\ufeff')).toBe(true)
    const { data } = Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true })
    expect(data).toHaveLength(10)
    for (const { words, start, end } of data)
      expect(realWire.slice(Number(start), Number(end))).toBe(words)
    await user.click(screen.getByRole('button', { name: 'Export JSON Lines' }))
    const lines = (await nextFile()).text.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).words)).toEqual(data.map(({ words }) => words))
  })
})
