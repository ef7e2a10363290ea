import { describe, expect, test } from 'vitest'
import { readFormat } from '../../src/formats/read-format.ts'
import { findForeignFormat } from '../../src/wire/bytes/foreign-format.ts'
import type { ParsedWire } from '../../src/wire/wire.ts'

/** A file as the app reads it, by the format that it is told to have. */
async function read(text: string): Promise<ParsedWire> {
  const format = findForeignFormat(text)
  expect(format).not.toBeNull()
  return readFormat(text, format ?? '')
}
const titlesOf = ({ headlines, articles }: ParsedWire) => [
  ...headlines.map(({ text }) => text),
  ...articles.map(({ title }) => title?.text ?? null),
]
const textsOf = ({ articles }: ParsedWire) =>
  articles.map(({ blocks }) => blocks.map(({ text }) => text))
const notesOf = ({ articles }: ParsedWire, role: string) =>
  articles.flatMap(({ furniture }) =>
    furniture.filter((one) => one.role === role).map(({ text }) => text),
  )

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Bay Post</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const feed = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay Post</title><entry>${entry}</entry></feed>`
const jsonFeed = (item: object): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Bay Post', items: [item] })

const nitf = (text: string) =>
  `<nitf><body><body.head><hedline><hl1>Tug</hl1></hedline></body.head><body.content><p>${text}</p></body.content></body></nitf>`

const ninjsItem = (headline: string) => ({
  guid: headline,
  headline,
  body_text: 'It rang.\n\nTwice.',
})

const embargoed = async (until: string, issued: string): Promise<boolean> => {
  const wire = await read(
    JSON.stringify({
      guid: 'a',
      headline: 'A',
      embargoed: until,
      versioncreated: issued,
      body_text: 'B.\n\nC.',
    }),
  )
  return wire.diagnostics.some(({ code }) => code === 'embargo-line')
}

const g2Item = (guid: string) =>
  `<newsItem guid="${guid}"><contentMeta><headline>${guid}</headline></contentMeta></newsItem>`

describe('a title', () => {
  test.each([
    ['<media:group><media:title>Tug sinks</media:title></media:group>', 'Tug sinks'],
    ['<media:content url="a"><media:title>Tug sinks</media:title></media:content>', 'Tug sinks'],
    ['<d:title>Tug sinks</d:title>', 'Tug sinks'],
    ['<itunes:title>Tug sinks</itunes:title>', 'Tug sinks'],
    ['<title>Tug &lt;i&gt;Ida&lt;/i&gt; sinks</title>', 'Tug Ida sinks'],
    ['<title>Pilots &amp;sup2; &amp;Zopf; &amp;lang;</title>', 'Pilots ² ℤ ⟨'],
    ['<title>Rates &lt;2% and &lt;Int&gt; stay</title>', 'Rates <2% and <Int> stay'],
    ['<title><![CDATA[Ida & Per <b>part</b>]]></title>', 'Ida & Per part'],
  ])('of RSS in %j is %j', async (item, title) => {
    expect(titlesOf(await read(rss(item)))).toEqual([title])
  })

  test.each([
    ['<title>Loops &lt;T&gt; &amp;amp; more</title>', 'Loops <T> & more'],
    ['<title type="text">Tug &lt;b&gt;sinks&lt;/b&gt;</title>', 'Tug sinks'],
    ['<title type="html">Tug &amp;rarr; quay</title>', 'Tug → quay'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Tug <em>sinks</em></div></title>',
      'Tug sinks',
    ],
  ])('of Atom in %j is %j', async (entry, title) => {
    expect(titlesOf(await read(feed(entry)))).toEqual([title])
  })

  test('of a JSON Feed keeps signs that only look like markup', async () => {
    const wire = await read(jsonFeed({ title: 'A <b, c> d &amp; e' }))
    expect(titlesOf(wire)).toEqual(['A <b, c> d & e'])
  })
})

describe('a text', () => {
  test('is never given up for a summary, and a summary that says more stays', async () => {
    const wire = await read(
      rss(
        '<title>Tug sinks</title><description>None hurt.</description><body><p>It sank.</p></body>',
      ),
    )
    expect(textsOf(wire)).toEqual([['It sank.']])
    expect(notesOf(wire, 'meta')).toContain('Summary: None hurt.')
  })

  test('is not repeated by a summary that is its beginning', async () => {
    const wire = await read(
      jsonFeed({
        title: 'Tug',
        summary: 'It sank off the …',
        content_text: 'It sank off the quay.',
      }),
    )
    expect(notesOf(wire, 'meta')).toEqual([])
  })

  test('in a field that calls itself plain is read as the HTML that it is', async () => {
    const wire = await read(
      jsonFeed({ title: 'Tug', content_text: '<p>It sank.</p><p>None hurt &rarr; home.</p>' }),
    )
    expect(textsOf(wire)).toEqual([['It sank.', 'None hurt → home.']])
  })

  test('wrapped by breaks is one paragraph; a table of results is not', async () => {
    const wrapped =
      'The tug sank off the quay on Monday while its<br/>crew was ashore to vote on the offer of the<br/>port.'
    const results = 'Rovers 2 Wanderers 2<br/>Tarn 0 Bay 1'
    expect(textsOf(await read(nitf(wrapped)))[0]).toHaveLength(1)
    expect(textsOf(await read(nitf(results)))[0]).toHaveLength(2)
  })
})

const sound = '<title>Sound</title>'

describe('a fault', () => {
  test.each([
    [
      'an item that is not closed',
      `<rss version="2.0"><channel><item>${sound}<item>${sound}</item></channel></rss>`,
    ],
    ['a description that is not closed', rss(`${sound}<description>a <b>b`, sound)],
    ['a bare sign', rss(`${sound}<description>1 < 2 & 3</description>`, sound)],
    ['an attribute without marks', rss(`${sound}<enclosure url=a.mp3>`, sound)],
    ['a closing tag too many', rss(`${sound}</b>`, sound)],
    ['an end that is missing', rss(sound, sound).slice(0, -20)],
  ])('in RSS, %s, loses no other item', async (_, text) => {
    expect(titlesOf(await read(text))).toEqual(['Sound', 'Sound'])
  })

  test.each([
    ['{"version":"https://jsonfeed.org/version/1","items":[{"title":"Sound"},{"title":"Sound"},]}'],
    ['{"version":"https://jsonfeed.org/version/1","items":[{"title":"Sound",},{"title":"Sound"}'],
    [
      '{"version":"https://jsonfeed.org/version/1","items":[{"title":"Sound"},{"title":"Sound","content_text":"It ra',
    ],
  ])('in JSON loses no item: %s', async (text) => {
    expect(titlesOf(await read(text))).toEqual(['Sound', 'Sound'])
  })
})

describe('a format is told', () => {
  test.each([
    ['Atom', '<entry xmlns="http://www.w3.org/2005/Atom"><title>a</title></entry>'],
    [
      'Atom',
      `<?xml version="1.0"?><!-- ${'x'.repeat(9000)} --><!DOCTYPE feed [ <!ENTITY a "${'b'.repeat(5000)}"> ]><a:feed xmlns:a="http://www.w3.org/2005/Atom"/>`,
    ],
    ['RSS in JSON', '{"rss":{"version":"2.0","channel":{"title":"a","item":[]}}}'],
    ['JSON Feed', `{"feed_url":"${'x'.repeat(5000)}","items":[{"content_html":"a"}]}`],
    ['ninjs', `{"body_html":"${'x'.repeat(5000)}","guid":"a"}`],
    ['ninjs', '[{"uri":"a","headline":"b"}]'],
    ['ninjs', '{"uri":"a","headline":"b"}\n{"uri":"c","headline":"d"}\n'],
    ['JSON', '{"colour": "red", "size'],
    ['IPTC 7901', '\u007f\u007f\r\n\u0001abc0001 3 pol 10\r\n\u0002A\r\n\u0003'],
    ['IPTC 7901', 'abc0001 3 pol 10\r\n\u0002A\r\n\u0003'],
    ['IPTC 7901', '\r\nZCZC ABC001\nA\n\nB.\nNNNN\n'],
    ['NewsML 1', '<?xml version="1.0"?><NewsML><NewsItem/></NewsML>'],
  ])('%s', (format, text) => {
    expect(findForeignFormat(text)).toBe(format)
  })

  test.each([
    '[Advisory] Bell rings\n\nIt rang.',
    '{sic} Bell rings',
    'ZCZCA is a village\n',
    '<b>Bell</b> rings',
  ])('never of a wire: %j', (text) => {
    expect(findForeignFormat(text)).toBeNull()
  })
})

const post = (title: string) => ({
  id: 9,
  title: { rendered: title },
  content: { rendered: '<p>It rang.</p>\n<p>Twice.</p>' },
  excerpt: { rendered: '<p>It rang.</p>' },
})

describe('records in JSON', () => {
  test('are those of WordPress, with their texts in objects', async () => {
    const wire = await read(JSON.stringify([post('Bell &#8211; found'), post('Tug')]))
    expect(titlesOf(wire)).toEqual(['Bell – found', 'Tug'])
    expect(textsOf(wire)[0]).toEqual(['It rang.', 'Twice.'])
  })

  test('are articles of Schema.org', async () => {
    const wire = await read(
      JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Bell found',
        author: [{ '@type': 'Person', name: 'Ann Bell' }],
        articleBody: 'It rang.\n\nTwice.',
      }),
    )
    expect(titlesOf(wire)).toEqual(['Bell found'])
    expect(textsOf(wire)).toEqual([['It rang.', 'Twice.']])
    expect(notesOf(wire, 'byline')).toEqual(['Ann Bell'])
  })
})

describe('ninjs', () => {
  test('holds items in a list, an object, an answer, or one a line', async () => {
    const held = {
      uri: 'a',
      type: 'composite',
      associations: { main: ninjsItem('A'), next: [ninjsItem('B')] },
    }
    for (const text of [
      JSON.stringify([ninjsItem('A'), ninjsItem('B')]),
      JSON.stringify(held),
      JSON.stringify({ _items: [ninjsItem('A'), ninjsItem('B')] }),
      `${JSON.stringify(ninjsItem('A'))}\n${JSON.stringify(ninjsItem('B'))}\n`,
    ])
      expect(titlesOf(await read(text))).toEqual(['A', 'B'])
  })

  test('of a picture is a headline with its caption', async () => {
    const wire = await read(
      JSON.stringify({
        guid: 'a',
        type: 'picture',
        headline: 'Bell',
        description_text: 'The bell.',
      }),
    )
    expect(titlesOf(wire)).toEqual(['Bell'])
    expect(wire.lines.text).toContain('The bell.')
  })
})

describe('an embargo', () => {
  test.each([
    ['2026-11-03T06:00:00+0000', '2026-11-02T09:00:00+0000', true],
    ['2026-11-02T09:00:00Z', '2026-11-02T09:00:00Z', false],
    ['2016-01-02T09:00:00Z', '2026-11-02T09:00:00Z', false],
    ['tomorrow', '2026-11-02T09:00:00Z', true],
    ['', '2026-11-02T09:00:00Z', false],
  ])('until %j of what was issued at %j: %j', async (until, issued, expected) => {
    expect(await embargoed(until, issued)).toBe(expected)
  })
})

describe('what its sender says of an item', () => {
  test.each([
    ['canceled', ['Killed: do not use'], true],
    ['withheld', ['Killed: do not use'], true],
    ['usable', [], undefined],
    ['embargoed-review', ['Status: embargoed-review'], undefined],
  ])('%s stands above its title', async (pubstatus, lines, withdrawn) => {
    const wire = await read(
      JSON.stringify({ uri: 'a', headline: 'A', pubstatus, body_text: 'B.\n\nC.' }),
    )
    expect(notesOf(wire, 'advisory')).toEqual(lines)
    expect(wire.articles[0]?.withdrawn).toBe(withdrawn)
  })

  test.each([
    ['2ND LEAD', 'advisory', '2ND LEAD'],
    ['REFILE', 'advisory', 'REFILE'],
    ['KILL', 'advisory', 'Killed: do not use'],
    ['Berichtigung', 'advisory', 'Correction'],
    ['Politics/Bay/Strikes', 'meta', 'Slug: Politics/Bay/Strikes'],
  ])('in a message, %s, is no title', async (line, role, words) => {
    const wire = await read(
      `\u0001abc0001 3 pol 10\r\n\u0002${line}\r\nLock keepers end strike\r\n   BAY (abc) - It ended.\r\n\u0003`,
    )
    expect(titlesOf(wire)).toEqual(['Lock keepers end strike'])
    expect(notesOf(wire, role)).toContain(words)
  })

  test('and what is not for publication stands beside the text', async () => {
    const wire = await read(
      '\u0001abc0001 3 pol 10\r\n\u0002Lock keepers end strike\r\n   BAY (abc) - It ended.\r\n\r\nNot for publication:\r\nCall the desk.\r\n\u0003',
    )
    expect(textsOf(wire)).toEqual([['BAY (abc) - It ended.']])
    expect(notesOf(wire, 'advisory')).toEqual(['Not for publication:', 'Call the desk.'])
  })
})

test('a head that the text of NewsML-G2 repeats is no part of it', async () => {
  const html =
    '<html><body><header><h1>Bell</h1></header><h2>Bell</h2><p>02.11.2026</p><div class="keywords">Bay</div><p class="dateline">BAY</p><p class="edNote">Photos follow.</p><p>It rang.</p><p>By day it is mute.</p></body></html>'
  const wire = await read(
    `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/><edNote>Photos follow.</edNote></itemMeta><contentMeta><headline>Bell</headline><creator literal="Ida"/></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">${html}</inlineXML></contentSet></newsItem>`,
  )
  expect(textsOf(wire)).toEqual([['It rang.', 'By day it is mute.']])
  expect(notesOf(wire, 'advisory')).toEqual(['Photos follow.'])
  expect(notesOf(wire, 'dateline')).toEqual(['BAY'])
})

test('a package keeps the order in which it names items', async () => {
  const named = ['b', 'c', 'a'].map(
    (guid) => `<itemRef residref="${guid}"><title>${guid}</title></itemRef>`,
  )
  const text = `<newsMessage><itemSet><packageItem><groupSet><group>${named.join('')}</group></groupSet></packageItem>${g2Item('a')}${g2Item('b')}${g2Item('z')}</itemSet></newsMessage>`
  expect(titlesOf(await read(text))).toEqual(['b', 'c', 'a', 'z'])
})
