import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareArticles } from '../../../src/edition/compare/compare-articles.ts'
import type { EditionArticle } from '../../../src/edition/edition.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import type { Block } from '../../../src/wire/wire.ts'
import { realWire, runs } from '../../wires.ts'
import { lineOfText, patience } from '../wire-arbitraries.ts'

type Compared = Pick<EditionArticle, 'title' | 'blocks' | 'signature'>

const articleOf = (title: string, ...texts: readonly string[]): Compared => ({
  title,
  signature: null,
  blocks: texts.map((text, index): Block => {
    const subhead = /^- (.*) -$/.exec(text)?.[1]
    const lines = { first: index + 1, last: index + 1 }
    return { type: subhead ? 'subhead' : 'paragraph', text: subhead ?? text, lines }
  }),
})

/** What changed as one line a block: `=` unchanged, `~` changed, `+` come, `-` gone. */
const signsOf = (older: Compared, newer: Compared): readonly string[] =>
  compareArticles(older, newer).blocks.map((change) => {
    if (change.kind === 'unchanged') return `= ${change.newer.text}`
    if (change.kind === 'changed') return `~ ${change.newer.text}`
    return change.kind === 'come' ? `+ ${change.newer.text}` : `- ${change.older.text}`
  })

const quay = 'The crews met on the quay at dawn and voted by show of hands.'
const quayLater = 'The crews met on the quay at noon and voted by show of hands.'
const pay = 'They ask for higher pay and shorter shifts.'
const mayor = 'The mayor called the vote a blow to the islands.'

describe('two takes', () => {
  test.each([
    ['alike have nothing changed', [quay, pay], [quay, pay], [`= ${quay}`, `= ${pay}`]],
    [
      'may have one paragraph more',
      [quay, pay],
      [quay, mayor, pay],
      [`= ${quay}`, `+ ${mayor}`, `= ${pay}`],
    ],
    [
      'may have one paragraph less',
      [quay, mayor, pay],
      [quay, pay],
      [`= ${quay}`, `- ${mayor}`, `= ${pay}`],
    ],
    ['may have one in other words', [quay, pay], [quayLater, pay], [`~ ${quayLater}`, `= ${pay}`]],
    [
      'may have another in its place',
      [quay, pay],
      [quay, mayor],
      [`= ${quay}`, `- ${pay}`, `+ ${mayor}`],
    ],
    [
      'may have more before a changed one',
      [quay],
      [mayor, quayLater],
      [`+ ${mayor}`, `~ ${quayLater}`],
    ],
    ['never pair a subhead with a paragraph', [`- ${quay} -`], [quay], [`- ${quay}`, `+ ${quay}`]],
    ['may both be empty', [], [], []],
  ])('%s', (_, older, newer, signs) => {
    expect(signsOf(articleOf('Vote', ...older), articleOf('Vote', ...newer))).toEqual(signs)
  })

  test('show the changed words', () => {
    const [change] = compareArticles(articleOf('Vote', quay), articleOf('Vote', quayLater)).blocks
    if (change?.kind !== 'changed') throw new Error(`not changed but ${change?.kind}`)
    const { gone, come } = change.changes
    expect(gone.map(({ start, end }) => quay.slice(start, end))).toEqual(['dawn'])
    expect(come.map(({ start, end }) => quayLater.slice(start, end))).toEqual(['noon'])
  })

  test('say whether title and signature differ', () => {
    const signature = { text: 'R.Moor--SF-PST', byline: 'R.Moor', agencyCode: 'SF-PST', line: 9 }
    const older = articleOf('Crews vote', quay)
    expect(compareArticles(older, older)).toMatchObject({ title: null, resigned: false })
    expect(
      compareArticles(older, { ...articleOf('Crews vote again', quay), signature }),
    ).toMatchObject({ title: { gone: [], come: [{ start: 11, end: 16 }] }, resigned: true })
  })
})

test('the real article against a later take of it', () => {
  const [older] = readEdition(realWire).articles
  const later = realWire
    .replace('may be a micrometeorite entering', 'was a micrometeorite entering')
    .replace(/\nNASA said the leak had occurred[^\n]*/, '')
  const [newer] = readEdition(later).articles
  const kinds = older && newer ? compareArticles(older, newer).blocks.map(({ kind }) => kind) : []
  expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(19)
  expect(kinds.filter((kind) => kind !== 'unchanged')).toEqual(['changed', 'gone'])
})

test(
  'whatever the takes, every block stands once and in its order',
  () => {
    const blocks = fc.array(lineOfText, { maxLength: 12 })
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        const [older, newer] = [articleOf('A', ...one), articleOf('B', ...other)]
        const changes = compareArticles(older, newer).blocks
        expect(changes.flatMap((change) => ('older' in change ? change.older : []))).toEqual(
          older.blocks,
        )
        expect(changes.flatMap((change) => ('newer' in change ? change.newer : []))).toEqual(
          newer.blocks,
        )
      }),
      runs,
    )
  },
  patience,
)

test('takes of a thousand paragraphs are cut into stretches', () => {
  const texts = Array.from({ length: 1000 }, (_, index) => `Vessel ${index} left the harbour.`)
  const older = articleOf('A', ...texts)
  const newer = articleOf('A', ...texts.map((text) => text.replace('left', 'leaves')))
  expect(compareArticles(older, newer).blocks).toHaveLength(1000)
})
