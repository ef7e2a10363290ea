import { isAgentNoun, OFFICES, readName } from '../names/names.ts'
import { descriptors, womenNames } from '../names/name-tables.ts'
import { cueOf } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { DATE, isAdverb, weekdays } from './word-classes.ts'

/** Nouns after which a name may go on with small words: "Institute for Fiscal Studies". */
export const INSTITUTIONS =
  /^(?:institut(?:e|ion)|committee|council|cent(?:re|er)s?|department|ministry|foundation|society|association|organi[sz]ation|union|federation|confederation|commission|campaign|alliance|bank|university|court|church|house|office|agency|bureau|board|fund|college|school|coalition|network|partnership|movement|party|league|trust|authority|academy|forum|observatory|initiative|alternative|project|service|company|group|friends|doctors|reporters|students|mothers|citizens|physicians|lawyers|parents|families|veterans|scientists)$/

/** The same, behind which only what they are for goes on: not "Forces to Gaza". */
const FORCES = /^(?:forces|front)$/

const JOINERS = /^(?:for|of|to|on|and|at|against|without)$/

/** Parts of a last name in small letters, where a capital stands before them. */
const PARTICLES =
  /^(?:de|van|von|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ul|ten|ter|zu|af|av)$/
/** Those that are nothing else in English and may begin a name. */
const FOREIGN = /^(?:de|van|von|der|bin|ibn|al|el|di|du)$/

/**
 * Closes names: every word in one, "for" and "von" and "June" too, counts as a capital and as no word of its own kind
 * (its `low` stands in no table), so that whoever walks over a noun phrase keeps the name whole.
 *
 *     Institute for Fiscal Studies    Ursula von der Leyen    said June Marlow    50 Cent said
 */
export function joinNames(parts: readonly Token[]): Token[] {
  const tokens = joinDates(parts)
  const joined = [...tokens]
  const close = (at: number): void => {
    const token = joined[at]
    if (token) joined[at] = { ...token, kind: 'word', capital: true, low: `${token.low}·` }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && ownsBody(tokens, at)) joined[at] = { ...token, possessive: false }
    else if (token && /^al-\p{Lu}/u.test(token.text)) joined[at] = { ...token, capital: true }
    else if (token && IS_PARENT.test(token.text)) joined[at] = { ...token, capital: false }
    if (isParticle(joined, at) || isNameNotWord(tokens, at) || isFigureName(tokens, at)) close(at)
    if (isCall(tokens, at)) for (const part of [at, at + 1]) close(part)
    const end = endOfInstitution(tokens, at)
    for (let inner = at + 1; inner < end; inner++) if (!tokens[inner]?.capital) close(inner)
    if (end > at + 1) at = end - 1
  }
  return joined.some(isClosedComma) ? joined.flatMap(withComma) : joined
}

const isClosedComma = ({ low }: Token): boolean => low === ',·'

/** A comma within a name belongs to the word before it. */
const withComma = (token: Token, at: number, all: readonly Token[]): readonly Token[] => {
  if (isClosedComma(token)) return []
  const comma = all[at + 1]
  if (!comma || !isClosedComma(comma)) return [token]
  return [{ ...token, text: `${token.text},`, end: comma.end }]
}

/** "Save the Children": a body that is named for what it does. */
const isCall = (tokens: readonly Token[], at: number): boolean => {
  const [verb, the, whom] = tokens.slice(at, at + 3)
  return (
    verb?.capital === true && CALLS.test(verb.low) && the?.low === 'the' && whom?.capital === true
  )
}

const CALLS = /^(?:save|feed|stop|help|defend|reclaim|free|rock|end)$/

/** "Mother-of-two Ana Bell": no part of a name, though a sentence may begin with it. */
const IS_PARENT = /^\p{Lu}\p{Ll}+-of-\p{Ll}+$/u

/** "Farmers' Union", "Women's Institute": a group in the name of a body, and no owner. */
function ownsBody(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token?.capital || !token.possessive || !next?.capital) return false
  if (!INSTITUTIONS.test(next.low) && !/^(?:watch|voice|rights|commissioner)$/.test(next.low))
    return false
  const many = token.low.endsWith('s') && isAgentNoun(token.low)
  return many || /^(?:women|men|children|people)$/.test(token.low)
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** "June 3", "Feb. 28", the year of "in 2015 Ana Bell …": one word, read like a day of the week. */
function joinDates(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (const [at, token] of tokens.entries()) {
    const before = joined.at(-1)
    if (token.kind !== 'number' || !before) {
      joined.push(token)
    } else if (/^\d{1,2}$/.test(token.text) && isMonth(before)) {
      joined[joined.length - 1] = { ...before, end: token.end, low: DATE }
    } else {
      const isYear = tokens[at + 1]?.capital && IN.test(before.low) && YEAR.test(token.text)
      joined.push(isYear ? { ...token, kind: 'word', low: DATE, capital: true } : token)
    }
  }
  return joined
}

const IN = /^(?:in|since|until|by)$/
const YEAR = /^(?:1[89]|20)\d\d$/

const isMonth = ({ capital, low }: Token): boolean => capital && MONTH.test(low)

function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || !PARTICLES.test(token.low)) return false
  const next = tokens[at + 1]
  const goesOn =
    next?.capital === true || (PARTICLES.test(next?.low ?? '') && tokens[at + 2]?.capital === true)
  const before = tokens[at - 1]
  return (
    goesOn &&
    (FOREIGN.test(token.low) ||
      (before?.capital === true && !before.possessive && before.kind === 'word'))
  )
}

