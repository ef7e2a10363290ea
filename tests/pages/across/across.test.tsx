import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import type {
  FromSearch,
  ToIndexing,
  ToSearch,
} from '../../../src/browser/search/search-messages.ts'
import { keptSearch } from '../../../src/browser/workers/kept-search.ts'
import type { FoundItem } from '../../../src/edition/search/search-items.ts'
import { KeptMatches } from '../../../src/pages/across/kept-matches.tsx'
import { takeNoise } from '../../console-noise.ts'
import { inMain, renderApp } from '../../render-app.tsx'
import { listOf, monday } from '../../wires.ts'
import { draw } from '../draw.tsx'
import { emptyLibrary, openFile } from '../files.ts'

describe('an open headline, with other wires on the device', () => {
  test('finds its text under another headline, and the wordings of its story, each where it stands; another finds nothing', async () => {
    const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
    await openFile(user, 'monday.txt', monday)
    await openFile(
      user,
      'wednesday.txt',
      listOf('Ferry crews end strike over pay in Oslo harbour', 'Comet passes close to Earth'),
    )
    await user.click(inMain().getByRole('link', { name: /^Comet passes/ }))
    await inMain().findByRole('heading', { name: 'About this headline' })
    expect(inMain().queryByText(/other editions|Full text/)).toBeNull()
    await user.click(inMain().getByRole('link', { name: /^Ferry crews end strike/ }))
    const text = await inMain().findByRole('link', { name: 'Full text in monday.txt' })
    expect(inMain().getByText(/^The same story under another headline/)).toHaveTextContent(
      'there it is “Ferry crews strike over pay in Oslo harbour”.',
    )
    const story = within(
      inMain().getByRole('heading', { name: 'This story in other editions' }).parentElement!,
    )
    const [other, ...more] = story.getAllByRole('listitem')
    expect(more).toEqual([])
    expect(other).toHaveTextContent(/No\. 1 in monday\.txt$/)
    expect(within(other!).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/h\/ferry-crews-strike-.*\?wire=kept%3A/),
    )
    await user.click(text)
    await waitFor(() => expect(where()).toMatch(/^\/article\/ferry-crews-strike-.*\?wire=kept%3A/))
    expect(await screen.findByText(/^The crews met on the quay at dawn\./)).toBeVisible()
  })
})

describe('a search in full articles', () => {
  test('has a row for each sentence, with its words marked, which leads to its paragraph', async () => {
    await renderApp('/?q=nobody', monday)
    const texts = within(await inMain().findByRole('region', { name: 'In full articles' }))
    expect(texts.getByText('1 sentence in 1 article')).toBeVisible()
    const row = texts.getByRole('listitem')
    expect(row).toHaveTextContent(/^Nobody sailed, and nobody spoke of money\.$/)
    expect([...row.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Nobody',
      'nobody',
    ])
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/article\/ferry-crews-.*\?q=nobody#p1$/),
    )
  })

  test('has a sentence as often as it is said, and of many the first eight', async () => {
    const refrain = `Harbour choir\n${'The harbour sings. '.repeat(10).trim()}\nR.Moor--SF-PST`
    await renderApp('/?q=sings', listOf('Choir on tour') + refrain)
    const texts = within(await inMain().findByRole('region', { name: 'In full articles' }))
    expect(texts.getAllByRole('listitem')).toHaveLength(8)
    expect(texts.getByRole('link', { name: 'and 2 more in the article' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/article\/harbour-choir-/),
    )
  })

  test('is left out where the words stand in no text', async () => {
    await renderApp('/?q=tunnel', monday)
    expect(inMain().getAllByRole('link', { name: /tunnel reopens/ })).toHaveLength(1)
    expect(inMain().queryByRole('region', { name: 'In full articles' })).toBeNull()
  })
})

const found = (at: number): FoundItem => ({ id: `i${at}`, at, sure: true })

/** What a search for the word “ferry” finds in a kept wire. */
async function drawMatches(name: string, text: string, ...items: readonly FoundItem[]) {
  onTestFinished(emptyLibrary)
  const bytes = new TextEncoder().encode(text)
  const { keeping } = await takeInWire({ name, origin: 'file', from: null }, bytes)
  await keeping
  const wire = (await library.list())[0]!
  const drawn = draw(<KeptMatches wire={wire} items={items} words={['ferry']} query="ferry" />)
  await waitFor(() =>
    expect(document.querySelector('section')).toHaveAttribute('aria-busy', 'false'),
  )
  return { ...drawn, id: wire.id }
}

