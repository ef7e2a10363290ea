import type { Word } from '../../text/words.ts'
import type { MarketReport } from '../words/story-words.ts'

type Lists<T> = readonly (readonly [name: T, words: string])[]

const tableOf = <T extends string>(lists: Lists<T>): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([name, words]) => words.split(/\s+/).map((word) => [word, name] as const)))

/** Markets by what names them; stocks of no place are taken for America's. */
const markets = tableOf([
  ['america', 'dow nasdaq s&p treasuries treasurys stocks equities futures indexes'],
  ['asia', 'nikkei kospi sensex nifty'],
  ['europe', 'ftse dax stoxx'],
  ['oil', 'oil crude brent wti'],
  ['gold', 'gold bullion'],
  ...'silver copper platinum dollar yen euro sterling rupee yuan bitcoin'
    .split(' ')
    .map((name) => [name, name] as const),
])

/** Places by what stands for them before the name of a market. */
const places = tableOf([
  ['america', 'us u.s wall tech'],
  [
    'asia',
    'asia asian hang japan japanese china chinese tokyo shanghai seoul indian india australian australia',
  ],
  ['europe', 'europe european london uk british german'],
  ['world', 'global world emerging'],
])

/** What is a market after the name of a place. */
const traded = new Set(
  'stocks shares market markets equities bourses bonds street st seng'.split(' '),
)

/** What else may stand before and within the name of a market. */
const fillers = new Set(
  `the all both three major most more stock stock-market market index prices price spot benchmark and in for of ai bank chip
  energy mining drops losses gains rally selloff sell-off jones average industrial 500 100 225`.split(
    /\s+/,
  ),
)

/** What a market does, by the way it goes. */
const moves = tableOf([
  [
    'up',
    `rise rises rose gain gains gained climb climbs jump jumps surge surges rally rallies soar soars rebound rebounds advance advances
    bounce bounces higher up high highs record records firm firms`,
  ],
  [
    'down',
    `fall falls fell slip slips dip dips slide slides drop drops tumble tumbles sink sinks weaken weakens ease eases retreat retreats
    lower down low lows stumble stumbles plunge plunges decline declines lose loses losses slump slumps drag drags sag sags`,
  ],
  [
    'flat',
    `close closes open opens edge edges drift drifts pare pares hit hits track tracks turn turns notch notches extend extends hold
    holds steady steadies mixed flat swing swings end ends finish finishes settle settles hover hovers inch inches creep creeps set
    trade trades trading await awaits near nears tick ticks mostly head heads wobble wobbles waver wavers pause pauses`,
  ],
])

/** Words from the first verb of movement on that may tell its direction: `turn lower`, `track gains`. */
const REACH_WORDS = 4

/**
 * What a headline that begins with the name of a market, and goes on with what it does, says of its prices; `null` for
 * any other.
 */
export function findMarket(words: readonly Word[]): MarketReport | null {
  let place: string | null = null
  let market: string | null = null
  for (const [at, { folded }] of words.entries()) {
    if (market !== null && moves.has(folded)) {
      const ways = words.slice(at, at + REACH_WORDS).flatMap((word) => moves.get(word.folded) ?? [])
      return { market, way: ways.find((way) => way !== 'flat') ?? 'flat' }
    }
    const named = markets.get(folded) ?? (traded.has(folded) ? place : null)
    if (named !== null) market ??= named === 'america' ? (place ?? named) : named
    const found = places.get(folded)
    if (found !== undefined) place = found
    else if (named === null && !fillers.has(folded)) return null
  }
  return null
}
