import { foldText } from '../text/folded.ts'
import type { LinkedSpeaker } from './link-speakers.ts'
import type { QuoteRecord } from './record.ts'

/**
 * Which quotes are shown. `all` stands for all with quotation marks or named as a source, and leaves out `reported`:
 * what is told without quotation marks is no quote.
 */
export const saidKinds = ['all', 'text', 'headline', 'source', 'reported'] as const
export type SaidKind = (typeof saidKinds)[number]

const kindOf = {
  direct: 'text',
  mixed: 'text',
  indirect: 'reported',
  headline: 'headline',
  source: 'source',
} as const satisfies Readonly<Record<QuoteRecord['kind'], SaidKind>>

/** Whether a record is shown under a choice. */
export const isOfKind = ({ kind }: Pick<QuoteRecord, 'kind'>, wanted: SaidKind): boolean =>
  wanted === 'all' ? kindOf[kind] !== 'reported' : kindOf[kind] === wanted

/** How many records each choice would show. */
export const countKinds = (records: readonly QuoteRecord[]): Readonly<Record<SaidKind, number>> => {
  const count = (kind: SaidKind): number => records.filter((one) => isOfKind(one, kind)).length
  return {
    all: count('all'),
    text: count('text'),
    headline: count('headline'),
    source: count('source'),
    reported: count('reported'),
  }
}

/** The records whose words, speaker or title hold every word of a search and none that is left out (all folded). */
export const selectRecordsByWords = <Row extends QuoteRecord>(
  records: readonly Row[],
  { words, without }: { readonly words: readonly string[]; readonly without: readonly string[] },
): readonly Row[] =>
  words.length + without.length === 0
    ? records
    : records.filter(({ words: said, speaker, title }) => {
        const folded = foldText(`${said}\n${speaker ?? ''}\n${title}`).text
        return (
          words.every((word) => folded.includes(word)) &&
          !without.some((word) => folded.includes(word))
        )
      })

/** What one speaker says; `speaker` is `null` for all that nobody is named for. */
export interface SpeakerGroup<Row> {
  readonly speaker: LinkedSpeaker | null
  readonly records: readonly Row[]
}

/** Records by speaker, the one with most first, the unattributed last; each speaker's in their order. */
export function groupBySpeaker<Row extends QuoteRecord>(
  records: readonly Row[],
  linked: ReadonlyMap<string, LinkedSpeaker>,
): readonly SpeakerGroup<Row>[] {
  const groups = new Map<LinkedSpeaker | null, Row[]>()
  for (const record of records) {
    const speaker = record.speaker === null ? null : (linked.get(record.speaker) ?? null)
    const group = groups.get(speaker)
    if (group) group.push(record)
    else groups.set(speaker, [record])
  }
  return [...groups]
    .map(([speaker, of]) => ({ speaker, records: of }))
    .sort(
      (one, other) =>
        Number(one.speaker === null) - Number(other.speaker === null) ||
        other.records.length - one.records.length,
    )
}
