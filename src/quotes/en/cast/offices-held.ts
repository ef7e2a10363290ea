import { sexOfNoun } from '../names/names.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Cast, Figure } from './name-people.ts'
import type { Walk } from './salience.ts'

/** Titles in full, and what else their bearers are called, by the abbreviation before a name. */
const IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['col', ['colonel']],
  ['gen', ['general']],
  ['adm', ['admiral']],
  ['det', ['detective']],
  ['supt', ['superintendent']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['pastor', 'reverend', 'minister', 'priest']],
])

/** Offices and callings by which the text goes on calling the one person that it named with them. */
const OFFICES_HELD: ReadonlySet<string> = new Set(
  (
    'mayor governor senator representative congressman congresswoman assemblyman assemblywoman councilman ' +
    'councilwoman councillor alderman lawmaker legislator delegate sheriff judge justice magistrate prosecutor ' +
    'attorney coroner commissioner superintendent chancellor premier minister secretary treasurer comptroller ' +
    'ambassador envoy chairman chairwoman speaker chief general admiral colonel major captain lieutenant sergeant ' +
    'detective inspector marshal bishop archbishop cardinal pastor rabbi imam priest reverend vicar dean provost ' +
    'principal professor doctor king queen pope patriarch emir sultan historian economist pollster strategist ' +
    'scientist lawyer spokesman spokeswoman spokesperson executive director coach librarian novelist author ' +
    'sociologist psychologist epidemiologist'
  ).split(' '),
)

/** Words that make another office of the one behind them: "Deputy Mayor", "Attorney General", "Prime Minister". */
const ATTACHED =
  /^(?:deputy|vice|assistant|associate|lieutenant|lt|under|prime|attorney|surgeon|solicitor|adjutant|inspector|press|general|staff|chief|managing|district|co|acting)$/

const FORMER = /^(?:former|formerly|then|ex|retired|late|onetime|one-time)$/

/** Maximum length of an office before a name, and of one in apposition. */
const OFFICE_TOKENS = 5
const PHRASE_TOKENS = 8

/**
 * The offices that stand beside a name, in lower case, each with and without the words before it: of "former Ohio Sen.
 * Ann Bell" "former senator" and "former ohio senator", of "Tom Reed, the mayor of Hull," and "The mayor, Tom Reed,"
 * "mayor".
 */
export function officesBeside(
  tokens: readonly Token[],
  { from, to }: Phrase,
  skipped: number,
): readonly string[] {
  const floor = Math.max(0, from - PHRASE_TOKENS)
  const isAside = tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind !== 'word'
  const isTold = tokens[to]?.kind === 'comma'
  if (!holdsOffice(tokens, floor, isTold ? to + PHRASE_TOKENS : to)) return NONE
  let start = from
  while (start > 0 && start > from - OFFICE_TOKENS && isAttribute(tokens[start - 1])) start--
  const titles = REGNAL.test(tokens[from]?.low ?? '') ? 1 : skipped
  const ahead = isAside ? phraseBefore(tokens, from - 1, floor) : null
  const behind = isTold ? phraseAfter(tokens, to + 1, to + PHRASE_TOKENS) : null
  return [{ from: start, to: from + titles }, ahead, behind].flatMap((phrase) =>
    phrase && phrase.to > phrase.from ? officesIn(tokens, phrase.from, phrase.to) : [],
  )
}

const NONE: readonly string[] = []

/** Whether any office stands among tokens: else none of their phrases need be read. */
const holdsOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const low = tokens[at]?.low ?? ''
    if (isOffice(low) || IN_FULL.has(low)) return true
  }
  return false
}

/** Titles that stay part of the name. */
const REGNAL = /^(?:king|queen|pope|patriarch|emir|sultan)$/

const isAttribute = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.possessive &&
  (FORMER.test(token.low) || (isNoun(token) && !isVerb(token)))

/** The offices at the end of the tokens from `lo` to `hi`, or before the first preposition in them. */
function officesIn(tokens: readonly Token[], lo: number, hi: number): readonly string[] {
  let end = lo + 1
  while (end < hi && !/^(?:of|for|at|in|from|with|on|to|and)$/.test(tokens[end]?.low ?? '')) end++
  const heads = IN_FULL.get(tokens[end - 1]?.low ?? '') ?? [tokens[end - 1]?.low ?? '']
  const offices: string[] = []
  for (const head of heads.filter(isOffice)) {
    const words = [head]
    let at = end - 2
    for (; at >= lo && isAttribute(tokens[at]); at--) {
      const { low = '' } = tokens[at] ?? {}
      if (FORMER.test(low)) break
      if (!ATTACHED.test(low)) offices.push(words.join(' '))
      words.unshift(...(IN_FULL.get(low)?.slice(0, 1) ?? [low]))
    }
    offices.push(words.join(' '))
    if (FORMER.test(tokens[at]?.low ?? '') && at >= lo)
      for (let own = offices.length - 1; own >= 0; own--) offices[own] = `former ${offices[own]}`
  }
  return offices
}

/** Enters who bears these offices. */
export function enterOffices(cast: Cast, figure: Figure, offices: readonly string[]): void {
  if (figure.kind !== 'person') return
  for (const office of offices) {
    const bearers = cast.byOffice.get(office)
    if (bearers) bearers.add(figure)
    else cast.byOffice.set(office, new Set([figure]))
  }
}

/** What a text tells of the bearer, and not of the office: "the Republican governor", "the embattled mayor". */
const OF_BEARER =
  /^(?:republican|democratic|democrat|gop|independent|conservative|liberal|longtime|veteran|embattled|outgoing|popular|first-term|two-term|three-term|second-term)$/

/** The office that stands for somebody named before: "the mayor", "the former attorney general"; `null` for none. */
function officeOf(tokens: readonly Token[], { from, to }: Phrase): string | null {
  const words = tokens.slice(from + 1, to)
  const isPlain = words.every(({ kind, possessive }) => kind === 'word' && !possessive)
  if (tokens[from]?.low !== 'the' || !isPlain || !isOffice(words.at(-1)?.low ?? '')) return null
  return words.flatMap(({ low }) => (OF_BEARER.test(low) ? [] : [low])).join(' ')
}

/** Maximum distance of the last mention of who is meant by an office, in sentences. */
const NEAR_SENTENCES = 3

/**
 * Who is meant by an office: the one person named with it so far, and lately; `null` where there are several, or one
 * without a name.
 */
export function bearerMeant(walk: Walk, tokens: readonly Token[], phrase: Phrase): Figure | null {
  const office = officeOf(tokens, phrase)
  const [only, rival] = (office && walk.cast.byOffice.get(office)) || []
  const noun = tokens[phrase.to - 1]?.low ?? ''
  if (!only || rival || walk.unnamed.has(noun)) return null
  if (walk.sentence - only.seen > NEAR_SENTENCES || !only.name.includes(' ')) return null
  const sex = sexOfNoun(noun)
  if (sex && only.sex && sex !== only.sex) return null
  return only
}

/** Whether a noun is an office. */
export const isOffice = (noun: string): boolean => OFFICES_HELD.has(noun)
