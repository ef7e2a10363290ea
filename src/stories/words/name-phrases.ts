import type { Stem } from './stem.ts'
import type { Writing } from './writing.ts'

/** A stem as it stands in a headline. */
export interface PlacedStem {
  readonly stem: Stem
  readonly writing: Writing
  /** Whether nothing but a blank parts it from the one before. */
  readonly isNextTo: boolean
}

/** Stems by number that only fill up the name of another, by that one's number. */
export type Bearers = ReadonlyMap<number, number>

/**
 * Which stems of a headline only fill up the name of another and tell nothing by themselves: title and forename
 * before a name of every day (`French President Emmanuel Macron`), what bears a place (`Bank of England`), and the body
 * of a country or place behind it (`Kenya police`). Two headlines that share the phrase share one thing. Where every
 * word has its capital, a phrase reaches back over titles and one word more. `null` where none does.
 */
export function findBearers(stems: readonly PlacedStem[]): Bearers | null {
  if (!stems.some(isName)) return null
  const bearers = new Map<number, number>()
  let bearer: Stem | null = null
  for (let at = stems.length - 1; at >= 0; at -= 1) {
    const [one, next] = [stems[at], stems[at + 1]]
    if (!one) continue
    if (!next?.isNextTo) bearer = null
    const isBody = next?.isNextTo && next.stem.kind === 'body' && isName(one)
    if (isBody && !bearers.has(next.stem.number)) bearers.set(next.stem.number, one.stem.number)
    if (bearer && fillsUp(one, bearer, at === 0 || next?.stem === bearer))
      bearers.set(one.stem.number, bearer.number)
    else bearer = isName(one) ? one.stem : null
  }
  return bearers.size > 0 ? bearers : null
}

const isName = ({ stem: { kind }, writing }: PlacedStem): boolean =>
  writing !== 'lower' && (kind === 'standing' || kind === 'country')

/**
 * Whether a stem only fills up the name of `bearer`. `isFree`: it may do so without a certain capital, since it opens
 * the headline or stands right before the name.
 */
function fillsUp({ stem, writing }: PlacedStem, bearer: Stem, isFree: boolean): boolean {
  if (writing === 'lower') return stem.kind === 'body' || stem.kind === 'of'
  if (bearer.kind === 'country' && (stem.kind === 'standing' || stem.kind === 'country'))
    return false
  return writing === 'capital' || isFree || stem.kind !== 'other'
}
