import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findItem } from '../../../src/edition/find-item.ts'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'
import { tellLanguages } from '../../../src/edition/languages/tell-languages.ts'
import { completeEdition } from '../../../src/edition/make/complete-edition.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { listItemTerms } from '../../../src/edition/search/item-terms.ts'
import { packItems } from '../../../src/edition/search/pack-items.ts'
import { planSearch } from '../../../src/edition/search/plan-search.ts'
import { composeFlags, fitsText, searchItems } from '../../../src/edition/search/search-items.ts'
import { listRows } from '../../../src/edition/columns/bits.ts'
import type { Marks } from '../../../src/edition/select/marks.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { composeSearch } from '../../../src/edition/search/compose-search.ts'
import { parseSearch } from '../../../src/edition/search/search-query.ts'
import { readFormat } from '../../../src/formats/read-format.ts'
import { listOf, runs } from '../../wires.ts'

const nobody: ReadonlySet<string> = new Set()
/** Of the editions, as the library has it. */
const day = '2026-11-28'

/** An index over several editions, as the library has one. */
function createIndex(editions: readonly Edition[]) {
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    numbers.set(term, numbers.get(term) ?? numbers.size)
    return numbers.get(term) ?? -1
  }
  const packed = editions.map((edition) => packItems(listItemTerms(edition), numberOf))
  return (query: string, marks: Marks = noMarks): readonly string[][] => {
    const plan = planSearch(parseSearch(query))
    const flags = composeFlags([...numbers.keys()], plan)
    return editions.map((edition, at) =>
      searchItems(packed[at] ?? new Uint8Array(), plan, flags, marks.topics, day)
        .filter((item) => item.sure || fitsText(edition, item.at, plan))
        .map(({ id }) => id),
    )
  }
}

/** The same found in the editions themselves, item by item. */
const lookThrough = (editions: readonly Edition[], query: string, marks: Marks): string[][] =>
  editions.map((edition) => {
    const search = composeSearch(query, day)
    return [
      ...[...listRows(search.findRows(edition, marks, nobody))].flatMap(
        (row) => headlineAt(edition, row)?.id ?? [],
      ),
      ...edition.articles
        .filter((article) => search.fits(edition, article, marks, nobody))
        .map(({ id }) => id),
    ]
  })

const ferry = readEdition(
  `${listOf('Ferry crews strike over pay', 'Oil prices rise: minister', 'Ölpreise, U.S. report')}Vote on the quay\nThe crews met at noon.\n"We go on," said Anna Lind, who was there.\nR.Moor--SF-PST`,
)
const tokyo = readEdition(listOf('東京で株価が下落', 'ガス料金'))
const berlin = readEdition(listOf('Police hold man over robbery in Berlin'))
const feed = await readFormat(
  `<rss version="2.0"><channel><title>Lamp Post</title>${[
    ['Lamps go out in Leeds', '<pubDate>Mon, 02 Nov 2026 23:40:00 GMT</pubDate>'],
    ['Lamps are back', '<pubDate>Tue, 03 Nov 2026 08:15:00 GMT</pubDate>'],
    ['Lamps for sale', ''],
  ]
    .map(([title, date]) => `<item><title>${title}</title>${date}</item>`)
    .join('')}</channel></rss>`,
  'RSS',
)
const dated = completeEdition(outlineEdition(feed, [], tellLanguages(feed)), everyLanguage)
const told = readEdition(
  'Lamps, a history\nDate: Tue, 3 Nov 2026 09:00:00 GMT\nBy Ann Bell\n\nThey were lit in 1880.\n\nThey burn.\n',
)
const editions = [ferry, tokyo, berlin, dated, told]
const search = createIndex(editions)
const titles = (query: string): readonly string[] =>
  search(query).flatMap((ids, at) =>
    ids.map((id) => {
      const item = findItem(editions[at]!, id)!
      return 'text' in item ? item.text : item.title
    }),
  )

describe('a search in the index of editions', () => {
  test.each([
    ['crews', ['Ferry crews strike over pay', 'Vote on the quay']],
    ['rew', ['Ferry crews strike over pay', 'Vote on the quay']],
    ['crews -noon', ['Ferry crews strike over pay']],
    ['"crews strike"', ['Ferry crews strike over pay']],
    ['"strike crews"', []],
    ['-"crews strike" crews', ['Vote on the quay']],
    ['u.s.', ['Ölpreise, U.S. report']],
    ['olpreise', ['Ölpreise, U.S. report']],
    [':', ['Oil prices rise: minister']],
    ['株価', ['東京で株価が下落']],
    ['価株', []],
    ['カス', []],
    ['speaker:lind', ['Vote on the quay']],
    ['speaker:minister', ['Oil prices rise: minister']],
    ['speaker:crews', []],
    ['place:de', ['Police hold man over robbery in Berlin']],
    ['topic:crime', ['Police hold man over robbery in Berlin']],
    ['lamps from:2026-11-03', ['Lamps are back', 'Lamps for sale', 'Lamps, a history']],
    ['lamps to:2026-11-02', ['Lamps go out in Leeds']],
    ['from:2026-11 to:2026-11-27 -out', ['Lamps are back', 'Lamps, a history']],
  ])('finds for %s', (query, found) => {
    expect(titles(query)).toEqual(found)
  })

  test('finds what looking through the editions finds, whatever is asked', () => {
    const piece = fc.constantFrom(
      ...'crews strike pay noon anna lind u.s . : - " 東 京 株価 ガ ガス カ oil ol pri rise, said we topic: topic:crime place:de speaker:anna is from:2026-11-03 to:2026-11-02 lamps'.split(
        ' ',
      ),
      ' ',
      ' ',
    )
    const anyQuery = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    const police = headlineAt(berlin, 0)?.id ?? ''
    const anyMarks = fc.constantFrom(noMarks, {
      ...noMarks,
      topics: new Map([[police, 'sport' as const]]),
    })
    fc.assert(
      fc.property(anyQuery, anyMarks, (query, marks) => {
        expect(search(query, marks)).toEqual(lookThrough(editions, query, marks))
      }),
      runs,
    )
  })

  test('reads any bytes without end or error', () => {
    const plan = planSearch(parseSearch('a'))
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        searchItems(new Uint8Array(bytes), plan, new Uint32Array(4), new Map(), day)
      }),
      runs,
    )
  })
})
