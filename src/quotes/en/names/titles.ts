import { bodiesWithName, bodyHeads, institutions } from './body-nouns.ts'
import { isFrom, openings, ranks, secondNames, suffixes } from './name-parts.ts'
import {
  descriptors,
  honorifics,
  isFirstName,
  organisations,
  places,
  type Borne,
} from './name-tables.ts'
import { isTrade, people, roles, tradesBefore } from './role-words.ts'

/** Titles that are part of the name before a single one: "Pope Leo XIV". */
const REGNAL = /^(?:king|queen|pope|prince|princess|patriarch|emperor|emir|sultan|sheikh)$/
const PARTIES = /^(?:democrats|republicans|conservatives|greens|socialists|liberals)$/

/** Offices whose name may go on behind a preposition: "Minister for Health", "Duke of York". */
export const OFFICES: ReadonlySet<string> = new Set(
  (
    'minister secretary undersecretary under-secretary rabbi premier mec commissioner chancellor director general governor ' +
    'mayor president chair chairman speaker leader chief commander ambassador envoy representative rapporteur inspector ' +
    'ombudsman archbishop bishop patriarch dean duke duchess earl prince princess king queen emir sultan'
  ).split(' '),
)

/** Words within the name of an office. */
export const JOINERS = /^(?:of|for|to|on|and|the)$/

/** Titles that are last and middle names as well: "Martin Luther King Jr.", "Ana Bishop Reed". */
const NAMES_TOO = /^(?:king|duke|earl|prince|bishop|dean|pope|baron|major|count|judge|sheikh)$/

/**
 * Whether a word of a run is a title of the name behind it, and neither itself a name ("Ana Bishop Reed") nor a word of a
 * body's ("Socialist Party").
 */
function isTitle(folded: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [folded[at - 1], folded[at], folded[at + 1]]
  if (next === 'of' && !OFFICES.has(word)) return false
  if (NAMES_TOO.test(word) && isFirstName(before) && !places.has(before)) return false
  const isOfBody =
    institutions.has(next) && (JOINERS.test(folded[at + 2] ?? '') || !honorifics.has(word))
  if (isOfBody) return false
  const last = word.slice(word.lastIndexOf('-') + 1)
  const isOffice = OFFICE.test(word) && (OFFICES.has(last) || OFFICES.has(word.split('-')[0] ?? ''))
  return honorifics.has(word) || isOffice || roles.has(last) || roles.has(word) || isTrade(word)
}

/** Compounds with an office: "Vice-President", "Editor-in-Chief", "Director-General", "Mayor-elect". */
const OFFICE = /^(?:(?:vice|ex|co|deputy)-|editor-|commander-)|-(?:general|elect|designate)$/

/** Whether a rank in capitals stands before a name: "DI Voss", not "Ángel Di María" or "DC United". */
const isRank = (word = '', next = ''): boolean =>
  ranks.test(word) && !organisations.has(next) && !institutions.has(next)

/** Whether a word, which no table of first names holds, may be one: no description as in "Navy Captain Tom Reed". */
const isUnknown = (word: string): boolean =>
  ![descriptors, organisations, institutions, places].some((table) => table.has(word)) &&
  !people.test(word)

/** "Astronomer Yuki Tanabe": what somebody does or is, where a first and a last name follow. */
const isTradeBefore = ([role = '', ...name]: readonly string[]): boolean =>
  name.length > 1 &&
  (tradesBefore.test(role) || (people.test(role) && !/[^s]s$/.test(role))) &&
  !name.some((word) => organisations.has(word))

interface Skipped {
  readonly start: number
  readonly sex: Borne
  readonly titled: boolean
}

/** Bodies whose names begin like a title: "General Motors", "Premier League". */
export const isBrand = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'general'
    ? GENERALS.test(second)
    : /^(?:premier|major|super)$/.test(first) && /^(?:league|division|inn|foods|oil)$/.test(second)

