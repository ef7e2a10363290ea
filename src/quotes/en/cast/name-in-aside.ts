import { bodiesWithName } from '../names/body-nouns.ts'
import { descriptors } from '../names/name-tables.ts'
import { isAgentNoun, namesOffice, readName } from '../names/names.ts'
import { OFFICES } from '../names/titles.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { headOf } from '../phrases/heads.ts'
import { isNickname, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { prepositions, weekdays } from '../words/word-classes.ts'

/** Maximum length of a name, and of a second role before it. */
const NAME_TOKENS = 7

/**
 * The name in apposition to a role, which is who speaks: "The mayor, Ann Bell, said", "said its founder and chief
 * executive, Tom Hill.", "The operator, Norline, said", "His son, the pilot Jan Hill, said", "A sailor named Jan Hill
 * said", "A sailor, identified only as Jan, said"; `null` where the phrase is no role or no name follows.
 */
export function nameInAside(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const at = headOf(tokens, phrase)
  const head = tokens[at]
  if (!head) return null
  const owned = isOwned(tokens, phrase, at)
  const isOneOf = /^(?:one|another)$/.test(tokens[phrase.from]?.low ?? '')
  const opens = at === phrase.from && phrase.to > phrase.from + 1
  const isNamed = head.capital && !opens
  const opensWithRole = phrase.to === phrase.from + 1 && isRole(head.low)
  if (isNamed && !opensWithRole && !isOffice(tokens, phrase) && !isOfKind(tokens, phrase, at))
    return null
  if (!isNamed && !owned && !isOneOf && !isRole(head.low.replace('·', ''))) return null
  if (isForOther(tokens, phrase, at)) return null
  const comma = behindPlace(tokens, behindSecondRole(tokens, phrase.to))
  const called = behindNaming(tokens, phrase.to)
  const isCalled = tokens[called]?.capital === true && (isOneOf || !MANY.test(head.low))
  if (tokens[comma]?.kind !== 'comma' && !isCalled) return null
  const from = isCalled ? called : behindTrade(tokens, comma + 1)
  let to = from
  while (tokens[to]?.capital && !tokens[to]?.possessive) to++
  const told = to - from > 1 && speaks(tokens[to])
  const isFull = to - from > 1 && tokens[to + 1]?.capital === true
  const isPlaced = tokens[to]?.low === 'of' && (isFull || tokens[phrase.from + 1]?.low === 'of')
  const isClosed = closes(tokens[behindPlace(tokens, to)]) && !isNickname(tokens, to)
  // "one critic called Reed a liar"
  const calls = isCalled && tokens[called - 1]?.low === 'called'
  if (calls && tokens[to]?.kind !== 'comma' && !speaks(tokens[to])) return null
  const ends = isClosed || told || isPlaced || isCalled
  if (to === from || to - from > NAME_TOKENS || !ends) return null
  const name = readName(tokens.slice(from, to).map(({ text }) => text))
  if (name?.kind === 'person') return { from, to }
  const isBody = (owned || bodiesWithName.has(head.low)) && !told
  const isName = name?.kind === 'unknown' && (isCalled || isAlone(tokens, phrase, to))
  return (isBody && name?.kind !== 'place') || isName ? { from, to } : null
}

/** The index behind "named", ", named as", ", named by police as" or ", identified only as"; -1 for none. */
function behindNaming(tokens: readonly Token[], from: number): number {
  const at = tokens[from]?.kind === 'comma' ? from + 1 : from
  const { low = '' } = tokens[at] ?? {}
  if (!/^(?:identified|named|called)$/.test(low)) return -1
  if (tokens[at + 1]?.capital) return low === 'identified' ? -1 : at + 1
  const words = tokens.slice(at + 1, at + NAMING_TOKENS)
  const as = words.findIndex((token) => token.low === 'as')
  const isNaming = as >= 0 && words.slice(0, as).every(({ kind }) => kind === 'word')
  return isNaming ? at + as + 2 : -1
}

/** Maximum length of "named by" somebody "as". */
const NAMING_TOKENS = 6

/**
 * The names of two in apposition to a plural: "The couple, Jan and Ann Hill, said", "Two of the sailors, Jan Hill and Ann
 * Bell, said"; `null` for none.
 */
export function namesInAside(tokens: readonly Token[], phrase: Phrase): Phrase | null {
  const head = tokens[headOf(tokens, phrase)]
  if (
    tokens[phrase.to]?.kind !== 'comma' ||
    !head ||
    (head.capital && head !== tokens[phrase.from]) ||
    !MANY.test(head.low)
  )
    return null
  const from = phrase.to + 1
  let to = from
  while (tokens[to]?.capital || (tokens[to]?.low === 'and' && tokens[to + 1]?.capital)) to++
  const words = tokens.slice(from, to).map(({ text }) => text)
  const and = words.indexOf('and')
  const [first, second] = [words.slice(0, Math.max(and, 0)), words.slice(and + 1)]
  const isPair = first.length > 0 && second.length > 1 && !second.includes('and')
  if (!isPair || words.length > 2 * NAME_TOKENS || !closes(tokens[to])) return null
  return readName(second)?.kind === 'person' && !namesOffice(first) ? { from, to } : null
}

/** Plurals and pairs whose names may follow. */
const MANY = /^(?:two|pair|couple|duo|[\p{Ll}-]+[^s\P{L}]s|parents|wom[ae]n|m[ae]n)$/u

/** The index of "and" in "Jan Hill and his wife", whose name follows in an aside; -1 for none. */
export const beforeRelative = (tokens: readonly Token[], { from, to }: Phrase): number =>
  tokens[to - 3]?.low === 'and' &&
  /^(?:his|her|their)$/.test(tokens[to - 2]?.low ?? '') &&
  tokens.slice(from, to - 3).every(({ capital, possessive }) => capital && !possessive)
    ? to - 3
    : -1

/**
 * Whether the name behind may be that of somebody else: "a spokesman for the housing minister, Ann Bell, said". In "a
 * lawyer for the family, Ann Bell," it is the lawyer's.
 */
function isForOther(tokens: readonly Token[], { from, to }: Phrase, head: number): boolean {
  if (!/^an?$/.test(tokens[from]?.low ?? '') || tokens[head + 2]?.low !== 'the') return false
  const whose = tokens[to - 1]
  return to > head + 3 && whose !== undefined && isOnePerson(whose.low)
}

const isOnePerson = (noun: string): boolean =>
  OFFICES.has(noun) || noun.startsWith('accused') || (isAgentNoun(noun) && !/[^s]s$/.test(noun))

/**
 * The index behind a second role before the name: "his daughter, the novelist Ann Bell", "the dean, the Rev. Ann Bell",
 * "her coach, former Olympic champion Ann Bell", "her driver, a student named Ann Bell", or behind an age.
 */
function behindTrade(tokens: readonly Token[], from: number): number {
  if (tokens[from + 1]?.capital && /^the$|-year-old$/.test(tokens[from]?.low ?? '')) return from + 1
  let to = from
  while (to < from + TRADE_TOKENS && tokens[to]?.kind === 'word' && !opensRest(tokens[to])) to++
  if (tokens[to]?.low === 'named' && tokens[to + 1]?.capital) return to + 1
  while (to > from && tokens[to - 1]?.capital) to--
  const told = tokens[to - 1]?.low ?? ''
  return isAgentNoun(told) || TRADE.test(told) || descriptors.has(told) ? to : from
}

/** Maximum length of such a role with the name. */
const TRADE_TOKENS = 9

const TRADE =
  /^(?:former|then|retired|acting|one|state|federal|champion|legend|icon|matriarch|mogul|great)$/

/** A verb or a preposition, which the name stands before. */
const opensRest = (token: Token | undefined): boolean =>
  isVerb(token) || prepositions.has(token?.low ?? '')

/** The index behind attributes of the role: "the head of the Food Programme in Sudan, Ann Bell". */
function behindPlace(tokens: readonly Token[], from: number): number {
  if (!/^(?:in|at|for|since|until|to|of|on)$/.test(tokens[from]?.low ?? '')) return from
  let to = from + 1
  while (to < from + NAME_TOKENS && /^(?:word|number)$/.test(tokens[to]?.kind ?? '')) to++
  return to
}

/**
 * Whether a phrase is definite by a possessive, so that the apposition is its name: "her label, Northbank", "the club's
 * boss, Hill".
 */
function isOwned(tokens: readonly Token[], { from }: Phrase, head: number): boolean {
  if (tokens[head]?.capital || /[^s]s$/.test(tokens[head]?.low ?? '')) return false
  if (/^(?:its|his|her|their)$/.test(tokens[from]?.low ?? '')) return true
  return tokens.slice(from, head).some(({ possessive }) => possessive)
}

/**
 * Whether a phrase in capitals is an office and no name: "The Prime Minister", "Britain's Secretary of State for
 * Wales".
 */
function isOffice(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const opens = /^(?:the|its|his|her|their)$/.test(tokens[from]?.low ?? '')
  const owner = tokens.slice(from, to).findLastIndex(({ possessive }) => possessive) + 1
  const head = tokens.slice(from + Math.max(owner, opens ? 1 : 0), headOf(tokens, { from, to }) + 1)
  const words = head.slice(head.findIndex(({ capital }) => capital))
  if (!opens && owner === 0 && !words.some(({ low }) => low.startsWith('for'))) return false
  const isChief = words.length === 1 && /^C[EFOTI]O$/.test(words[0]?.text ?? '')
  return (
    isChief || (words.every(({ capital }) => capital) && namesOffice(words.map(({ text }) => text)))
  )
}

/** Whether a capital behind an owner and an adjective tells what somebody is: "Bell's fellow Republican". */
const isOfKind = (tokens: readonly Token[], { from }: Phrase, head: number): boolean =>
  tokens[head - 1]?.capital === false &&
  !isAgentNoun(tokens[head - 1]?.low ?? '') &&
  tokens.slice(from, head - 1).some(({ possessive, low }) => possessive || low === 'the')

function behindSecondRole(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.low !== 'and') return from
  let to = from + 1
  while (to < from + NAME_TOKENS && tokens[to]?.kind === 'word' && !tokens[to]?.capital) to++
  return to
}

