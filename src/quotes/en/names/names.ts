import { departments } from './body-nouns.ts'
import { isFrom, letters, secondNames, suffixes } from './name-parts.ts'
import { isTrade, roles, tradesBefore } from './role-words.ts'
import { things } from './thing-nouns.ts'
import { honorifics, menNames, organisations, places, womenNames } from './name-tables.ts'

/** The sex that a name, a title or a pronoun tells. */
export type Sex = 'man' | 'woman'

/**
 * A name, parsed: its words without titles and descriptions before them ("former Sen.", "Mr."), and what these tell of
 * its bearer.
 */
export interface ReadName {
  /** The words of the name itself; never empty. */
  readonly words: readonly string[]
  /** A suffix behind the last name: "Jr.", "III". */
  readonly suffix: readonly string[]
  readonly kind: 'person' | 'place' | 'organisation' | 'unknown'
  readonly sex: Sex | null
  /** A title stood before it, so that `sex` is certain where it is told. */
  readonly titled: boolean
  /** The number of words before it that are titles or descriptions. */
  readonly skipped: number
}

/** Folds a word of a name for comparing: lower case, without accents, possessive ending and final stop. */
export function foldName(word: string): string {
  let folded = word.toLowerCase()
  if (/['’]/.test(folded.slice(-2))) folded = folded.replace(/['’]s?$/, '')
  if (folded.endsWith('.')) folded = folded.slice(0, -1)
  if (!/[\u00c0-\u1eff]/.test(folded)) return folded
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđı]/g, plainLetter)
}

/** Letters with a stroke, which no normalisation takes apart. */
const plainLetter = (letter: string): string => ({ ł: 'l', ø: 'o', đ: 'd' })[letter] ?? 'i'

/** What was read lately, since an article has each of its names many times; emptied when it is full. */
const lately = new Map<string, ReadName>()
const MAX_NAMES = 2000

/** Parses a run of capitalised words ("House Speaker Paul D. Ryan"); `null` for an empty one. */
export function readName(run: readonly string[]): ReadName | null {
  if (run.length === 0) return null
  const key = run.join('\n')
  const known = lately.get(key)
  if (known) return known
  if (lately.size >= MAX_NAMES) lately.clear()
  const name = parseName(run)
  lately.set(key, name)
  return name
}

function parseName(run: readonly string[]): ReadName {
  const folded = run.map(foldName)
  const { start, sex, titled } = skipTitles(folded, run)
  const words = run.slice(start)
  while (words.length > 2 && letters.test(words.at(-1) ?? '')) words.pop()
  const suffix: string[] = []
  while (words.length > 1 && suffixes.test(words.at(-1) ?? '')) suffix.unshift(words.pop() ?? '')
  const rest = folded.slice(start, start + words.length)
  const known = sex ?? sexOfFirstName(rest[0] ?? '')
  return {
    words,
    suffix,
    kind: isAcronym(words) ? 'organisation' : kindOf(rest, titled, known),
    sex: known,
    titled,
    skipped: start,
  }
}

/** Titles that are part of the name before a single one: "Pope Leo XIV". */
const REGNAL = /^(?:king|queen|pope|prince|princess|patriarch|emperor|emir|sultan|sheikh)$/
const PARTIES = /^(?:democrats|republicans|conservatives|greens|socialists|liberals)$/

/** Offices whose name may go on behind a preposition: "Minister for Health", "Duke of York". */
export const OFFICES: ReadonlySet<string> = new Set(
  'minister secretary commissioner chancellor director general governor mayor president chair chairman speaker leader chief commander ambassador envoy representative rapporteur inspector ombudsman archbishop bishop patriarch dean duke duchess earl prince princess king queen emir sultan'.split(
    ' ',
  ),
)

const JOINERS = /^(?:of|for|to|on|and|the)$/

function isTitle(word: string): boolean {
  const [office = '', rest] = word.split('-')
  const isOffice = OFFICES.has(office) && /^(?:general|elect|designate)$/.test(rest ?? '')
  return (
    honorifics.has(word) ||
    isOffice ||
    roles.has(word.slice(word.lastIndexOf('-') + 1)) ||
    isTrade(word)
  )
}

/** "Astronomer Yuki Tanabe": what somebody does or is, where a first and a last name follow. */
const isTradeBefore = ([role = '', ...name]: readonly string[]): boolean =>
  name.length > 1 &&
  (tradesBefore.test(role) || (PEOPLE.test(role) && !role.endsWith('s'))) &&
  !name.some((word) => organisations.has(word))

