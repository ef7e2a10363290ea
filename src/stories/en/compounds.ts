import { fold } from '../../text/words.ts'
import type { WrittenWord } from '../words/writing.ts'
import { findShortName } from './short-names.ts'
import { findStems } from './story-stem.ts'

/** Places and bodies of two words, by their second word: sharing one of them is sharing one thing. */
const firstWords = {
  africa: 'south',
  angeles: 'los',
  arabia: 'saudi',
  bank: 'west',
  coast: 'ivory',
  congress: 'us',
  council: 'security',
  court: 'high supreme',
  east: 'middle',
  emirates: 'arab',
  faso: 'burkina',
  francisco: 'san',
  fund: 'monetary',
  house: 'white',
  kingdom: 'united',
  kong: 'hong',
  korea: 'north south',
  lanka: 'sri',
  leone: 'sierra',
  minister: 'prime',
  nations: 'united',
  ocean: 'arctic atlantic indian pacific southern',
  organization: 'health',
  palace: 'buckingham',
  rica: 'costa',
  reserve: 'federal',
  rico: 'puerto',
  salvador: 'el',
  sea: 'black red caspian north baltic',
  states: 'united',
  street: 'downing wall',
  sudan: 'south',
  union: 'european',
  vegas: 'las',
  york: 'new',
  zealand: 'new',
} satisfies Readonly<Record<string, string>>

/** Peoples by the last word of their country. */
const lastWords: ReadonlyMap<string, string> = new Map([
  ['african', 'africa'],
  ['africans', 'africa'],
  ['korean', 'korea'],
  ['koreans', 'korea'],
  ['lankan', 'lanka'],
  ['lankans', 'lanka'],
  ['rican', 'rica'],
  ['ricans', 'rica'],
  ['sudanese', 'sudan'],
  ['zealander', 'zealand'],
  ['zealanders', 'zealand'],
])

const compounds: ReadonlySet<string> = new Set(
  Object.entries(firstWords).flatMap(([second, firsts]) =>
    firsts.split(' ').map((first) => `${first} ${second}`),
  ),
)

/** The last words of bodies and offices, which many wires write without capitals. */
const offices: ReadonlySet<string> = new Set(['court', 'minister'])

const seconds: ReadonlySet<string> = new Set(Object.keys(firstWords))

/** A capital name and one of these name a competition: two of its matches are two stories. */
const competitions: ReadonlySet<string> = new Set(
  'championship championships cup games league masters olympics open prix series trophy'.split(' '),
)

/** Whether a folded word can be the second of a compound. */
export function mayEndCompound(folded: string): boolean {
  const bare = cutPossessive(folded)
  return seconds.has(lastWords.get(bare) ?? bare) || competitions.has(bare)
}

/**
 * The compound that two neighbouring words make, folded and without possessive ending, or `null`:
 * `New Zealand's` → `new zealand`, `Australian Open` → `australian open`. One that has a short name gives the stem of
 * that:
 * `European Union` → `eu`.
 */
export function findCompound(first: WrittenWord, second: WrittenWord): string | null {
  const last = cutPossessive(second.folded)
  if ((second.writing === 'lower' || first.writing === 'lower') && !offices.has(last)) return null
  const compound = `${first.folded} ${lastWords.get(last) ?? last}`
  const isCompetition = second.writing === 'capital' && competitions.has(last)
  if (!isCompetition && !compounds.has(compound)) return null
  const short = findShortName(first.folded, last)
  return short === null
    ? compound
    : findStems({ ...second, text: short, folded: fold(short) }).join(' ')
}

function cutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded
}
