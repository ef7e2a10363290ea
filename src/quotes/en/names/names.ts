import { bodiesWithName, departments, institutions } from './body-nouns.ts'
import { letters, peerages, suffixes } from './name-parts.ts'
import {
  descriptors,
  isFirstName,
  menNames,
  organisations,
  places,
  womenNames,
} from './name-tables.ts'
import { people } from './role-words.ts'
import { things } from './thing-nouns.ts'
import { behindOffice, isBrand, JOINERS, OFFICES, skipTitles } from './titles.ts'

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
const MAX_NAMES = 10_000

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
  if (words[1] === 'of' && peerages.test(folded[start - 1] ?? '')) words.length = 1
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

/** Whether the words are an office and no name: "Prime Minister", "Secretary of State for Wales". */
export function namesOffice(words: readonly string[]): boolean {
  const folded = words.map(foldName)
  if (folded.slice(0, -1).some(isFirstName)) return false
  if (OFFICES.has(folded.at(-1) ?? '')) return true
  const joined = folded.some((word, at) => OFFICES.has(word) && JOINERS.test(words[at + 1] ?? ''))
  return joined && behindOffice(folded).start < 2
}

/** Whether the words are an acronym: NATO, AP, D.C. */
function isAcronym(words: readonly string[]): boolean {
  return (
    words.length === 1 &&
    /^(?:[A-Z]{2,}(?:[-&][A-Z]+)?|(?:[A-Z]\.)+[A-Z]?\.?)$/.test(words[0] ?? '')
  )
}

function sexOfFirstName(word: string): Sex | null {
  if (menNames.has(word)) return womenNames.has(word) ? null : 'man'
  return womenNames.has(word) ? 'woman' : null
}

/** Plurals for people, which have a capital where a sentence begins. */
const GROUPS =
  /^(?:people|police|voters|critics|officials|experts|delegates|protesters|supporters|opponents|democrats|republicans|americans?|islanders?|authorities|advisers|aides|analysts|investigators|lawyers|others|women|men|students|parents|residents|leaders|lawmakers|prosecutors)$/

function kindOf(folded: readonly string[], titled: boolean, sex: Sex | null): ReadName['kind'] {
  const last = folded.at(-1) ?? ''
  // "Park Won-gon"
  const opensPerson = sex !== null || (folded[0] === 'park' && folded[1]?.includes('-'))
  const named = folded.some((word, at) => organisations.has(word) && !(at === 0 && opensPerson))
  if (isBrand(folded)) return 'organisation'
  if (named && !(titled && folded.length <= 2 && !departments.has(last))) return 'organisation'
  if (folded.length === 1 && places.has(last)) return 'place'
  if (titled || sex !== null) return 'person'
  // "a Mexican American"
  if (folded.length > 1 && folded.every((word) => descriptors.has(word))) return 'organisation'
  if (folded.length > 1 && (places.has(last) || last.length === 1 || GROUPS.test(last)))
    return 'organisation'
  if (folded.length === 1) return GROUPS.test(last) ? 'organisation' : 'unknown'
  return folded.length <= 4 ? 'person' : 'organisation'
}

/** The sex that a noun for a person tells ("spokeswoman", "the congressman", "his father"); `null` for none. */
export function sexOfNoun(noun: string): Sex | null {
  if (/(?:men|person)$/.test(noun)) return null
  if (WOMAN.test(noun)) return 'woman'
  return MAN.test(noun) ? 'man' : null
}

const WOMAN =
  /(?:woman|girl|mother|wife|daughter|sister|queen|princess|actress|lady|widow|aunt|niece|waitress|duchess|nun|mom)$/
const MAN =
  /(?:man|boy|father|husband|son|brother|king|prince|uncle|nephew|duke|priest|dad|guy|mogul|pope|billionaire|tycoon)$/

const AGENT = /(?:er|or|eur|ist|ian|m[ae]n|ant|ent)s?$/

/** Whether a noun is an agent noun, for somebody who does or is something: "lawyer", "monitors", "spokesman". */
export function isAgentNoun(noun: string): boolean {
  const known = agents.get(noun)
  if (known !== undefined) return known
  if (agents.size >= MAX_NAMES) agents.clear()
  const is = readsAsAgent(noun)
  agents.set(noun, is)
  return is
}

/** What was asked lately: the words of an article come back often, and the table of people is long. */
const agents = new Map<string, boolean>()

function readsAsAgent(noun: string): boolean {
  if (people.test(noun)) return true
  if (!AGENT.test(noun) || noun === 'for' || noun === 'nor') return false
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun
  return !things.has(one) && !/[a-z]ment$/.test(one)
}

/** Whether a noun in either number is for people who do something, or for a body: "lawyers", "firms". */
export function canAct(noun: string): boolean {
  const one = noun.endsWith('s') ? noun.slice(0, -1) : noun
  return isAgentNoun(noun) || institutions.has(one) || bodiesWithName.has(one)
}
