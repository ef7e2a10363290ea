import type { EditionItem } from '../../edition/edition.ts'
import type { Reworded } from '../../edition/compare/compare-editions.ts'
import { compareEditions } from '../../edition/compare/compare-editions.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import { composeRewording } from '../../edition/compare/rewordings.ts'
import type { OpenWire } from '../load/open-wire.ts'

/** A headline that was reworded; `rewording` is `null` where too little is left for an editor's correction. */
export interface RewordedSince extends Reworded {
  readonly rewording: Rewording | null
}

/** Changes from an older edition to a newer one, by the ids of headlines and articles. */
export interface WireChanges {
  readonly come: ReadonlySet<string>
  readonly reworded: ReadonlyMap<string, RewordedSince>
  readonly gone: readonly EditionItem[]
  /** How many articles are there with another text. */
  readonly rewritten: number
}

/** Changes from the edition shown before to the open one. */
export interface NewsSince {
  readonly news: WireChanges
  /** The address of that edition, and when it was shown (ms since 1970). */
  readonly from: string
  readonly since: number
  /** Whether it was shown on an earlier day: the reader has come back. */
  readonly isLastVisit: boolean
}

/** Puts two editions side by side. Any two are fine. */
export function compareWires(older: OpenWire, newer: OpenWire): WireChanges {
  const { come, articlesCome, reworded, gone, articlesGone, takes } = compareEditions(
    older.edition,
    newer.edition,
  )
  return {
    come: new Set([...come, ...articlesCome].map(({ id }) => id)),
    reworded: new Map(
      reworded.map((pair) => [
        pair.newer.id,
        { ...pair, rewording: composeRewording(newer.edition.reading, pair.older, pair.newer) },
      ]),
    ),
    gone: [...gone, ...articlesGone],
    rewritten: takes.filter(
      (take) => take.older.paragraphs.join('\n') !== take.newer.paragraphs.join('\n'),
    ).length,
  }
}
