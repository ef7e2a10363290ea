import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { outlineBytes } from '../../../src/browser/read/outline-bytes.ts'

// What takes seconds here would take hours if it were read in time that grows faster than its length.
vi.setConfig({ testTimeout: 120_000 })

const COUNT = 4_000
const TEXT =
  'The crews voted on Monday, and the first ferry sails at six, the union said on the quay.'
const many = (make: (index: number) => string, count = COUNT): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')
const mail = (body: string): string =>
  `From: a@quay.example\nSubject: Ferry\nContent-Type: text/html\n\n${body}`

/** Text or bytes, and how many headlines and articles they are. */
const inputs: Readonly<Record<string, readonly [content: string | Uint8Array, number, number]>> = {
  numbers: [many((index) => `${index + 1}. Ferry ${index} stops\n`), COUNT, 0],
  'lines without a sign': [many((index) => `Ferry ${index} stops at noon\n\n`), COUNT, 0],
  'lines of a page that gathers': [
    many((index) => `Quay Post\nFerry ${index} stops at noon\n2 hours ago\n\n`),
    COUNT,
    0,
  ],
  'a table of which no quote is closed': [
    `title,link\n${many((index) => `"Ferry ${index} stops,x\n`)}`,
    COUNT / 2,
    0,
  ],
  'links that stand below': [
    many((index) => `- [Ferry ${index}][${index}]\n`) +
      many((index) => `[${index}]: https://quay.example/${index}\n`),
    COUNT,
    0,
  ],
  'signed stories with a point below each': [
    many((index) => `Ferry ${index} stops\n${TEXT}\nV.Said--SF-PST\n1. Fog\n`, 1_000),
    0,
    1_001,
  ],
  'points that are no list': [
    `Ferry stops\n\n${TEXT}\n\n${TEXT}\n${many((index) => `\n\n\n- low water ${index}.\n\n${TEXT}\n`)}`,
    0,
    1,
  ],
  'messages in one file': [
    many((index) => `Subject: Ferry ${index}\nDate: today\n\n${TEXT}\n\n`, 1_000),
    0,
    1_000,
  ],
  'front matter that opens again and again': [
    `---\ntitle: Fog\n${many((index) => `---\nslug: ${index}\n`)}${TEXT}`,
    0,
    1,
  ],
  'a page in a message, nothing in it closed': [mail('<script>'.repeat(50_000)), 0, 1],
  'items of RSS that are not closed': [
    `<rss><channel>${many((index) => `<item><title>Ferry ${index}<description>${TEXT}`)}`,
    COUNT,
    0,
  ],
  'one item of RSS with many fields': [
    `<rss><channel><item>${'<category>a</category>'.repeat(20_000)}<title>Fog</title></item>`,
    1,
    0,
  ],
  'RSS in JSON': [
    JSON.stringify({
      rss: {
        channel: { item: Array.from({ length: COUNT }, (_, at) => ({ title: `Ferry ${at}` })) },
      },
    }),
    COUNT,
    0,
  ],
  'records in JSON, cut off': [
    JSON.stringify(
      Array.from({ length: COUNT }, (_, at) => ({
        headline: `Ferry ${at}`,
        url: 'https://a.example',
      })),
    ).slice(0, -10),
    COUNT,
    0,
  ],
  'NewsML 1': [
    `<NewsML>${many((index) => `<NewsItem><NewsComponent><NewsLines><HeadLine>Ferry ${index}</HeadLine></NewsLines><ContentItem><DataContent><p>${TEXT}</p></DataContent></ContentItem></NewsComponent></NewsItem>`, 1_000)}</NewsML>`,
    0,
    1_000,
  ],
  'ANPA 1312': [
    many(
      (index) =>
        `\u0016\u0016\u0001a0123\u001f\nr i\u0013 bc-fog\n\u0002^Ferry ${index}<\n   ${TEXT}\n\u0003`,
      1_000,
    ),
    0,
    1_000,
  ],
  'a bad byte a line': [
    Buffer.from(
      many((index) => `- Ferry ${index} \u00ff\n`),
      'latin1',
    ),
    COUNT,
    0,
  ],
  'UTF-16 without a mark': [
    Buffer.from(
      many((index) => `- Ferry ${index}\n`),
      'utf16le',
    ),
    COUNT,
    0,
  ],
  gzip: [gzipSync(many((index) => `- Ferry ${index}\n`)), COUNT, 0],
}

test.each(Object.keys(inputs))('%s: however many there are, all are read', async (name) => {
  const [content, headlines, articles] = inputs[name] ?? ['', 0, 0]
  const { edition } = await outlineBytes(new Uint8Array(Buffer.from(content)))
  expect([listHeadlines(edition).length, edition.articles.length]).toEqual([headlines, articles])
})
