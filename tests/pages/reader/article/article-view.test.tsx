import { screen, within, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { readEdition } from '../../../../src/edition/make/read-edition.ts'
import { paths } from '../../../../src/paths.ts'
import { realEdition } from '../../../edition/editions.ts'
import { inMain, renderApp } from '../../../render-app.tsx'
import { realWire } from '../../../wires.ts'

const article = realEdition.articles[0]!
const lines = realWire.split('\n')
const pathOf = (search = '', hash = ''): string => paths.article(article, search, hash)
const prose = (): HTMLElement => document.querySelector<HTMLElement>('.prose')!
const quotes = (): readonly HTMLElement[] => [...prose().querySelectorAll('q')]
const rail = () => within(screen.getByRole('complementary', { name: 'About this item' }))
const loud = () => quotes().filter((quote) => !quote.hasAttribute('data-quiet'))
/** It comes with the quotes, which are found after the page is there. */
const card = async () => within(await screen.findByRole('region', { name: 'This quote' }))

test('the article of the real wire is there word for word, with its facts', async () => {
  await renderApp(pathOf())
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(lines[100]!)
  const head = within(screen.getByRole('article').querySelector('header')!)
  for (const fact of ['V. Said', 'SF-PST', '2 min', '10 quotes', /^\d+ words$/])
    expect(head.getByText(fact)).toBeVisible()
  const paragraphs = [...prose().querySelectorAll('p[id]')].map((one) => one.textContent)
  expect(paragraphs).toEqual([...lines.slice(101, 111), ...lines.slice(112, 122)])
  // The subhead is a heading without its hyphens.
  const [subhead, ...others] = within(prose()).getAllByRole('heading', { level: 2 })
  expect(subhead).toHaveTextContent(/^Coolant pressure drop$/)
  expect(others).toEqual([])
  expect(within(prose()).getByText('V.Said--SF-PST')).toBeVisible()
  // It reads on as the wire does, with no word of ours in the prose.
  const expected = [...lines.slice(101, 111), 'Coolant pressure drop', ...lines.slice(112)]
  expect(prose().textContent).toBe(expected.join(''))
})

test('rows of a table keep the blanks that make their columns, other paragraphs are prose', async () => {
  const rows = ['Team          P  Pts', 'Rovers       12   27', 'Isle Town    12   23']
  const text =
    'Rovers went to the top of the table on Sunday with a goal in the last minute of the match.'
  const wire = `Rovers go top\n\n${text}\n\n${rows.join('\n')}\n`
  await renderApp(paths.article(readEdition(wire).articles[0]!), wire)
  const shown = [...prose().querySelectorAll('p[id]')]
  expect(shown.map((one) => one.textContent)).toEqual([text, ...rows])
  const areKept = shown.map((one) => one.classList.contains('whitespace-pre-wrap'))
  expect(areKept).toEqual([false, true, true, true])
})

describe('its quotes', () => {
  test('are ten, each described by its speaker, and counted by speaker in the rail', async () => {
    await renderApp(pathOf())
    const described = quotes().map((quote) => [
      quote.textContent.slice(0, 16),
      within(quote).getByRole('link').getAttribute('aria-describedby'),
    ])
    const speakers = described.map(([start, id]) => [
      start,
      document.getElementById(id!)?.textContent,
    ])
    expect(speakers).toEqual([
      ['"The crew member', 'NASA'],
      ['"potential impac', 'NASA'],
      ['"NASA and Roscos', 'NASA'],
      ['"The cause of th', 'Sergei Krikalev, via TASS'],
      ['"Possible conseq', 'Sergei Krikalev, via TASS'],
      ['"No other change', 'Sergei Krikalev'],
      ['"completed norma', 'NASA'],
      ['"The crew report', 'Roscosmos'],
      ['"At the moment, ', 'Roscosmos'],
      ['"aft end"', 'NASA'],
    ])
    expect(within(quotes()[3]!).getByRole('link')).toHaveAccessibleDescription(
      'Sergei Krikalev, via TASS',
    )
    expect(
      rail()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['NASA5', 'Sergei Krikalevvia TASS3', 'Roscosmos2'])
  })

  test('are walked through speaker by speaker, the others quiet, until all are shown again', async () => {
    const { user, where } = await renderApp(pathOf('speaker=nasa'))
    expect(loud()).toHaveLength(5)
    expect(rail().getByRole('link', { name: /NASA/ })).toHaveAttribute('aria-current', 'true')
    await user.click(rail().getByRole('link', { name: /Krikalev/ }))
    await waitFor(() => expect(where()).toBe(pathOf('speaker=sergei-krikalev', 'q4')))
    expect(loud()).toHaveLength(3)
    expect(quotes()).toHaveLength(10)
    const steps = within(rail().getByRole('group', { name: 'Quotes one by one' }))
    expect(steps.getByRole('status')).toHaveTextContent('1 of 3')
    await user.click(steps.getByRole('button', { name: 'Next quote' }))
    await waitFor(() => expect(where()).toBe(pathOf('speaker=sergei-krikalev', 'q5')))
    expect(steps.getByRole('status')).toHaveTextContent('2 of 3')
    await user.click(rail().getByRole('link', { name: 'Show all quotes' }))
    await waitFor(() => expect(where()).toBe(pathOf()))
    expect(loud()).toHaveLength(10)
  })

  test('of a speaker are let go by a second press, and by Escape', async () => {
    const { user, where } = await renderApp(pathOf())
    for (const letGo of [
      () => user.click(rail().getByRole('link', { name: /NASA/ })),
      () => user.keyboard('{Escape}'),
    ]) {
      await user.click(rail().getByRole('link', { name: /NASA/ }))
      await waitFor(() => expect(where()).toBe(pathOf('speaker=nasa', 'q1')))
      await letGo()
      await waitFor(() => expect(where()).toBe(pathOf()))
    }
  })

  test('are all shown for a speaker who is unknown', async () => {
    await renderApp(pathOf('speaker=nobody'))
    expect(quotes()).toHaveLength(10)
  })
})

describe('the card of a quote', () => {
  test('stands at its address, with speaker, via, cue and place', async () => {
    await renderApp(pathOf('', 'q5'))
    expect((await card()).getByText('Sergei Krikalev')).toBeVisible()
    expect((await card()).getByText('TASS')).toBeVisible()
    expect((await card()).getByText('Krikalev')).toBeVisible()
    expect((await card()).getByText('goes on from quote 4')).toBeVisible()
    expect((await card()).getByText(/paragraph 9/)).toBeVisible()
    expect((await card()).getByText(/Line 110/)).toBeVisible()
    expect((await card()).getByRole('link', { name: 'Show in source' })).toHaveAttribute(
      'href',
      '/wire?line=110',
    )
  })

  test('opens when its quote is chosen', async () => {
    const { user, where } = await renderApp(pathOf())
    expect(screen.queryByRole('region', { name: 'This quote' })).toBeNull()
    await user.click(within(quotes()[1]!).getByRole('link'))
    await waitFor(() => expect(where()).toBe(pathOf('', 'q2')))
    expect((await card()).getByText('NASA')).toBeVisible()
    expect((await card()).getByText('It')).toBeVisible()
  })

  test('goes to the next and the previous quote, round the end', async () => {
    const { user, where } = await renderApp(pathOf('', 'q10'))
    await user.click((await card()).getByRole('button', { name: 'Next quote' }))
    await waitFor(() => expect(where()).toBe(pathOf('', 'q1')))
    await user.click((await card()).getByRole('button', { name: 'Previous quote' }))
    await waitFor(() => expect(where()).toBe(pathOf('', 'q10')))
    await user.keyboard(']')
    await waitFor(() => expect(where()).toBe(pathOf('', 'q1')))
    await user.keyboard('[[')
    await waitFor(() => expect(where()).toBe(pathOf('', 'q10')))
  })

  test('saves the quote', async () => {
    const { user } = await renderApp(pathOf('', 'q5'))
    await user.click((await card()).getByRole('button', { name: 'Save quote' }))
    const save = (await card()).getByRole('button', { name: 'Save quote' })
    expect(save).toHaveAttribute('aria-pressed', 'true')
    const saved = screen.getAllByRole('link', { name: 'Saved' })[0]!
    await user.click(saved)
    expect(inMain().getByRole('link', { name: /Possible consequences/ })).toHaveAttribute(
      'href',
      pathOf('', 'q5'),
    )
  })

  test('says in which paragraph a chain is named, and where its parts go on', async () => {
    const text = [
      'Boats return to the harbour',
      'The ferry came in at noon, a day late, and the hall beside the harbour was full by one.',
      '"We came by boat, and we had no maps and no radio to speak of.',
      '"Nobody asked us to stay a night longer than we had to," Rosa Klein said.',
      'The next ferry leaves on Monday, and nobody had asked for a seat by the evening.',
      'I.Brandt--TQP',
    ].join('\n')
    const [boats] = readEdition(text).articles
    const { user } = await renderApp(paths.article(boats!, '', 'q1'), text)
    expect((await card()).getByText('Rosa Klein')).toBeVisible()
    expect((await card()).getByText(/in paragraph 3 · paragraph 2/)).toBeVisible()
    await user.click((await card()).getByRole('button', { name: 'Next quote' }))
    expect(await (await card()).findByText('goes on from quote 1 in paragraph 2')).toBeVisible()
  })

  test('does not stand where no such quote is', async () => {
    await renderApp(pathOf('', 'q99'))
    expect(screen.queryByRole('region', { name: 'This quote' })).toBeNull()
  })

  test('passes the quote on with whose it is', async () => {
    const { user } = await renderApp(pathOf('', 'q10'))
    await user.click((await card()).getByRole('button', { name: 'Copy quote' }))
    expect(await navigator.clipboard.readText()).toMatch(/^"aft end"\n— NASA \(Tiny meteorite/)
  })
})

describe('the search of the list', () => {
  test('marks its matches in the text, which stays verbatim', async () => {
    await renderApp(pathOf('q=meteorite'))
    const marks = [...prose().querySelectorAll('mark')].map((mark) => mark.textContent)
    expect(marks).toEqual(['meteorite', 'meteorite', 'meteorite'])
    expect(prose().querySelector('#p1')?.textContent).toBe(lines[101])
  })
})

test('what stands among the text and is none of it is named where it stood, and marked in a copy', async () => {
  const wire = [
    '-',
    'Torsk mayor resigns over bridge',
    'Swing bridge to stay shut until May',
    'The harbour office said on Monday that the old swing bridge would stay shut until the middle of May, to the anger of skippers.',
    'Share on Facebook',
    'Save to survive, he told islanders.',
    'Read more than forty letters, all of them kept in a biscuit tin, the keeper asked of them.',
    'Print this on your wall, he said.',
    'Harbour Pilots Union (HPU)',
    'I.Brandt--TQP',
  ]
  const text = wire.join('\n')
  const { user } = await renderApp(paths.article(readEdition(text).articles[0]!), text)
  const paragraphs = [...prose().querySelectorAll('p[id]')].map((one) => one.textContent)
  expect(paragraphs).toEqual([wire[3], ...wire.slice(5, 9)])
  const aside = within(prose()).getByRole('note')
  expect(aside).toHaveTextContent(/^page furniture, line 5 ?Share on Facebook$/)
  expect(aside.previousElementSibling?.id).toBe('p1')
  expect(within(aside).getByRole('link')).toHaveAttribute('href', '/wire?line=5')
  await user.click(inMain().getAllByRole('button', { name: 'Copy text' }).at(-1)!)
  expect(await navigator.clipboard.readText()).toBe(
    [...wire.slice(2, 4), '[…]', ...wire.slice(5)].join('\n'),
  )
})

test('the foot of an article that came without a list counts no headlines', async () => {
  const text = 'Harbour council votes\nThe vote was held on Monday.\nR.Moor--SF-PST'
  const [alone] = readEdition(text).articles
  await renderApp(paths.article(alone!), text)
  const foot = within(await screen.findByRole('contentinfo'))
  expect(foot.getByRole('link', { name: 'Back to headlines' })).toBeVisible()
  expect(foot.queryByText(/headlines unread/)).toBeNull()
})