interface Skipped {
  readonly start: number
  readonly sex: Sex | null
  readonly titled: boolean
}

/** Bodies whose names begin like a title: "General Motors", "Premier League". */
const isBrand = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'general'
    ? GENERALS.test(second)
    : /^(?:premier|major|super)$/.test(first) && second === 'league'

/** Whether the run is an office named after who holds it: "Cook County Sheriff's Office". */
const isOfficeOf = (run: readonly string[]): boolean =>
  /^(?:Office|Department)$/.test(run.at(-1) ?? '') && /['’]s$/.test(run.at(-2) ?? '')

const GENERALS = /^(?:motors|electric|mills|dynamics|atomics|assembly|synod|council|hospital)$/

/** Skips everything up to the last title, and descriptions before a first name; never the whole run. */
function skipTitles(folded: readonly string[], run: readonly string[]): Skipped {
  if (isOfficeOf(run)) return { start: folded[0] === 'the' ? 1 : 0, sex: null, titled: false }
  if (PARTIES.test(folded.at(-1) ?? '') || isBrand(folded))
    return { start: 0, sex: null, titled: false }
  const isLast = (at: number): boolean => at >= folded.length - 1
  const title = folded.findLastIndex(
    (word, at) => (isTitle(word) || (at === 0 && isTradeBefore(folded))) && !isLast(at),
  )
  const office = folded.findLastIndex(
    (word, at) => OFFICES.has(word) && JOINERS.test(run[at + 1] ?? ''),
  )
  if (office >= title && office >= 0) return behindOffice(folded)
  const sex = honorifics.get(folded[title] ?? '') ?? null
  const named = folded.slice(title + 1).filter((word) => !suffixes.test(word)).length
  if (named === 1 && REGNAL.test(folded[title] ?? '')) return { start: title, sex, titled: true }
  const origin = folded.findLastIndex((word, at) => !isLast(at) && isFrom.test(word))
  let start = Math.max(title, origin) + 1
  const first = folded.findIndex(
    (word, at) =>
      at > start &&
      word !== 'al' &&
      !/^(?:bin|ibn|bint|al|de|del|da|do|dos|das|van|von)·?$/.test(folded[at - 1] ?? '') &&
      isFirstName(word) &&
      /^\p{Lu}/u.test(run[at] ?? ''),
  )
  const startsAsName = isFirstName(folded[start] ?? '') || (folded[start] ?? '').length === 1
  const isSecond = first === start + 1 && secondNames.test(folded[first] ?? '')
  if (first > start && first < folded.length - 1 && !startsAsName && !isSecond) start = first
  if (folded[start] === 'the' && start < folded.length - 1) start++
  return { start, sex, titled: title >= 0 }
}

/**
 * Skips an office before a name, which starts at a first name or is the last two of three words: "Minister for Health
 * Ana Bell", "Minister of State for Home Affairs Kwaku Boateng". "Minister for Health" alone is no name, and stays
 * whole.
 */
function behindOffice(folded: readonly string[]): Skipped {
  const field = folded.findLastIndex((word) => JOINERS.test(word)) + 1
  const last = folded.at(-1) ?? ''
  const first = folded.findIndex((word, at) => at > field && isFirstName(word))
  if (first > 0 && first < folded.length - 1) return { start: first, sex: null, titled: true }
  const isNamed = folded.length - field > 2 && !places.has(last) && !FIELDS.test(last)
  return isNamed
    ? { start: folded.length - 2, sex: null, titled: true }
    : { start: folded[0] === 'the' ? 1 : 0, sex: null, titled: false }
}

/** Whether the words are an office and no name: "Prime Minister", "Secretary of State for Wales". */
export function namesOffice(words: readonly string[]): boolean {
  const folded = words.map(foldName)
  if (folded.slice(0, -1).some(isFirstName)) return false
  if (OFFICES.has(folded.at(-1) ?? '')) return true
  const joined = folded.some((word, at) => OFFICES.has(word) && JOINERS.test(words[at + 1] ?? ''))
  return joined && behindOffice(folded).start < 2
}

/** Fields of an office, which are no last names. */
const FIELDS =
  /^(?:affairs|city|council|county|court|development|education|health|house|islands|justice|parliament|protection|province|region|relations|republic|resources|rights|security|services|state|states|territory|trade|transport|union|welfare|works)$/

/** Whether the words are an acronym: NATO, AP, D.C. */
function isAcronym(words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    /^(?:[A-Z]{2,}(?:[-&][A-Z]+)?|(?:[A-Z]\.)+[A-Z]?\.?)$/.test(words[0] ?? '')
  )
}

