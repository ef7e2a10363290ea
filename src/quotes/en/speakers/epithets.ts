import { isAgentNoun, sexOfNoun } from '../names/names.ts'
import { descriptors, organisations } from '../names/name-tables.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { determiners } from '../words/word-classes.ts'
import type { Cast, Figure } from '../cast/name-people.ts'
import { bearerMeant, enterOffices, isOffice, officesBeside } from '../cast/offices-held.ts'
import type { Walk } from '../cast/salience.ts'

/** Maximum length of an epithet, "the former Riverton Rovers striker". */
const EPITHET_TOKENS = 6

/** Maximum distance of its antecedent, in sentences. */
const NEAR_SENTENCES = 2

/** Nouns by which sport, stage and letters call the person they are about. */
const STARS: ReadonlySet<string> = new Set(
  (
    'striker midfielder forward winger goalkeeper defender full-back fullback flanker fly-half scrum-half ' +
    'footballer player quarterback linebacker shortstop pitcher batsman batter bowler pacer spinner all-rounder ' +
    'slugger right-hander left-hander southpaw outfielder infielder goalie defenseman lineman cornerback receiver tailback ' +
    'golfer boxer jockey cyclist sprinter swimmer gymnast skater singer rapper actor actress comedian comic ' +
    'guitarist drummer songwriter singer-songwriter frontman novelist playwright filmmaker film-maker'
  ).split(' '),
)

const isStar = (noun: string): boolean =>
  STARS.has(noun) || (noun.includes('-of-') && /^(?:mother|father|mum|dad)-of-\p{Ll}+$/u.test(noun))

/** Roles that others have too, so that only who bore one before the name is told by it. */
const TITLED: ReadonlySet<string> = new Set(
  (
    'captain skipper keeper opener prop hooker lock centre guard driver rider fighter champion star author poet ' +
    'director dancer presenter broadcaster musician chef model teenager pensioner grandmother grandfather athlete ' +
    'nurse teacher farmer'
  ).split(' '),
)

/** Nouns that are no epithet: parties and religions have many members, and a body or a newspaper is no person. */
const OTHERS =
  /^(?:republican|democrat|independent|conservative|liberal|muslim|christian|catholic|jewish|house|senate|us|u\.s|uk|u\.k|eu|un|u\.n|oregonian|washingtonian|virginian|smithsonian)$|[^s]s$/

/** Whether a word, in lower case, is a member of a parliament, in letters: "the veteran MP". */
export const isParliamentarian = (low: string): boolean => /^(?:mp|mep|msp|mla|td)$/.test(low)

/** Whether a word is a nationality or a party: "American", "Dutchman". */
export const isOrigin = (low: string): boolean =>
  descriptors.has(low) || COMPATRIOTS.test(low) || (low.endsWith('ian') && !organisations.has(low))

const COMPATRIOTS =
  /^(?:briton|spaniard|scot|swede|dane|pole|finn|turk|serb|croat|aussie|kiwi|canuck|(?:english|french|irish|welsh|dutch|scots)(?:man|woman))$/

/**
 * The head of an epithet, which stands for a person met before ("the 44-year-old", "the Welsh singer", "the American");
 * `null` for any other phrase.
 */
function epithetOf(tokens: readonly Token[], { from, to }: Phrase): string | null {
  if (tokens[from]?.low !== 'the' || to - from < 2 || to - from > EPITHET_TOKENS) return null
  const words = tokens.slice(from + 1, to)
  if (!words.every(({ kind, possessive }) => /^(?:word|number)$/.test(kind) && !possessive))
    return null
  const last = words.at(-1)
  if (!last) return null
  if (isParliamentarian(last.low)) return last.low
  if (last.capital)
    return words.length === 1 && isOrigin(last.low) && !OTHERS.test(last.low) ? '' : null
  return isAge(last) || isStar(last.low) || TITLED.has(last.low) ? last.low : null
}

/**
 * The antecedent of an epithet: of the persons of the sentence before, else of the one before it, the one whose name
 * had this word before it, or the only person; `null` where it may be either of two, or somebody without a name.
 */
function personTold(walk: Walk, word: string): Figure | null {
  if (walk.unnamed.has(word)) return null
  const sex = sexOfNoun(word)
  const near = new Set<Figure>()
  let reach = 1
  for (let at = walk.mentions.length - 1; at >= 0; at--) {
    const figure = walk.mentions[at]
    if (!figure || walk.sentence - figure.seen > reach) {
      if (near.size > 0 || !figure || walk.sentence - figure.seen > NEAR_SENTENCES) break
      reach = walk.sentence - figure.seen
    }
    const fits = (figure.sex ?? sex) === (sex ?? figure.sex) && !isOtherAge(figure, word)
    if (figure.kind === 'person' && fits) near.add(figure)
  }
  const titled = [...near].filter(({ roles }) => roles.includes(word))
  const met = [...near].filter((figure) => walk.inPassing.get(figure) !== figure.seen)
  const [only, rival] = titled.length > 0 || TITLED.has(word) ? titled : met.length > 0 ? met : near
  return rival ? null : (only ?? null)
}

/** Who is meant by an office or an epithet: "the mayor", "the Welsh singer"; `null` where the text does not tell. */
export function whoIsMeant(walk: Walk, tokens: readonly Token[], phrase: Phrase): Figure | null {
  const bearer = bearerMeant(walk, tokens, phrase)
  const epithet = bearer ? null : epithetOf(tokens, phrase)
  return bearer ?? (epithet === null ? null : personTold(walk, epithet))
}

/** An age as a noun: "44-year-old". */
const isAge = ({ low }: Token): boolean => low.endsWith('-year-old')

const isOtherAge = ({ roles }: Figure, word: string): boolean =>
  word.endsWith('-year-old') &&
  !roles.includes(word) &&
  roles.some((role) => role.endsWith('-year-old'))

/** Enters what the words around a name tell of its bearer: "striker Tom Reed", "Tom Reed, 44", "Mayor Ana Bell". */
export function learnRoles(
  cast: Cast,
  figure: Figure,
  tokens: readonly Token[],
  run: Phrase,
  skipped: number,
): void {
  const { from, to } = run
  for (let at = Math.max(0, from - 1); at < from + skipped; at++)
    learnRole(figure, tokens[at]?.low ?? '')
  const age = tokens[to]?.kind === 'comma' ? (tokens[to + 1]?.text ?? '') : ''
  if (/^\d{1,3}$/.test(age)) learnRole(figure, `${age}-year-old`)
  enterOffices(cast, figure, officesBeside(tokens, run, skipped))
}

function learnRole({ roles }: Figure, role: string): void {
  if (!roles.includes(role)) roles.push(role)
}

/** Notes whom an article at this token brings in without a name: "A striker was hurt", not "Reed, a striker,". */
export function noteUnnamed({ unnamed }: Walk, tokens: readonly Token[], article: number): void {
  if (!/^(?:an?|another|one)$/.test(tokens[article]?.low ?? '')) return
  const before = tokens[article - 1]
  if (before?.kind === 'comma' || IS.test(before?.low ?? '')) return
  for (let at = article + 1; at < article + EPITHET_TOKENS; at++) {
    const noun = tokens[at]
    if (!noun || determiners.has(noun.low)) return
    const { capital, low } = noun
    const isRole = isAgentNoun(low) || isOffice(low) || isStar(low) || isAge(noun)
    if (isParliamentarian(low) || (!capital && (isRole || TITLED.has(low)))) unnamed.add(low)
    if (noun.kind !== 'word') return
  }
}

const IS = /^(?:is|was|be|been|as|became|becomes|being)$/
