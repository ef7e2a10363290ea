import type { Word } from '../../text/words.ts'

/** Markets by the words that name them; `stocks` without a place are those of the wire's home, America. */
const markets: ReadonlyMap<string, string> = new Map(
  Object.entries({
    america: 'wall dow nasdaq s&p s p treasuries treasurys stocks equities futures indexes',
    asia: 'nikkei kospi sensex nifty hang',
    europe: 'ftse dax stoxx',
    oil: 'oil crude brent wti',
    metal: 'gold silver copper bullion platinum',
    money: 'dollar yen euro sterling rupee yuan forex bitcoin',
  }).flatMap(([market, names]) => names.split(' ').map((name) => [name, market] as const)),
)

/** What can stand before the name of a market, and the part of the world that it tells. */
const places: ReadonlyMap<string, string> = new Map(
  Object.entries({
    america: 'us u.s wall street tech blue chip',
    asia: 'asia asian japan japanese china chinese tokyo shanghai seoul indian india australian australia',
    europe: 'europe european london uk british german',
    world: 'global world emerging',
  }).flatMap(([place, names]) => names.split(' ').map((name) => [name, place] as const)),
)
/** Named after a place these are a market. */
const traded = new Set(
  'stocks shares markets market equities bourses bonds indexes futures'.split(' '),
)

const fillers = new Set(
  'all both three major stock stock-market market index indexes prices price futures spot most street jones seng 500 100 225 benchmark and more the ai bank chip energy mining in for of drops losses gains rally selloff sell-off'.split(
    ' ',
  ),
)

const moves = new Set(
  `rise rises rose fall falls fell slip slips dip dips gain gains climb climbs jump jumps surge surges slide slides drop
  drops close closes open opens rally rallies edge edges tumble tumbles soar soars rebound rebounds drift drifts sink sinks
  weaken weakens ease eases retreat retreats advance advances pare pares hit hits track tracks turn turns notch notches extend
  extends hold holds steady steadies mixed lower higher up down flat stumble stumbles plunge plunges swing swings bounce bounces
  end ends finish finishes settle settles hover hovers inch inches creep creeps decline declines lose loses slump slumps
  set await awaits near nears tick ticks firm firms mostly head heads wobble wobbles waver wavers pause pauses sag sags record`.split(
    /\s+/,
  ),
)

/** How far behind the name of a market stands what it does. */
const reach = 4

/** The market of which a headline reports how prices moved, as its first words tell, or `null`. */
export function findMarket(words: readonly Word[]): string | null {
  let place: string | null = null
  let market: string | null = null
  let at = 0
  for (; at < words.length; at += 1) {
    const word = words[at]?.folded ?? ''
    const named = markets.get(word) ?? (place !== null && traded.has(word) ? place : null)
    if (named !== null) {
      market = named === 'america' ? (place ?? named) : named
      break
    }
    const found = places.get(word)
    if (found !== undefined) place = found
    else if (!fillers.has(word)) return null
  }
  if (market === null) return null
  return words.slice(at + 1, at + 1 + reach).some(({ folded }) => moves.has(folded)) ? market : null
}
