import { expect, test } from 'vitest'
import { findQuotes } from '../../../src/quotes/de/find-quotes.ts'
import { newsCopy } from './news-copy.ts'

const MARKS = /^[„“]|[“”]$/g

/** Where the words reported stand is for the reader's eye; what is in marks ends where they do. */
const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

test.each(newsCopy.map((copy) => [copy.paragraphs.join(' '), copy] as const))(
  'who says what: %s',
  (_, { paragraphs, said }) => {
    const found = findQuotes(paragraphs)
      .filter(({ kind, within }) => kind !== 'scare' && kind !== 'title' && within === null)
      .map(({ paragraph, start, end, speaker }) => ({
        words: (paragraphs[paragraph] ?? '').slice(start, end).replace(MARKS, ''),
        speaker,
      }))
    expect(found.map(({ speaker }) => speaker)).toEqual(said.map(([, speaker]) => speaker))
    for (const [at, [words]] of said.entries()) {
      expect(overlap(found[at]?.words ?? '', words), found[at]?.words).toBe(true)
    }
  },
)