/** "US", "Kimberly", "June Marlow": a capital that its place in the sentence does not give. */
function isNameNotWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const inside =
    before?.kind === 'word' ? !before.last : before?.kind === 'comma' || before?.text === ','
  if (/^(?:US|IT|WHO|NOW|AM)$/.test(token.text)) return true
  if (/^(?:june|april|may|august)$/.test(token.low))
    return (
      (next?.capital === true ? !weekdays.has(next.low) : isSpeaking(before, next)) &&
      !/^(?:in|on|since|until|last|by|of|early|late|from|to)$/.test(before?.low ?? '')
    )
  if (!isAdverb(token.low) || !token.low.endsWith('ly')) return false
  return inside
    ? before?.kind === 'word' || next?.capital === true
    : womenNames.has(token.low) && next?.capital === true
}

/** `"…," said May, who`, "that May said" */
const isSpeaking = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.kind === 'word' && speaks(before)
    ? !next || /^(?:comma|stop)$/.test(next.kind)
    : speaks(next) && !next?.low.endsWith('ing')

/** "50 Cent said", "Channel 4 reported": a figure beside a capital before a verb of saying. */
function isFigureName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return false
  if (isPlainCapital(before) && speaks(next)) return true
  if (!isPlainCapital(next) || isGroup(next.low)) return false
  return speaks(tokens[at + 2]) || (speaks(before) && tokens[at + 2]?.kind === 'stop')
}

/** "50 Democrats", "12 Canadians", "20 Marines": so many people; "50 Lions" is a band. */
const isGroup = (low: string): boolean =>
  low.endsWith('s') &&
  (isAgentNoun(low) ||
    descriptors.has(low) ||
    descriptors.has(low.slice(0, -1)) ||
    low.endsWith('ines'))

function isPlainCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.capital && !weekdays.has(token.low) && !token.possessive
}

function speaks(token: Token | undefined): boolean {
  const tier = token?.kind === 'word' ? cueOf(token.low)?.tier : undefined
  return tier === 'say' || tier === 'tell'
}

/**
 * The token after a name that holds a noun for an institution or an office and goes on behind "for", "of the" or "to";
 * else `at`.
 */
function endOfInstitution(tokens: readonly Token[], at: number): number {
  const { low = '', capital, possessive } = tokens[at] ?? {}
  if (!capital || possessive) return at
  const isOffice = OFFICES.has(low)
  if (!isOffice && !INSTITUTIONS.test(low) && !FORCES.test(low)) return at
  if (FORCES.test(low) && !/^(?:for|of)$/.test(tokens[at + 1]?.low ?? '')) return at
  if (isOffice && !joinsField(low, tokens[at + 1]?.low ?? '')) return at
  let end = at + 1
  let last = end
  while (end < tokens.length && end < at + 14) {
    const token = tokens[end]
    if (tokens[end - 1]?.possessive || tokens[end - 1]?.last) break
    if (token?.kind === 'word' && token.capital && !weekdays.has(token.low)) {
      last = ++end
      continue
    }
    const from = end > at + 1 ? fieldsFrom(tokens, end) : -1
    end = from < 0 ? joinedFrom(tokens, end) : from
    if (end < 0) break
  }
  return last
}

/** Fields of work that follow each other behind a comma: no bodies of their own. */
const FIELDS =
  /^(?:agriculture|alcohol|allied|arts|broadcasting|business|communities|crime|culture|design|development|distributive|drugs|economic|education|employment|energy|engineering|enterprise|environment|equality|families|finance|firearms|fisheries|food|forestry|gas|health|housing|human|industry|innovation|labor|labour|local|media|medicine|migration|pensions|planning|rural|science|sciences|skills|social|sport|sports|technology|tobacco|tourism|trade|transport|urban|welfare|youth)$/

/** "Food" in "Department for Environment, Food and Rural Affairs": behind the comma, as "and" with a capital closes the list; else -1. */
function fieldsFrom(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.kind !== 'comma' || !FIELDS.test(tokens[comma + 1]?.low ?? '')) return -1
  for (let at = comma + 2; at < comma + LIST_TOKENS; at++) {
    const token = tokens[at]
    if (token?.low === 'and') return tokens[at + 1]?.capital ? comma + 1 : -1
    if (token?.kind === 'comma') continue
    if (!token?.capital || OFFICES.has(token.low)) return -1
  }
  return -1
}

/** Longest list of fields in a name, in tokens. */
const LIST_TOKENS = 9

/** "Minister for", "Ambassador to", not "the President to", "the Mayor and": an office joins what it is of. */
const joinsField = (office: string, joiner: string): boolean =>
  /^(?:of|for)$/.test(joiner) ||
  (/^(?:to|on)$/.test(joiner) && /^(?:ambassador|envoy|rapporteur|representative)$/.test(office))

/** Where a name goes on behind a joiner at `at`; -1 for a weekday, a person, a place of its own or no capital. */
function joinedFrom(tokens: readonly Token[], at: number): number {
  const joiner = tokens[at]
  if (joiner?.kind !== 'word' || !JOINERS.test(joiner.low)) return -1
  const the = tokens[at + 1]?.low === 'the' && /^(?:of|for)$/.test(joiner.low)
  const from = the ? at + 2 : at + 1
  const next = tokens[from]
  if (next?.kind !== 'word' || !next.capital || weekdays.has(next.low)) return -1
  if (
    joiner.low === 'at' &&
    !tokens.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'university')
  )
    return -1
  const name = readName(
    [next.text, tokens[from + 1]?.capital ? (tokens[from + 1]?.text ?? '') : ''].filter(Boolean),
  )
  return name !== null && (name.titled || (name.sex !== null && name.words.length > 1)) ? -1 : from
}
