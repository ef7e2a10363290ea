import { foldText } from '../../text/folded.ts'
import type { Bits } from '../columns/bits.ts'
import { andBits, hasBit, listRows, orBits, rangeOfBits } from '../columns/bits.ts'
import type { Edition } from '../edition.ts'
import { headlineAt } from '../headline-at.ts'
import { findMarked, findSubjectBits } from './headline-bits.ts'
import { findWordBits } from './word-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import { topicsOf } from './item-topics.ts'
import type { Marks } from './marks.ts'
import type { Mutes } from './mutes.ts'
import { createMuteTest } from './mute-test.ts'

const none: ReadonlySet<string> = new Set()

/** The ids of the headlines and articles of one part that the reader has muted; those spiked are gone already. */
export function findMuted(
  edition: Edition,
  part: number,
  mutes: Mutes,
  marks: Pick<Marks, 'topics' | 'spiked'>,
): ReadonlySet<string> {
  if (mutes.words.length + mutes.topics.length === 0) return none
  const { table } = edition
  const test = createMuteTest(mutes)
  const spiked = findMarked(table, marks.spiked)
  const muted = new Set<string>()
  const inPart = rangeOfBits(table.count, ...rowsOfPart(table, part))
  for (const row of listRows(andBits(inPart, findCandidates(edition, mutes, marks)))) {
    const headline = hasBit(spiked, row) ? undefined : headlineAt(edition, row)
    if (!headline) continue
    if (test([headline.text], topicsOf(headline, marks))) muted.add(headline.id)
  }
  for (const article of edition.articles) {
    const { id, title } = article
    if (article.part !== part || marks.spiked.has(id)) continue
    if (test([title], topicsOf(article, marks))) muted.add(id)
  }
  return muted
}

/** The rows that have a muted topic, or at least a piece of a muted word: no others need a closer look. */
const findCandidates = (
  { table }: Edition,
  { words, topics }: Mutes,
  marks: Pick<Marks, 'topics'>,
): Bits =>
  orBits(table.count, [
    ...words.map((word) => findWordBits(table, longestPiece(word))),
    ...topics.flatMap((topic) => findSubjectBits(table, marks.topics).topics.get(topic) ?? []),
  ])

const longestPiece = (word: string): string =>
  (foldText(word).text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).reduce(
    (longest, piece) => (piece.length > longest.length ? piece : longest),
    '',
  )
