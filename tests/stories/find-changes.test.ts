import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { findChanges } from '../../src/stories/find-changes.ts'
import type { Span } from '../../src/text/span.ts'
import { findWords } from '../../src/text/words.ts'
import { runs } from '../wires.ts'

const { numRuns } = runs
vi.setConfig({ testTimeout: 5000 + 20 * numRuns })

function cut(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}

const pairs = [
  {
    name: 'words replaced by another',
    older: 'Court awaits plea in Oduya bribery trial',
    newer: 'Court convicts Oduya in bribery trial',
    gone: ['awaits plea'],
    come: ['convicts'],
  },
  {
    name: 'a word that moved is no change',
    older: 'In Lombok, ferry sinks',
    newer: 'Ferry sinks in Lombok',
    gone: [],
    come: [],
  },
  {
    name: 'case, number and possessive form are no change',
    older: "Lombok's ferries SINK",
    newer: 'Lombok ferries sinks',
    gone: [],
    come: [],
  },
  {
    name: 'a sum with its sign',
    older: 'Surplus hits $1.2 bn',
    newer: 'Surplus hits €3 bn, up 9%',
    gone: ['$1.2'],
    come: ['€3', 'up 9%'],
  },
  {
    name: 'marks that enclose a changed word',
    older: "Minister calls plan 'reckless'",
    newer: 'Minister calls plan (sound)',
    gone: ["'reckless'"],
    come: ['(sound)'],
  },
  {
    name: 'marks that enclose more than the changed word stay out',
    older: "Coach hails 'superb team'",
    newer: "Coach hails 'great team'",
    gone: ['superb'],
    come: ['great'],
  },
  {
    name: 'a mark whose counterpart is in the span',
    older: 'Minister resigns over plan',
    newer: "Minister says 'no regrets' over plan",
    gone: ['resigns'],
    come: ["says 'no regrets'"],
  },
  {
    name: 'an apostrophe is no counterpart',
    older: "'Ferry sinks'",
    newer: "'Ferry can't sink'",
    gone: [],
    come: ["can't"],
  },
  {
    name: 'neighbours across a comma make one span',
    older: 'Dozens dead, hundreds hurt in Lombok',
    newer: 'Lombok',
    gone: ['Dozens dead, hundreds hurt in'],
    come: [],
  },
  {
    name: 'neighbours across lines make two',
    older: 'Lombok\nferry\nsinks',
    newer: 'Lombok',
    gone: ['ferry', 'sinks'],
    come: [],
  },
  {
    name: 'nothing to something',
    older: '',
    newer: 'Ferry sinks',
    gone: [],
    come: ['Ferry sinks'],
  },
  { name: 'a repeated word less', older: 'so so good', newer: 'so good', gone: ['so'], come: [] },
] satisfies readonly {
  name: string
  older: string
  newer: string
  gone: readonly string[]
  come: readonly string[]
}[]

describe('changes', () => {
  for (const { name, older, newer, gone, come } of pairs) {
    test(name, () => {
      const changes = findChanges(older, newer)
      expect(cut(older, changes.gone)).toEqual(gone)
      expect(cut(newer, changes.come)).toEqual(come)
    })
  }
})

/** The words outside the spans, by the form in which they are compared, in alphabetical order. */
function listKept(text: string, spans: readonly Span[]): string[] {
  return findWords(text)
    .filter(({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end))
    .map(({ folded }) => folded.replace(/'s?$/, '').replace(/(?<=..[^s])s$/, ''))
    .sort()
}

const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ..."ferry ferries sinks 'sinks' $3 9% Lombok’s Lombok, (in) __proto__".split(' '),
      ),
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)

describe('for any two texts', () => {
  test('what is left without the changes has the same words', () => {
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const { gone, come } = findChanges(older, newer)
        expect(listKept(older, gone)).toEqual(listKept(newer, come))
      }),
      { numRuns },
    )
  })

  test('spans lie within their text, ascend, do not touch, and hold whole words', () => {
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const { gone, come } = findChanges(older, newer)
        for (const [whole, spans] of [
          [older, gone],
          [newer, come],
        ] as const) {
          let last = -1
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThan(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(whole.length)
            last = end
          }
          for (const word of findWords(whole)) {
            const cuts = spans.some(
              ({ start, end }) =>
                (word.start < start && start < word.end) || (word.start < end && end < word.end),
            )
            expect(cuts).toBe(false)
          }
        }
      }),
      { numRuns },
    )
  })

  test('a text has no changes to itself', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(findChanges(same, same)).toEqual({ gone: [], come: [] })
      }),
      { numRuns },
    )
  })
})

test('three thousand words with one changed give that one', () => {
  const words = Array.from({ length: 3000 }, (_, index) => `word${index % 700}`)
  const older = words.join(' ')
  const newer = [...words.slice(0, 1500), 'other', ...words.slice(1501), 'end'].join(' ')
  const changes = findChanges(older, newer)
  expect(cut(older, changes.gone)).toEqual(['word100'])
  expect(cut(newer, changes.come)).toEqual(['other', 'end'])
})
