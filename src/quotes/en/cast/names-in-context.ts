import { bodiesWithName } from '../names/body-nouns.ts'
import { isAgentNoun, readName, sexOfNoun, type ReadName, type Sex } from '../names/names.ts'
import { isFirstName } from '../names/name-tables.ts'
import { OFFICES } from '../names/titles.ts'
import { isNoun } from '../phrases/nouns.ts'
import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { isVerb } from '../words/verb-forms.ts'
import { nameWord, type Token } from '../words/tokens.ts'
import { prepositions } from '../words/word-classes.ts'
import type { Figure } from './name-people.ts'
import type { NameRun } from './name-runs.ts'
import { isOwner, isRelative } from './obituaries.ts'

/**
 * Reads a name in its context: neither "the Harbour Review" nor "Red Rovers" in "Red Rovers starter Tom Reed" is a
 * person, "Bergen" in "in Bergen" or "a Bergen baker" a place; `null` for what only ends another name ("Gorge of Tears").
 */
export function readStanding(tokens: readonly Token[], { from, to }: NameRun): ReadName | null {
  const words = tokens.slice(from, to).map(nameWord)
  const name = readName(words.length === 1 ? [...words, ...sharedLast(tokens, from)] : words)
  const before = tokens[from - 1]
  if (!name || name.titled) return name
  const isBeforeRole = isAgentNoun(tokens[to]?.low ?? '') && tokens[to + 1]?.capital === true
  // "Sailors for Reed"
  const isCause =
    /[^s]s$/.test(words.at(-1) ?? '') && tokens[to]?.low === 'for' && tokens[to + 1]?.capital
  if ((isBeforeRole || isCause) && name.kind === 'person' && name.sex === null)
    return { ...name, kind: 'organisation' }
  if (before?.kind === 'comma' && isBehindTown(tokens, { from, to }))
    return { ...name, kind: 'place' }
  const isBody = before?.kind === 'comma' && bodiesWithName.has(tokens[from - 2]?.low ?? '')
  if (isBody && name.sex === null) return { ...name, kind: 'organisation' }
  if (before?.kind !== 'word') return name
  const isKind = TITLED.test(before.low) || BODIES.test(before.low)
  if (isKind && !before.capital && name.sex === null) return { ...name, kind: 'organisation' }
  if (name.kind === 'unknown' && namesThing(tokens, from)) return { ...name, kind: 'place' }
  if (endsName(tokens, { from, to }, name)) return null
  if (
    before.low === 'the' &&
    to - from === 1 &&
    tokens[to]?.low === 'of' &&
    tokens[to + 1]?.capital
  )
    return null
  if (
    before.low === 'the' &&
    name.sex === null &&
    (name.words.length > 1 || standsAlone(tokens[to]))
  )
    return { ...name, kind: 'organisation' }
  const within = LOCATIVE.test(before.low) && !tokens[to - 1]?.possessive
  return (within || modifies(tokens, { from, to })) && name.kind === 'unknown'
    ? { ...name, kind: 'place' }
    : name
}

/** Whether a name is the county or country of a town: "Ana Bell, of Gravesend, Kent, was". */
function isBehindTown(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (to - from > 1 || !/^(?:comma|stop)$/.test(tokens[to]?.kind ?? 'stop')) return false
  let town = from - 2
  while (town > from - TOWN_TOKENS && tokens[town]?.capital) town--
  return town < from - 2 && /^(?:of|in|near|from)$/.test(tokens[town]?.low ?? '')
}

/** Maximum length of a town's name, with the signs around it. */
const TOWN_TOKENS = 5

/** Whether a run only ends the name before it: "Gorge of Tears", "Farmers for Clean Water". */
function endsName(
  tokens: readonly Token[],
  { from, to }: NameRun,
  { sex, kind }: ReadName,
): boolean {
  const [earlier, owner, link] = tokens.slice(Math.max(0, from - 3), from)
  if (!owner?.capital || owner.possessive) return false
  return link?.low === 'of'
    ? to - from === 1 && earlier?.kind === 'word'
    : link?.low === 'for' && sex === null && kind !== 'place' && /[^s]s$/.test(owner.low)
}

/** What stands behind a thing with an article, "aboard the Halcyon.": a sign, or a word that no name modifies. */
const standsAlone = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || prepositions.has(next.low)

/** Nouns right before the title of a work: "the journal Current Botany". */
const TITLED =
  /^(?:journal|magazine|newspaper|weekly|daily|website|site|film|movie|novel|musical|album|song)$/

/** Nouns for bodies right before the name of one: "the campaign group Clear Air". */
const BODIES =
  /^(?:group|charity|union|party|company|firm|club|band|think-tank|watchdog|network|league|trust|quango|startup|start-up)$/

/** Whether a name is that of a thing: "a program named Chirp", "The boat, called Duchess,". */
function namesThing(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:named|called|dubbed|christened)$/.test(tokens[from - 1]?.low ?? '')) return false
  const noun = tokens[tokens[from - 2]?.kind === 'comma' ? from - 3 : from - 2]
  const { low = '', capital } = noun ?? {}
  return noun?.kind === 'word' && !capital && !isAgentNoun(low) && !sexOfNoun(low) && isNoun(noun)
}

/** The last name that two share, behind the first name of the one: "Sandra and Tom Pike"; none where each has one. */
function sharedLast(tokens: readonly Token[], at: number): readonly string[] {
  const [first, and, second, last, next] = tokens.slice(at, at + 5)
  if (and?.low !== 'and' || !last?.capital || last.kind !== 'word' || next?.capital) return []
  return [first, second].every((token) => token?.capital && isFirstName(token.low))
    ? [nameWord(last)]
    : []
}

