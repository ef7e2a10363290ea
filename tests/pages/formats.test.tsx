import { readFileSync } from 'node:fs'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { inMain, renderApp, textResponse } from '../render-app.tsx'

const file = (name: string): string => readFileSync(`tests/fixtures/formats/${name}`, 'utf8')
const rows = (): readonly (string | null)[] =>
  inMain()
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.querySelector('bdi')?.textContent ?? one.textContent)
const open = async (name: string): Promise<void> => {
  const { user } = await renderApp('/', file('newsml-g2/plain.xml'))
  await user.click(inMain().getByRole('link', { name }))
  await waitFor(() => expect(document.title).toContain(name))
}

describe('a file in another format', () => {
  test('is an edition like any other, under the name of its sender', async () => {
    await renderApp('/', file('newsml-g2/plain.xml'))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('NHP')
    expect(rows()).toEqual([
      'The quay on Monday',
      'Storm warning for the western isles',
      'Museum returns bronze to Benin',
      'Bridge toll falls to 2 euros',
    ])
  })

  test('shows the embargo above the title, and slug, priority and version below it', async () => {
    await open('Ferry crews end strike in Oslo harbour')
    const embargo = inMain().getByText('Embargo: 2026-11-24T05:00:00Z', { selector: 'header p' })
    const title = inMain().getByRole('heading', { level: 1 })
    expect(embargo.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    for (const text of [
      'Slug: harbour-strike',
      'Priority: 2',
      'Version: 11',
      'OSLO, Nov 23 -',
      'By Rita Moor',
    ])
      expect(inMain().getByText(text, { selector: 'header bdi' })).toBeVisible()
  })

  test('shows the copyright below the text', async () => {
    await open('Ferry crews end strike in Oslo harbour')
    const notice = 'Copyright 2026 NHP. All rights reserved.'
    expect(inMain().getByText(notice, { selector: '.prose > p bdi' })).toBeVisible()
  })

  test('shows what it says of a headline where that is open', async () => {
    await open('Museum returns bronze to Benin')
    expect(inMain().getByText('On show from May.')).toBeVisible()
    expect(inMain().getByText('Only these lines were sent.')).toBeVisible()
  })

  test('shows above a headline that it was cancelled', async () => {
    await open('Storm warning for the western isles')
    expect(inMain().getByText('Killed: do not use')).toBeVisible()
  })

  test('shows in its row what it says of a headline without text, and once where that is open', async () => {
    const records = [
      {
        title: 'Ferry sails again',
        url: 'https://quay.example/news/1',
        description: 'The ferry is back after nine days of fog.',
        published_at: '2026-11-02T09:00:00Z',
        source: 'Quay Post',
      },
      { title: 'Bridge closed for inspection' },
    ]
    const { user } = await renderApp('/', JSON.stringify(records))
    const told = [/^quay\.example/, 'The ferry is back after nine days of fog.', 'Quay Post']
    for (const words of told) expect(inMain().getByText(words)).toBeVisible()
    expect(inMain().getByTitle('2026-11-02T09:00:00Z')).toBeVisible()
    await user.click(inMain().getByRole('link', { name: 'Ferry sails again' }))
    expect(await inMain().findByText('About this headline')).toBeVisible()
    for (const words of told) expect(inMain().getByText(words)).toBeVisible()
  })

  test('shows in its row the embargo of a headline without text', async () => {
    const item = {
      uri: 'tag:bay.example,2026:1',
      embargoed: '2026-11-03T06:00:00+00:00',
      headline: 'Lock keepers end strike',
    }
    await renderApp('/', JSON.stringify(item))
    const heading = inMain().getByRole('heading', { level: 3 })
    expect(heading).toHaveTextContent('Embargo: 2026-11-03T06:00:00+00:00')
  })

  test('says in the wire view what the lines were made from', async () => {
    await renderApp('/wire', file('rss/plain.xml'))
    expect(inMain().getByText(/^read from RSS 2.0 · \d+ lines/)).toBeVisible()
    expect(inMain().getByText(/The file is RSS 2.0, not plain text/)).toBeVisible()
  })
})

const read = async (title: string, text: string) => {
  const { user } = await renderApp('/', text)
  // Among what was read here before it is a new one.
  const startsSo = (name: string): boolean => name.startsWith(title)
  await user.click(inMain().getAllByRole('link', { name: startsSo })[0]!)
  await screen.findByRole('heading', { level: 1, name: title })
  return screen.getByRole('main')
}

describe('the text of an article', () => {
  test('of copy in IPTC 7901 stands below its embargo', async () => {
    const text = file('iptc-7901/plain.txt')
    const main = await read('Ferry crews end strike in Oslo harbour', text)
    expect(inMain().getAllByText('EMBARGOED UNTIL 0500 GMT')[0]).toBeVisible()
    expect(main).toHaveTextContent('"It is a fair offer," said Ana Reed')
  })

  test('of a feed is not lost for a bare sign and an open tag, nor is an item', async () => {
    const items = [
      '<title>Tug sinks &amp;amp; crew swims</title><description>None hurt.</description><content:encoded><![CDATA[<p>The tug sank on Monday.</p><p>"We swam," said skipper Ida Moen.</p>]]></content:encoded>',
      '<title>Fares fall by <2 euros</title>',
      '<title>Pilots go back<description>After a week.</description>',
    ]
    const feed = `<rss version="2.0"><channel><title>Bay Post</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
    const { user } = await renderApp('/?wire=wires/bay.xml', () =>
      textResponse(feed, 'application/rss+xml'),
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Bay Post')
    expect(rows()).toEqual(['Fares fall by <2 euros', 'Pilots go back'])
    await user.click(inMain().getAllByRole('link', { name: 'Tug sinks & crew swims' })[0]!)
    await screen.findByRole('heading', { level: 1, name: 'Tug sinks & crew swims' })
    expect(screen.getByRole('main')).toHaveTextContent('"We swam," said skipper Ida Moen.')
    expect(screen.getByRole('main')).toHaveTextContent('None hurt.')
  })

  test('of a feed says its sources, and offers its own categories as chips', async () => {
    const items = [
      '<title>Ferry late again - Bay Herald</title><category>Harbour</category>',
      '<title>Divers raise old anchor</title><category>Harbour</category><category>Sport</category>',
      '<title>Isles vote on bridge</title><category>Isles</category>',
    ]
    const feed = `<rss version="2.0"><channel><title>Bay Post</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
    const { user } = await renderApp('/?wire=wires/bay.xml', () =>
      textResponse(feed, 'application/rss+xml'),
    )
    expect(rows()).toEqual(['Ferry late again', 'Divers raise old anchor', 'Isles vote on bridge'])
    expect(inMain().getByText('Bay Herald')).toBeVisible()
    await user.click(inMain().getByRole('button', { name: /^Harbour/ }))
    expect(rows()).toEqual(['Ferry late again', 'Divers raise old anchor'])
  })

  test('of ninjs as its commonest producer writes it has its embargo', async () => {
    const item = {
      guid: 'urn:newsml:bay.example:1',
      version: '2',
      type: 'text',
      versioncreated: '2026-11-02T09:00:00+0000',
      embargoed: '2026-11-03T06:00:00+0000',
      headline: 'Lock keepers end strike',
      body_html: '<p>The strike ended.</p><p>"We won," said Per Lund.</p>',
      associations: {
        featuremedia: {
          type: 'picture',
          guid: 'p',
          headline: 'The lock',
          description_text: 'The lock at noon.',
        },
      },
    }
    await renderApp('/', JSON.stringify(item))
    expect(rows()).toEqual(['The lock'])
    expect(inMain().getAllByText(/Embargo: 2026-11-03/)[0]).toBeVisible()
  })

  test('of NITF has its notes beside it, and a kill above a title that leads nothing', async () => {
    const main = await read(
      'Bell found in mud',
      '<nitf><head><docdata management-status="killed"/></head><body><body.head><hedline><hl1>Bell found in mud</hl1></hedline><note><body.content><p>Call the desk.</p></body.content></note></body.head><body.content><p>The bell lay in mud.</p><p>"It rings," said Orla Penn.</p></body.content></body></nitf>',
    )
    expect(inMain().getAllByText(/Killed: do not use/)[0]).toBeVisible()
    expect(inMain().getAllByText('Call the desk.')[0]).toBeVisible()
    // The two paragraphs stand next to each other, and the note behind them.
    expect(main.querySelector('.prose')).toHaveTextContent(
      'The bell lay in mud."It rings," said Orla Penn.',
    )
  })
})

test.each([
  ['RTF', '{\\rtf1 Bell}', /This is RTF, .* ask its sender/],
  [
    'a message without text',
    file('anpa-1312/no-text.txt'),
    /This is ANPA 1312, and it holds no news/,
  ],
])('%s says why nothing is shown', async (_, text, sentence) => {
  await renderApp('/', text)
  expect(inMain().getByText(sentence)).toBeVisible()
})
