import { expect, test } from 'vitest'
import { findForeignFormat } from '../../../src/wire/bytes/foreign-format.ts'
import { countLines, readLine } from '../../../src/wire/lines/read-line.ts'
import { parseText } from '../../../src/wire/layouts/parse-text.ts'

test.each([
  ['IPTC 7901', '\u0001nhp062 4 i 211'],
  ['IPTC 7901', '\u0016\u0016\u0001nhp062 4 i 211'],
  ['ANPA 1312', '\u0016\u0016\u0001a0123'],
  ['RSS', '\ufeff<?xml version="1.0"?>\n<!-- quay -->\n<rss version="2.0"></rss>'],
  ['RSS', '<rdf:RDF xmlns="x"></rdf:RDF>'],
  ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['NITF', '<?xml version="1.0"?><nitf></nitf>'],
  ['NewsML 1', '<NewsML></NewsML>'],
  ['NewsML-G2', '<newsItem guid="x"></newsItem>'],
  ['HTML', '<!doctype html><p>Quay'],
  ['HTML', '<div class="story">\n<p>Quay</p>\n</div>\n'],
  ['XML', '<?xml version="1.0"?><wire/>'],
  ['XML', '<wire>\n<item>Quay</item>\n</wire>\n'],
  ['JSON records', '[\n  {"headline": "Quay"}\n]\n'],
  ['JSON', '[{"title": "Buy a lamp", "done": false}]'],
  ['Sitemap XML', '<urlset xmlns="x"></urlset>'],
  ['RSS', 'Warning: a disk is full\n<?xml version="1.0"?>\n<rss version="2.0"></rss>'],
  ['JSON', '{}'],
  ['ninjs', '{"uri": "urn:1", "headline": "Quay"}'],
  ['ninjs', '{"standard": {"name": "ninjs", "version": "3.1"}, "uri": "urn:1", "headl'],
  ['ninjs', '{"uri": "urn:1", "headlines": []}'],
  ['JSON Feed', '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id'],
  ['JSON Feed', '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}'],
  ['Atom', '<!DOCTYPE feed [\n<!ENTITY a "b">\n]>\n<feed></feed>'],
  ['RTF', '{\\rtf1 Quay}'],
])('%s', (format, text) => {
  expect(findForeignFormat(text)).toBe(format)
})

test.each([
  '-\nQuay',
  '<b>Quay</b> shut\nText.',
  '<i>Quay</i>',
  '[Updated] Quay shut\nText.',
  '{Quay}',
  '"Quay", he said',
  '<3 the quay',
  '',
])('a wire: %j', (text) => {
  expect(findForeignFormat(text)).toBeNull()
})

test('a foreign format is named and not read', () => {
  const wire = parseText('<rss>\n-\nFog\n\n</rss>\n')
  expect(wire.foreignFormat).toBe('RSS')
  expect(wire.headlines).toEqual([])
  expect(wire.articles).toEqual([])
  expect(wire.diagnostics).toEqual([
    { code: 'format-foreign', severity: 'error', line: 1, format: 'RSS' },
  ])
  const roles = Array.from(
    { length: countLines(wire.lines) },
    (_, at) => readLine(wire.lines, at + 1).role,
  )
  expect(roles).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown'])
})