const LOCATIVE = /^(?:in|at|near|across|around|outside|inside|throughout)$/

/** Whether a capital stands between an article and the noun that it modifies: "a Durban baker", "the Durban rider". */
const modifies = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  to - from === 1 &&
  (tokens[from - 1]?.low === 'the'
    ? isAgentNoun(tokens[to]?.low ?? '')
    : /^an?$/.test(tokens[from - 1]?.low ?? '')) &&
  tokens[to]?.capital === false &&
  isNoun(tokens[to]) &&
  !isVerb(tokens[to])

/** Learns what a figure is that nothing told so far: somebody by what stands around its name, several by their verb. */
export function learnKind(
  figure: Figure,
  tokens: readonly Token[],
  run: NameRun,
  speaks: boolean,
): void {
  if (figure.kind !== 'unknown') return
  if (figure.sex !== null || isSomebody(tokens, run)) figure.kind = 'person'
  else if (speaks && isVerbOfPlural(tokens, run.to)) figure.kind = 'organisation'
}

/** Whether the verb of several stands here: "Allies say", not "Bell's claim". */
const isVerbOfPlural = (tokens: readonly Token[], at: number): boolean => {
  const { low = '' } = tokens[at] ?? {}
  return cueOf(low)?.form === 'plain' && !isNounish(low) && tokens[at - 1]?.possessive === false
}

/** Whether an age behind a name, or a role before a full one, tells a person: "Reed, 44, has", "pollster Kip Reed". */
const isSomebody = (tokens: readonly Token[], run: NameRun): boolean =>
  isAged(tokens, run) ||
  (tokens[run.from - 1]?.low.endsWith('-year-old') === true && isVerb(tokens[run.to])) ||
  (run.to - run.from > 1 && isRole(tokens[run.from - 1]))

/** A role that only persons have, not "the owner Harbour Holdings". */
export const isRole = (token: Token | undefined): boolean =>
  token?.capital === false && isAgentNoun(token.low) && !bodiesWithName.has(token.low)

const isAged = (tokens: readonly Token[], { to }: NameRun): boolean =>
  tokens[to]?.kind === 'comma' &&
  /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '') &&
  /^(?:comma|stop)$/.test(tokens[to + 2]?.kind ?? 'stop')

/** Whether the words around a name tell a person: a role before it, an age, "who" or a role in the apposition behind. */
export function isTold(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const roles = [tokens[from - 1], to - from > 2 ? tokens[from] : undefined]
  if (roles.some((role) => role?.kind === 'word' && isAgentNoun(role.low))) return true
  if (tokens[from - 1]?.low.endsWith('-year-old')) return true
  const [comma, first, ...rest] = tokens.slice(to, to + 6)
  if (comma?.kind !== 'comma') return false
  if (
    /^(?:who|whose|(?:him|her)self)$/.test(first?.low ?? '') ||
    /^\d{1,2}$/.test(first?.text ?? '')
  )
    return true
  return (
    /^an?$/.test(first?.low ?? '') && rest.some(({ low, capital }) => !capital && isAgentNoun(low))
  )
}

/** The sex that the noun of an apposition tells: "his wife, Luz, has", "the victim's brother Jude"; else `null`. */
export function sexByRole(tokens: readonly Token[], { from, to }: NameRun): Sex | null {
  const comma = tokens[from - 1]?.kind === 'comma'
  if (comma && !/^(?:comma|stop)$/.test(tokens[to]?.kind ?? 'stop')) return null
  const end = comma ? from - 1 : from
  const hasAge = tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.kind === 'comma'
  const at = hasAge ? end - 3 : end - 1
  const role = tokens[at]
  return isOwner(tokens[at - 1]) && role?.kind === 'word' && !role.capital
    ? sexOfNoun(role.low)
    : null
}

/** Whether one unknown word is a place by what governs it: "in Riverton", "the mayor of Riverton". */
export const isPlaced = (
  tokens: readonly Token[],
  { from, to }: NameRun,
  name: ReadName,
): boolean =>
  to - from === 1 &&
  name.kind === 'unknown' &&
  (/^(?:in|near|across|outside)$/.test(tokens[from - 1]?.low ?? '') ||
    (tokens[from - 1]?.low === 'of' && OFFICES.has(tokens[from - 2]?.low ?? '')))

/** Whether a run is all of its paragraph: a subhead, "Gender Equality". */
export const isSubhead = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  from === 0 && to >= tokens.length - 1 && tokens[to]?.kind !== 'colon'

/** Whether a name is where something is posted, and nobody who speaks: "wrote on X", "a film from Instagram". */
export const isPlatform = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  /^(?:on|to|via|from|through|over)$/.test(tokens[from - 1]?.low ?? '') &&
  PLATFORMS.has(
    tokens
      .slice(from, to)
      .map(({ low }) => low)
      .join(' '),
  )

const PLATFORMS = new Set(
  'x twitter facebook instagram tiktok youtube telegram whatsapp linkedin snapchat reddit threads bluesky weibo mastodon tumblr discord'
    .split(' ')
    .concat('truth social'),
)

/** Whether a name is told apart from those before: as a relative's, or by "and": "Tom Reed and Thomas Reed". */
export const isApart = (
  tokens: readonly Token[],
  from: number,
  figures: ReadonlyMap<number, Figure>,
): boolean => isRelative(tokens, from) || (tokens[from - 1]?.low === 'and' && figures.has(from - 2))
