import { bodyHeads, institutions, officers, units } from '../names/body-nouns.ts'
import { fieldsOfWork, joiners, movements } from '../names/name-parts.ts'
import { isAgentNoun, readName } from '../names/names.ts'
import { isFirstName, organisations, places } from '../names/name-tables.ts'
import { OFFICES } from '../names/titles.ts'
import type { Token } from '../words/tokens.ts'
import { weekdays } from '../words/word-classes.ts'

/** Whether a word is somebody's last name, behind the first: "Peter T. [King] of New York". */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before?.capital || before.possessive) return false
  return isFirstName(before.low) || /^\p{Lu}\.$/u.test(before.text)
}

/**
 * The end of a name that holds an institution or an office and goes on behind "for", "of the" or "to"; `at` where it
 * does not.
 */
export function endOfInstitution(tokens: readonly Token[], at: number): number {
  const { low = '', capital, possessive } = tokens[at] ?? {}
  if (!capital || possessive) return at
  const isName = isSurname(tokens, at)
  const isOffice = OFFICES.has(low) && !isName
  if (!isOffice && !institutions.has(low) && !movements.test(low)) return at
  // "Jane [Church] of the Herald"
  if (isName && !isOffice && !tokens[at - 2]?.capital && !bodyHeads.has(low)) return at
  if (movements.test(low) && !/^(?:for|of|against|without)$/.test(tokens[at + 1]?.low ?? ''))
    return at
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

/**
 * The index of the next field in a department's list ("Food" in "Department for Environment, Food and Rural Affairs")
 * behind a comma; -1 unless "and" with a capital closes the list.
 */
function fieldsFrom(tokens: readonly Token[], comma: number): number {
  if (tokens[comma]?.kind !== 'comma' || !fieldsOfWork.test(tokens[comma + 1]?.low ?? '')) return -1
  for (let at = comma + 2; at < comma + LIST_TOKENS; at++) {
    const token = tokens[at]
    if (token?.low === 'and') return tokens[at + 1]?.capital ? comma + 1 : -1
    if (token?.kind === 'comma') continue
    if (!token?.capital || OFFICES.has(token.low)) return -1
  }
  return -1
}

/** Maximum length of such a list. */
const LIST_TOKENS = 9

/**
 * Whether an office takes this preposition within its name: "Minister for", "Ambassador to"; not "the President to",
 * "the Mayor and".
 */
const joinsField = (office: string, joiner: string): boolean =>
  /^(?:of|for)$/.test(joiner) ||
  (/^(?:to|on)$/.test(joiner) && /^(?:ambassador|envoy|rapporteur|representative)$/.test(office))

/**
 * The index at which a name goes on behind the preposition at `at`; -1 where a weekday, a person, another place or no
 * capital follows.
 */
function joinedFrom(tokens: readonly Token[], at: number): number {
  const joiner = tokens[at]
  if (joiner?.kind !== 'word' || !joiners.test(joiner.low)) return -1
  if (joiner.low === 'in') return isWithin(tokens, at) ? at + 1 : -1
  const the = tokens[at + 1]?.low === 'the' && /^(?:of|for)$/.test(joiner.low)
  const from = the ? at + 2 : at + 1
  const next = tokens[from]
  if (next?.kind !== 'word' || !next.capital || weekdays.has(next.low)) return -1
  if (
    joiner.low === 'at' &&
    !tokens.slice(Math.max(0, at - 4), at).some(({ low }) => low === 'university')
  )
    return -1
  if (next.low === 'jesus') return from
  const name = readName(
    [next.text, tokens[from + 1]?.capital ? (tokens[from + 1]?.text ?? '') : ''].filter(Boolean),
  )
  return name !== null && (name.titled || (name.sex !== null && name.words.length > 1)) ? -1 : from
}

/** Whether a body is for what it is in, no mere place of its speaker: "Organization for Security in Europe". */
const isWithin = (tokens: readonly Token[], at: number): boolean =>
  /^(?:europe|africa|asia|america)$/.test(tokens[at + 1]?.low ?? '') ||
  (/^(?:church|churches)$/.test(tokens[at - 1]?.low ?? '') && places.has(tokens[at + 1]?.low ?? ''))

/** Whether a possessive is part of a body's name ("Women's Institute", "Sheriff's Office") and no owner. */
export function ownsBody(tokens: readonly Token[], at: number): boolean {
  const [saint, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token?.capital || !next?.capital) return false
  if (/^(?:women|men|children|people)$/.test(token.low)) return true
  if (/^(?:sheriff|king|queen)$/.test(token.low) && isBody(next)) return true
  // "the Speaker's Office", "the Fishermen's Mission"
  if (BEFORE_OFFICE.test(saint?.low ?? '') && (OFFICES.has(token.low) || token.low.endsWith('men')))
    return bodyHeads.has(next.low) || /^(?:fund|board|mission)$/.test(next.low)
  if (officers.has(token.low)) return /^(?:office|department)$/.test(next.low)
  const many = token.low.endsWith('s') && isAgentNoun(token.low)
  if (!many && !/^(?:st|saint)$/.test(saint?.low ?? '')) return false
  for (let word = at + 1; word < at + OWNED_TOKENS && tokens[word]?.capital; word++)
    if (isBody(tokens[word])) return true
  return false
}

const BEFORE_OFFICE = /^(?:the|prime|first|vice|deputy|lord|crown)$/

/** Maximum distance of the noun for a body behind such a possessive: "St. Aidan's Roman Catholic Primary School". */
const OWNED_TOKENS = 6

const isBody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (institutions.has(token.low) ||
    organisations.has(token.low) ||
    /^(?:voice|rights|commissioner)$/.test(token.low))

/** An ordinal in the name of a unit or a court: "82nd Airborne Division", "9th Circuit Court of Appeals". */
export const isUnit = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  tokens[at + 1]?.capital === true &&
  /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.text ?? '') &&
  [1, 2, 3].some((ahead) => tokens[at + ahead]?.capital && units.has(tokens[at + ahead]?.low ?? ''))

/** A comma before a firm's form ("Bell Brands, Inc."), or "the" in a band's name ("Tom Reed & the Larks"). */
export const joinsFirm = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'comma' && token?.low !== 'the') return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!next?.capital) return false
  return token?.kind === 'comma'
    ? before?.capital === true && /^(?:inc|ltd|llc|llp|plc|corp|gmbh)$/.test(next.low)
    : before?.text === '&' && token?.low === 'the'
}