/** Whether a folded word is a first name of the tables. */
export function isFirstName(word: string): boolean {
  return menNames.has(word) || womenNames.has(word)
}

function sexOfFirstName(word: string): Sex | null {
  if (menNames.has(word)) return womenNames.has(word) ? null : 'man'
  return womenNames.has(word) ? 'woman' : null
}

/** Plurals for people, which have a capital where a sentence begins. */
const GROUPS =
  /^(?:people|police|voters|critics|officials|experts|delegates|protesters|supporters|opponents|democrats|republicans|americans|authorities|advisers|aides|analysts|investigators|lawyers|others|women|men|students|parents|residents|leaders|lawmakers|prosecutors)$/

function kindOf(folded: readonly string[], titled: boolean, sex: Sex | null): ReadName['kind'] {
  const last = folded.at(-1) ?? ''
  const named = folded.some((word, at) => organisations.has(word) && !(at === 0 && sex !== null))
  if (isBrand(folded)) return 'organisation'
  if (named && !(titled && folded.length <= 2 && !departments.has(last))) return 'organisation'
  if (folded.length === 1 && places.has(last)) return 'place'
  if (titled || sex !== null) return 'person'
  if (folded.length > 1 && (places.has(last) || last.length === 1 || GROUPS.test(last)))
    return 'organisation'
  if (folded.length === 1) return GROUPS.test(last) ? 'organisation' : 'unknown'
  return folded.length <= 4 ? 'person' : 'organisation'
}

/** The sex that a noun for a person tells ("spokeswoman", "the congressman", "his father"); `null` for none. */
export function sexOfNoun(noun: string): Sex | null {
  if (/(?:women|men)$/.test(noun)) return null
  if (
    /(?:woman|girl|mother|wife|daughter|sister|queen|princess|actress|lady|widow|aunt|niece|grandmother|waitress|duchess|nun|mom)$/.test(
      noun,
    )
  )
    return 'woman'
  if (
    /(?:man|boy|father|husband|son|brother|king|prince|uncle|nephew|grandfather|duke|priest|dad|guy|mogul|pope|billionaire|tycoon)$/.test(
      noun,
    )
  )
    return noun.endsWith('person') ? null : 'man'
  return null
}

const AGENT = /(?:er|or|eur|ist|ian|man|men|woman|women|ant|ent)s?$/
const PEOPLE =
  /^(?:aide|official|analyst|detective|priest|vicar|imam|rabbi|nun|dean|cleric|cardinal|executive|representative|relative|(?:eye-?)?witnesse?|source|chief|pundit|friend|judge|coach|nominee|candidate|head|boss|ally|critic|expert|guest|nurse|teen|youth|survivor|pal|pope|justice|cop|star|rival|veteran|pastor|chair|mom|dad|wife|son|spouse|child|kid|host|surrogate|delegate|hopeful|frontrunner|front-runner|ex-president|activist|chef|pilot|poet|spokesperson|person|anchor|whip|monk|clerk|premier|chairperson|contestant|individual|billionaire|democrat|republican|captain|colonel|warden|general|admiral|bishop|deputy|principal|constable|corporal|marshal|sheriff|mate|teammate|team-mate|classmate|roommate|neighbour|neighbor|colleague|cousin|uncle|aunt|nephew|niece|twin|husband|widow|grandson|girlfriend|boyfriend|fianc[eé]e?|partner|intern|employee|trustee|referee|refugee|evacuee|diplomat|athlete|advocate|magistrate|graduate|laureate|envoy|steward|shepherd|lifeguard|bodyguard|citizen|patriarch|actress|waitress)s?$/

/** Whether a noun is an agent noun, for somebody who does or is something: "lawyer", "monitors", "spokesman". */
export function isAgentNoun(noun: string): boolean {
  if (PEOPLE.test(noun)) return true
  if (!AGENT.test(noun)) return false
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun
  return !things.has(one) && !/[a-z]ment$/.test(one)
}
