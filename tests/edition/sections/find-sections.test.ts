import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edition } from '../../../src/edition/edition.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { itemIdAt, itemAt } from '../../../src/edition/item-at.ts'
import type { Section } from '../../../src/edition/sections/find-sections.ts'
import { findSections, selectSections } from '../../../src/edition/sections/find-sections.ts'
import { composeSearch } from '../../../src/edition/search/compose-search.ts'
import { noFilters } from '../../../src/edition/select/filters.ts'
import { noMarks } from '../../../src/edition/select/marks.ts'
import { selectRows } from '../../../src/edition/select/select-rows.ts'
import { titleOf } from '../../../src/ui/news/item-title.ts'
import { runs } from '../../wires.ts'
import type { Given } from '../editions.ts'
import { editionOf, realEdition } from '../editions.ts'

/** A section a line: its name, and the first letters of its headlines. */
const draw = (edition: Edition, sections: readonly Section[]): readonly string[] =>
  sections.map(
    ({ id, items }) => `${id}: ${items.map((at) => titleOf(itemAt(edition, at)!)[0]).join('')}`,
  )

/** The edition with the sections that its file names, by the first letters of the headlines in them. */
function inFile(edition: Edition, sections: Readonly<Record<string, string>>): Edition {
  const names = Object.keys(sections)
  return {
    ...edition,
    wire: { ...edition.wire, sections: names },
    table: {
      ...edition.table,
      details: listHeadlines(edition).map(({ text }) => {
        const section = names.findIndex((name) => sections[name]?.includes(text.charAt(0)))
        const said = { time: null, link: null, source: null, summary: null, section }
        return section < 0 ? null : said
      }),
    },
  }
}

const sectionsOf = (edition: Edition, topics = noMarks.topics): readonly string[] =>
  draw(edition, findSections(edition, 0, { topics }))

describe('sections of an edition', () => {
  const alpha: Given = { text: 'Alpha plays', topics: ['sport', 'politics'], places: ['GB'] }
  const bravo: Given = { text: 'Bravo votes', topics: ['politics'], places: ['FR', 'GB'] }
  const charlie: Given = { text: 'Charlie runs', topics: ['sport'], places: ['FR'] }
  const delta: Given = { text: 'Delta is' }
  const echo: Given = { text: 'Echo was' }

  interface Case {
    readonly given: readonly Given[]
    /** What the file itself says: the first letters of the headlines in each of its sections. */
    readonly file?: Readonly<Record<string, string>>
    readonly sections: readonly string[]
  }
  const cases: Readonly<Record<string, Case>> = {
    'are the first topics in their fixed order, Other last': {
      given: [delta, alpha, bravo, charlie],
      sections: ['topic politics: B', 'topic sport: AC', 'topic other: D'],
    },
    'are those of the file for what has no topic': {
      given: [alpha, bravo, delta, echo],
      file: { 'On the quay': 'BE', Harbour: 'A' },
      sections: ['topic politics: B', 'topic sport: A', 'own On the quay: E', 'topic other: D'],
    },
    'of the file keep its order': {
      given: [delta, echo],
      file: { Letters: 'E', Notes: 'D' },
      sections: ['own Letters: E', 'own Notes: D'],
    },
    'of the file that are called as a topic are that topic': {
      given: [bravo, delta, echo],
      file: { Sport: 'D' },
      sections: ['topic politics: B', 'topic sport: D', 'topic other: E'],
    },
    'are places, the most frequent first, where all have one topic': {
      given: [
        alpha,
        charlie,
        { ...charlie, text: 'Foxtrot runs' },
        { ...delta, topics: ['sport'] },
      ],
      sections: ['place FR: CF', 'place GB: A', 'topic other: D'],
    },
    'are one where nothing tells headlines apart': {
      given: [delta, echo],
      sections: ['topic other: DE'],
    },
  }

  test.each(Object.entries(cases))('%s', (_, { given, file = {}, sections }) => {
    expect(sectionsOf(inFile(editionOf(...given), file))).toEqual(sections)
  })

  test('follow the topic that the reader gave', () => {
    const edition = editionOf(alpha, bravo, charlie)
    expect(sectionsOf(edition, new Map([[itemIdAt(edition, 0), 'other']]))).toEqual([
      'topic politics: B',
      'topic sport: C',
      'topic other: A',
    ])
  })

  test('keep their size when some of their headlines are left out, and go when all are', () => {
    const edition = editionOf(alpha, bravo, charlie)
    const shown = selectSections(findSections(edition, 0, noMarks), [2])
    expect(draw(edition, shown)).toEqual(['topic sport: C'])
    expect(shown.map(({ size }) => size)).toEqual([2])
  })

  test('of a part that there is not there are none', () => {
    expect(findSections(editionOf(alpha, bravo), 3, noMarks)).toEqual([])
  })
})

describe('the sections of the real wire', () => {
  const all = findSections(realEdition, 0, noMarks)

  test('hold what the list holds, each once, under any filters', () => {
    const queries = fc.record({
      query: fc.constantFrom('', 'iran', 'a', 'nothing at all'),
      topics: fc.subarray(['politics', 'sport', 'crime'] as const),
    })
    fc.assert(
      fc.property(queries, (changes) => {
        const filters = { ...noFilters, ...changes }
        const { items } = selectRows(
          realEdition,
          filters,
          noMarks,
          new Set(),
          composeSearch(filters.query, null),
        )
        const shown = selectSections(all, items).flatMap((section) => section.items)
        expect(shown).toHaveLength(items.length)
        expect(new Set(shown)).toEqual(new Set(items))
      }),
      runs,
    )
  })
})
