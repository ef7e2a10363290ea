import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { findNewer } from '../../../src/edition/compare/find-newer.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { listOf } from '../../wires.ts'

const texts = [
  'Ferry crews end strike over pay in Oslo harbour',
  'Museum returns bronze to Nigeria',
  'Lighthouse keeper retires after 40 years',
]
const edition = readEdition(listOf(...texts))
const newerThan = (...held: readonly string[]) =>
  findNewer(
    edition,
    held.map((text, at) => ({ id: `held${at}`, text })),
  )

describe('a headline that the reader holds on to', () => {
  test('has moved on where it stands in other words', () => {
    expect(newerThan('Ferry crews strike over pay in Oslo harbour')).toEqual([
      { id: 'held0', newer: [headlineAt(edition, 0)], isReworded: true },
    ])
  })

  test('has moved on beside its own rewording', () => {
    const held = ['Ferry crews strike over pay in Oslo harbour', texts[0] ?? ''].map((text) => ({
      id: listHeadlines(edition).find((one) => one.text === text)?.id ?? 'older',
      text,
    }))
    expect(findNewer(edition, held).map(({ id }) => id)).toEqual(['older'])
  })

  test('has not where it stands as it was, or nowhere', () => {
    expect(newerThan(texts[1] ?? '', 'Storm warning for the western isles')).toEqual([])
  })

  test('has where its story has newer headlines', () => {
    const running = readEdition(
      listOf(
        'Dutch court orders Nexperia chipmaker probe',
        'Battle over chipmaker Nexperia rages in Dutch court',
        'Lighthouse keeper retires after 40 years',
      ),
    )
    expect(running.stories).toHaveLength(1)
    const [moved] = findNewer(running, [
      { id: 'held', text: 'Battle over chipmaker Nexperia rages in Dutch court' },
    ])
    expect(moved).toEqual({ id: 'held', newer: [headlineAt(running, 0)], isReworded: false })
  })

  test('are none without headlines', () => {
    expect(newerThan()).toEqual([])
    expect(findNewer(readEdition(''), [{ id: 'a', text: 'b' }])).toEqual([])
  })
})
