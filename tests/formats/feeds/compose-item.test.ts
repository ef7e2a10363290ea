import { expect, test } from 'vitest'
import { createDiagnosticLog } from '../../../src/wire/diagnostic-log.ts'
import { readNinjs } from '../../../src/formats/newsroom/ninjs.ts'
import { readRss } from '../../../src/formats/feeds/rss.ts'

const readItem = (fields: string) =>
  readRss(
    `<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>${fields}</item></channel></rss>`,
    createDiagnosticLog(),
  )?.items[0]

const summaryOf = (description: string) =>
  readItem(`<title>Fog</title><description><![CDATA[${description}]]></description>`)?.facts.summary

test.each([
  'The post <a href="a">Fog lifts</a> appeared first on <a href="b">Quay Post</a>.',
  'Der Beitrag Nebel erschien zuerst auf Kai-Post.',
  'L’article Brume est apparu en premier sur Le Quai.',
  'La entrada Niebla se publicó primero en El Muelle.',
  'Continue reading Fog lifts →',
  '<a href="a">Read more...</a>',
  'Weiterlesen »',
])('what a feed puts below an item is none of its words: %s', (tail) => {
  expect(summaryOf(`<p>Ferries sail again.</p><p>${tail}</p>`)).toEqual(['Ferries sail again.'])
})

test.each([
  ['The fog lifted […] Continue reading', 'The fog lifted […]'],
  ['Read more than forty letters, she said.', 'Read more than forty letters, she said.'],
  ['Pupils continue reading', 'Pupils continue reading'],
])('%s', (description, summary) => {
  expect(summaryOf(description)).toEqual([summary])
})

const captionOf = (pictured: string) =>
  readItem(
    `<title>Fog</title><description>It lifted.</description><media:content url="a.jpg"><media:description>${pictured}</media:description></media:content>`,
  )?.facts.caption

test('what a picture shows is its caption, once', () => {
  expect(captionOf('The quay at dawn.')).toEqual(['The quay at dawn.'])
  expect(captionOf('It lifted.')).toEqual([])
})

test('ninjs 3 may list those who wrote', () => {
  const ninjs = { uri: 'a', headlines: [{ value: 'Fog' }], bylines: [{ value: 'By Ann Bell' }] }
  const news = readNinjs(JSON.stringify(ninjs), createDiagnosticLog())
  expect(news?.items[0]?.facts.byline).toEqual(['By Ann Bell'])
})

test('a button among the words of an item is none of them', () => {
  const item = readItem(
    '<title>Fog</title><description><![CDATA[<p>Ferries sail again.</p><p>Subscribe now</p><p>So do tugs.</p>]]></description>',
  )
  expect(item?.blocks.map(({ text }) => text)).toEqual(['Ferries sail again.', 'So do tugs.'])
})