describe('matches in a kept wire', () => {
  test('are its articles, then its headlines, with the words marked, each with its address there', async () => {
    const { id, container } = await drawMatches('monday.txt', monday, found(0), found(2))
    const rows = screen.getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      '¶Ferry crews strike over pay in Oslo harbour (full text)',
      '1Ferry crews strike over pay in Oslo harbour',
    ])
    expect(container.querySelectorAll('mark')).toHaveLength(2)
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
      expect.stringMatching(new RegExp(`^/article/.*wire=kept%3A${id}$`)),
      expect.stringMatching(new RegExp(`^/h/.*wire=kept%3A${id}$`)),
    ])
  })

  test('are twenty of many, and the rest are one link away', async () => {
    const wire = listOf(...Array.from({ length: 23 }, (_, at) => `Ferry ${at + 1} sails`))
    await drawMatches('ferries.txt', wire, ...Array.from({ length: 23 }, (_, at) => found(at)))
    expect(screen.getAllByRole('listitem')).toHaveLength(20)
    expect(screen.getByRole('link', { name: 'and 3 more there' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/\?wire=kept%3A\w+&q=ferry$/),
    )
  })

  test('stand under the name of the wire, whose direction is its own', async () => {
    await drawMatches('الاثنين.txt', monday, found(0))
    const name = within(screen.getByRole('heading', { level: 2 })).getByText('الاثنين.txt')
    expect(name.localName).toBe('bdi')
  })

  test('that cannot be read any more are said to be so', async () => {
    const wire = { ...(await library.list())[0]!, id: 'gone', name: 'gone.txt' }
    draw(<KeptMatches wire={wire} items={[found(0)]} words={[]} query="ferry" />)
    expect(await screen.findByText('This edition cannot be read any more.')).toBeVisible()
    takeNoise()
  })
})

/** A worker that answers nothing by itself, and keeps what it is asked. */
class SilentWorker extends EventTarget {
  static readonly asked: { readonly worker: SilentWorker; readonly question: ToSearch }[] = []
  postMessage(question: ToSearch | ToIndexing): void {
    if ('query' in question) SilentWorker.asked.push({ worker: this, question })
  }
  terminate = (): void => {}
}

/** Answers what was asked last. */
function answer(items: readonly FoundItem[], unindexed = 0, left = 0): void {
  const { worker, question } = SilentWorker.asked.at(-1)!
  const found = question.wires.slice(0, 1).map(({ id }) => ({ wire: id, items }))
  const data = { number: question.number, found, unindexed, left } satisfies FromSearch
  act(() => void worker.dispatchEvent(new MessageEvent('message', { data })))
}

test('a search in all kept editions says how far it has looked, and lists what it finds', async () => {
  // What an earlier test has asked may still be answered, and by the page itself.
  keptSearch.end()
  const { user, where } = await renderApp('/', listOf('One headline', 'Another headline'))
  await openFile(user, 'monday.txt', monday)
  await openFile(user, 'other.txt', listOf('Comet passes close to Earth'))
  await user.type(screen.getByRole('searchbox'), 'ferry')
  const others = within(
    await inMain().findByRole('region', { name: 'Other editions of this device' }),
  )
  vi.stubGlobal('Worker', SilentWorker)
  await user.click(others.getByRole('checkbox', { name: /^Search all kept editions/ }))
  await waitFor(() => expect(where()).toMatch(/[?&]in=all/))
  const status = others.getByRole('status')
  expect(status).toHaveTextContent('Looking…')
  await waitFor(() => expect(SilentWorker.asked.at(-1)?.question.query).toBe('ferry'))
  answer([], 1)
  expect(status).toHaveTextContent(/^0 matches in other editions so far: \d of \d looked through$/)
  answer([found(0)], 0, 1)
  expect(status).toHaveTextContent(
    '1 match in other editions so far: the text of 1 edition is being read',
  )
  answer([found(0)])
  expect(status).toHaveTextContent(/^1 match in other editions$/)
  expect(await others.findByRole('heading', { name: 'monday.txt' })).toBeVisible()
})