/** Whether the run is an office named after who holds it: "Cook County Sheriff's Office". */
const isOfficeOf = (run: readonly string[]): boolean =>
  /^(?:Office|Department)$/.test(run.at(-1) ?? '') && /['’]s$/.test(run.at(-2) ?? '')

const GENERALS =
  /^(?:motors|electric|mills|dynamics|atomics|assembly|synod|council|hospital|medical|dental|teaching)$/

/**
 * Whether a run is the name of a body, of which no word is a title: "Justice Department", "Conservative Party", "Judge
 * Advocate Corps"; not "Owner Harbour Group".
 */
const isBodyName = (folded: readonly string[]): boolean =>
  bodyHeads.has(folded.at(-1) ?? '') && !bodiesWithName.has(folded[0] ?? '')

/** Whether a run is an office alone, of which no word is a title either: "Attorney General", "Chief Justice", "Lord Mayor". */
const isOfficeName = (folded: readonly string[]): boolean =>
  folded.length > 1 &&
  folded.every((word) => isOfficeWord(word) || descriptors.has(word) || word === 'the') &&
  !NAMES_TOO.test(folded.at(-1) ?? '') &&
  isOfficeWord(folded.at(-1) ?? '')

const isOfficeWord = (word: string): boolean => OFFICES.has(word) || OFFICE_WORDS.has(word)

/** Words of an office's name that are no office by themselves, or a lesser one. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  'attorney solicitor surgeon adjutant lord justice whip coroner officer deputy crown grand constable executive medical scientific veterinary financial operating nurse scientist economist advocate lieutenant registrar superintendent fire police'.split(
    ' ',
  ),
)

/** Skips everything up to the last title, and descriptions before a first name; never the whole run. */
export function skipTitles(folded: readonly string[], run: readonly string[]): Skipped {
  if (PARTIES.test(folded.at(-1) ?? '') || isBrand(folded))
    return { start: 0, sex: null, titled: false }
  if (isOfficeOf(run) || isBodyName(folded) || isOfficeName(folded))
    return { start: folded[0] === 'the' ? 1 : 0, sex: null, titled: false }
  const last = folded.findLastIndex((word, at) => at === 0 || !suffixes.test(word))
  const title = folded.findLastIndex(
    (_, at) =>
      at < last &&
      !/['’]s?$/.test(run[at] ?? '') &&
      (isTitle(folded, at) ||
        isRank(run[at], folded[at + 1]) ||
        (at === 0 && isTradeBefore(folded))),
  )
  const office = folded.findLastIndex(
    (word, at) => (OFFICES.has(word) || OFFICE.test(word)) && JOINERS.test(run[at + 1] ?? ''),
  )
  if (office >= title && office >= 0) return behindOffice(folded)
  const sex = honorifics.get(folded[title] ?? '') ?? null
  const named = folded.slice(title + 1).filter((word) => !suffixes.test(word)).length
  if (named === 1 && REGNAL.test(folded[title] ?? '')) return { start: title, sex, titled: true }
  const origin = folded.findLastIndex((word, at) => at < last && isFrom.test(word))
  let start = Math.max(title, origin) + 1
  const first = folded.findIndex(
    (word, at) =>
      at > start &&
      word !== 'al' &&
      !/^(?:bin|ibn|bint|al|de|del|da|do|dos|das|van|von)·?$/.test(folded[at - 1] ?? '') &&
      isFirstName(word) &&
      run[at - 1] !== 'and' &&
      !(/^(?:of|for)$/.test(run[at - 1] ?? '') && institutions.has(folded[at - 2] ?? '')) &&
      /^\p{Lu}/u.test(run[at] ?? ''),
  )
  const opening = folded[start] ?? ''
  const startsAsName = isFirstName(opening) || opening.length === 1 || openings.test(opening)
  // "Zafrul Abdul Hamid", "Mayor-elect Zohran Kwame Patel"
  const isSecond =
    first === start + 1 &&
    isUnknown(opening) &&
    (secondNames.test(folded[first] ?? '') || (title >= 0 && folded.length === first + 2))
  const isBody = organisations.has(folded.at(-1) ?? '') || institutions.has(folded.at(-1) ?? '')
  if (first > start && first < last && !startsAsName && !isSecond && !isBody) start = first
  if (folded[start] === 'the' && start < folded.length - 1) start++
  return { start, sex, titled: title >= 0 }
}

/**
 * Skips an office before a name, which starts at a first name or is the last two of three words: "Minister for Health
 * Ana Bell", "Minister of State for Home Affairs Kwaku Boateng". "Minister for Health" alone is no name, and stays
 * whole.
 */
export function behindOffice(folded: readonly string[]): Skipped {
  const field = folded.findLastIndex((word) => JOINERS.test(word)) + 1
  const last = folded.at(-1) ?? ''
  const first = folded.findIndex((word, at) => at > field && isFirstName(word))
  if (first > 0 && first < folded.length - 1) {
    const before = folded[first - 1] ?? ''
    const isSecond = first - 1 > field && secondNames.test(folded[first] ?? '') && isUnknown(before)
    const start = isSecond && !FIELDS.test(before) ? first - 1 : first
    return { start, sex: null, titled: true }
  }
  const isNamed = folded.length - field > 2 && !places.has(last) && !FIELDS.test(last)
  return isNamed
    ? { start: folded.length - 2, sex: null, titled: true }
    : { start: folded[0] === 'the' ? 1 : 0, sex: null, titled: false }
}

/** Fields of an office, which are no last names. */
const FIELDS =
  /^(?:affairs|city|council|county|court|development|education|health|house|islands|justice|parliament|protection|province|region|relations|republic|resources|rights|security|services|state|states|territory|trade|transport|union|welfare|works)$/