/** Whether a noun is a role, or a number that tells one of several: "a third, Ann Bell, said". */
const isRole = (noun: string): boolean =>
  MORE_ROLES.test(noun) || bodiesWithName.has(noun) || (isAgentNoun(noun) && !/[^s]s$/.test(noun))

const MORE_ROLES =
  /^(?:counsel|executive|secretary|official|partner|deputy|associate|daughter|friend|victim|witness|suspect|accused|boy|girl|man|woman|second|third|fourth|another|one|other)$/

/**
 * Whether one word behind the comma is a name, such as no table holds, by the verb of saying beside both: "the minister,
 * Suharjono, said", "said the minister, Suharjono."
 */
const isAlone = (tokens: readonly Token[], { from }: Phrase, to: number): boolean =>
  tokens[to - 2]?.kind === 'comma' &&
  !weekdays.has(tokens[to - 1]?.low ?? '') &&
  (tokens[to]?.kind === 'comma' ? speaks(tokens[to + 1]) : speaks(tokens[from - 1]))

/** Whether a verb of saying follows, the second comma left out: "another friend, Ann Bell told". */
const speaks = (next: Token | undefined): boolean =>
  next?.capital === false && isOfSaying(cueOf(next.low))

const closes = (next: Token | undefined): boolean =>
  !next || next.low === 'who' || /^(?:comma|stop|open|dash|quote|semicolon)$/.test(next.kind)
