import type { WrittenWord } from '../words/writing.ts'

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
  house: 'white',
  kingdom: 'united',
  kong: 'hong',
  korea: 'north south',
  lanka: 'sri',
  leone: 'sierra',
  minister: 'prime',
  nations: 'united',
  rica: 'costa',
  reserve: 'federal',
  rico: 'puerto',
  salvador: 'el',
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

/** Compounds for which headlines have a single word as well. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['arab emirates', 'uae'],
  ['european union', 'eu'],
  ['federal reserve', 'fed'],
  ['prime minister', 'pm'],
  ['saudi arabia', 'saudi'],
  ['united kingdom', 'britain'],
  ['united nations', 'un'],
  ['united states', 'america'],
])

const compounds: ReadonlySet<string> = new Set(
  Object.entries(firstWords).flatMap(([second, firsts]) =>
    firsts.split(' ').map((first) => `${first} ${second}`),
  ),
)

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
 * `New Zealand's` → `new zealand`, `Australian Open` → `australian open`.
 */
export function findCompound(first: WrittenWord, second: WrittenWord): string | null {
  if (second.writing === 'lower' || first.writing === 'lower') return null
  const last = cutPossessive(second.folded)
  const compound = `${first.folded} ${lastWords.get(last) ?? last}`
  const isCompetition = second.writing === 'capital' && competitions.has(last)
  return isCompetition || compounds.has(compound) ? (shortForms.get(compound) ?? compound) : null
}

function cutPossessive(folded: string): string {
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded
}
