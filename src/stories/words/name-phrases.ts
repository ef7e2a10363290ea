import type { Stem } from './stem.ts'
import type { Writing } from './writing.ts'

/** A stem as it stands in a headline. */
export interface PlacedStem {
  readonly stem: Stem
  readonly writing: Writing
  readonly isFirst: boolean
  /** Whether nothing but a blank parts it from the one before. */
  readonly isNextTo: boolean
}

/**
 * For each stem of a headline the one whose name it only fills up, or `null` where it tells by itself: title and
 * forename before a name of every day (`French President Emmanuel Macron`), what bears a place (`Bank of England`), and
 * the body of a country or place behind it (`Kenya police`). Two headlines that share the phrase share one thing. Where every word
 * has its capital, a phrase reaches back over titles and one word more.
 */
export function findBearers(stems: readonly PlacedStem[]): readonly (Stem | null)[] {
  const bearers: (Stem | null)[] = stems.map(() => null)
  let bearer: Stem | null = null
  for (let at = stems.length - 1; at >= 0; at -= 1) {
    const [one, next] = [stems[at], stems[at + 1]]
    if (!one) continue
    if (!next?.isNextTo) bearer = null
    if (next?.isNextTo && next.stem.kind === 'body' && isName(one)) bearers[at + 1] ??= one.stem
    if (bearer && fillsUp(one, bearer, next?.stem === bearer)) bearers[at] = bearer
    else bearer = isName(one) ? one.stem : null
  }
  return bearers
}

const isName = ({ stem: { kind }, writing }: PlacedStem): boolean =>
  writing !== 'lower' && (kind === 'standing' || kind === 'country')

function fillsUp({ stem, writing, isFirst }: PlacedStem, bearer: Stem, isBeside: boolean): boolean {
  if (writing === 'lower') return stem.kind === 'body' || stem.kind === 'of'
  if (bearer.kind === 'country' && (stem.kind === 'standing' || stem.kind === 'country'))
    return false
  return writing === 'capital' || isFirst || isBeside || stem.kind !== 'other'
}
