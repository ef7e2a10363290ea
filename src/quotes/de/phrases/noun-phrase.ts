import { articles, auxiliaries, isNoNoun, prepositions } from '../../../text/de/function-words.ts'
import type { Range, Token } from './tokens.ts'
import { isRole, isTime, lowAt, lowOf } from './tokens.ts'
import { BEARS_NAME } from './word-lists.ts'

/**
 * A noun phrase; `apposed`: a name follows its title behind a comma; `joined`: two that `und` joins; `pronoun`: it is one
 * or stands for one, which `follow-pronouns.ts` resolves.
 */
export interface NounPhrase extends Range {
  readonly apposed?: true
  readonly joined?: true
  readonly pronoun?: Pronoun
}

export type Pronoun = 'er' | 'sie'

const ADJECTIVE = /^(?:\p{Ll}[\p{L}-]*(?:e|er|es|en|em)|\d+-?jährige[rnms]?)$/u
/** Particles of names, in lower case. */
export const JOINS = /^(?:von|zu|van|di|ibn|le|al|da|la|dos|te[nr]|del?|bin|el)$/

/** The index of the name behind particles, `van Laack`, `von der Leyen`, not `zu Beginn`; -1 where none is. */
function skipParticles(tokens: readonly Token[], at: number): number {
  if (!JOINS.test(lowAt(tokens, at))) return -1
  const isTwo = JOINS.test(lowAt(tokens, at + 1)) || isNoble(tokens, at)
  const name = at + (isTwo ? 2 : 1)
  return tokens[name]?.capital && !AT.test(lowAt(tokens, name)) ? name : -1
}

const AT = /^(?:\p{Ll}+\.\p{L}+|hause|beginn|recht|wort|gast|ende|bild|protokoll)$/u

/** Reads a noun phrase that starts at a token, up to `end`; `null` where none does. */
export function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  end: number,
): NounPhrase | null {
  // `die „Bild“-Zeitung`
  if (isPaper(tokens, from, end))
    return { from, to: tokens[from + 2]?.text === '-' ? from + 4 : from + 2 }
  const head = readCore(tokens, from, end)
  if (head < 0) return null
  let to = readAttributes(tokens, head, end)
  if (to < end && tokens[to]?.kind === 'quote' && BEARS_NAME.test(lowAt(tokens, to - 1))) to += 1
  to = skipBrackets(tokens, to, end)
  if (tokens[to]?.kind === 'comma') {
    const name = readCore(tokens, to + 1, end)
    // An apposition is closed by a comma, or by the verb or the end of the clause. With an article it may as well be a
    // relative clause, `X, die Y ablöste`, or another one, `sagte X, den Kindern gehe es gut`, before a verb.
    if (name >= 0) {
      const apposed = skipBrackets(tokens, readAttributes(tokens, name, end), end)
      const next = tokens[apposed]
      if (next?.kind !== 'word' || !articles.has(lowAt(tokens, to + 1)))
        return { from, to: apposed, apposed: true }
    }
  }
  return { from, to }
}

const PARTICLE = /^(?:del?|di|v[oa]n)$/

/** A surname alone that begins with a particle: `van Laack`, `von der Heide`. The idiom `von Anfang an` is none. */
export function readParticleName(
  tokens: readonly Token[],
  from: number,
  end: number,
): NounPhrase | null {
  const at = PARTICLE.test(lowAt(tokens, from)) ? skipParticles(tokens, from) : end
  // `Von der Europa League wollte er …`
  const isIdiom = tokens[at + 1]?.capital || /^(?:an|aus|her|herab)$/.test(lowAt(tokens, at + 1))
  return at < 0 || at >= end || isRole(tokens[at]) || isIdiom
    ? null
    : { from, to: skipBrackets(tokens, at + 1, end) }
}

/** The name of a paper or a broadcaster in marks: `die „Neue Zeit“`. */
const isPaper = (tokens: readonly Token[], from: number, end: number): boolean => {
  const name = tokens[from + 1]
  const isShort = name?.kind === 'quote' && name.end - name.start <= PAPER_CHARACTERS
  return isShort && from + 2 <= end && /^d(?:ie|as|e[rsm])$/.test(lowAt(tokens, from))
}

/** Maximum length of the name of a paper, in UTF-16 units, marks included. */
const PAPER_CHARACTERS = 36

/** Reads article, adjectives and the run of nouns; the index behind them, or -1. */
function readCore(tokens: readonly Token[], from: number, end: number): number {
  let at = skipAttribute(tokens, from, end)
  // `einer der Ermittler`
  if (at === from + 1 && isOneOf(tokens, from)) return at
  // `der 1. FC Moor`
  if (/^\d+$/.test(lowAt(tokens, at)) && tokens[at + 1]?.text === '.') at += 2
  while (at < end && isAdjective(tokens[at])) at += 1
  const first = tokens[at]
  if (at >= end || !first?.capital || isNoNoun(first.low)) return -1
  return articles.has(first.low) ? -1 : readRun(tokens, at, end)
}

/** Maximum length of a name with its titles: in `J. J. J. …` every initial would begin one. */
const MAX_RUN_TOKENS = 24

/** Reads capitalised words, with the particles that belong to names between them; the index behind them. */
export function readRun(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1
  while (at < Math.min(end, from + MAX_RUN_TOKENS)) {
    const token = tokens[at]
    // `Ursula von der Leyen`, and not `Anna Frei von der Polizei` nor `Regie von Anna Frei`.
    const title = at - (tokens[at - 2]?.text === '.' ? 3 : 2)
    const isFirst = !isRole(tokens[at - 1]) && (at - 1 === from || isRole(tokens[title]))
    const name = skipParticles(tokens, at)
    const isOf = /^(?:von|zu)$/.test(token?.low ?? '') && (!isFirst || tokens[name + 1]?.capital)
    if (token?.capital && !isTime(tokens, at)) at += 1
    // `Alexander Van der Heide`, `Ärzte ohne Grenzen`
    else if (
      /^(?:van der|ohne grenzen)/.test(lowOf(tokens, token?.low === 'der' ? at - 1 : at, at + 2))
    )
      at += 2
    else if (name > 0 && !isOf) at = name + 1
    else if (token?.text === '.' && isShortened(tokens[at - 1]) && tokens[at + 1]?.capital) at += 2
    else if (token?.text === '.' && isInitial(tokens[at - 1])) return at + 1
    else break
  }
  return at
}

/** `einer der Ermittler`, `eine der Firmen` */
export const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  /^eine[rs]? der$/.test(lowOf(tokens, at, at + 2))

/**
 * The index behind an article and what its participle brings with it: of `der seit Mai amtierende Chef` that of
 * `amtierende`, of `die 81 Jahre alte Frau` that of `alte`; without such a participle, the index behind the article or
 * the genitive in its place.
 */
export function skipAttribute(tokens: readonly Token[], from: number, end: number): number {
  if (!articles.has(lowAt(tokens, from))) return skipOwner(tokens, from, end)
  const { low = '', capital } = tokens[from + 1] ?? {}
  if (capital || !(isNoNoun(low) || /^\d/.test(low))) return from + 1
  for (let at = from + 2; at < Math.min(end, from + 9) && tokens[at]?.kind === 'word'; at += 1) {
    const before = tokens[at - 1]
    const hangs = articles.has(before?.low ?? '') || prepositions.has(before?.low ?? '')
    if (!hangs && tokens[at + 1]?.capital && PARTICIPLE.test(tokens[at]?.text ?? '')) return at
  }
  return from + 1
}

/** `Mannheims oberster Bürgermeister`: the index of the adjective behind a genitive, else `from`. */
function skipOwner(tokens: readonly Token[], from: number, end: number): number {
  const isOwned = from + 2 < end && isAdjective(tokens[from + 1]) && tokens[from + 2]?.capital
  return isOwned && OWNER.test(tokens[from]?.text ?? '') ? from + 1 : from
}

const OWNER = /^\p{Lu}\p{L}+s$/u

const PARTICIPLE = /^\p{Ll}+(?:end|t|en|lang)e[nrms]?$/u

/** `von der Leyen` */
export const isNoble = (tokens: readonly Token[], at: number): boolean =>
  /^v[oa]n de[rnm] \p{L}/u.test(lowOf(tokens, at, at + 3))

/** Whether a lower-case word is an adjective by its ending: `der neue Rat`. */
export const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ADJECTIVE.test(token.text) &&
  ![articles, auxiliaries].some((words) => words.has(token.low)) &&
  !isNoNoun(token.low)

/** Whether a word is an initial, an ordinal or a title whose full stop ends no sentence: `Dr.`, `K.`, `II.` */
const isShortened = (token: Token | undefined): boolean =>
  /^(?:St|Dr|Prof|\p{Lu}|[IVX]+|Co)$/u.test(token?.text ?? '')

/** An initial in place of a surname, or the ordinal of a monarch: `Heinz M.`, `Margarete II.` */
const isInitial = (token: Token | undefined): boolean =>
  /^(?:\p{Lu}|[IVX]+)$/u.test(token?.text ?? '')

/** Genitives and prepositional attributes behind the head: `des Verbands in Köln`. */
function readAttributes(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  for (let count = 0; count < 4 && at < end; count += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const genitive = /^(?:des|der|eines|einer|ihrer|seiner|ihres|seines)$/.test(token.low)
    const attribute = /^(?:für|i[nm]|v[oa]n|vom|aus|bei|um)$/.test(token.low)
    // `der Trainer von Union bei Sky`, `ein Boxer aus Ulm der Zeitung`
    const isSecond =
      count > 0 && (token.low === 'bei' || (genitive && prepositions.has(lowAt(tokens, at - 2))))
    if ((!genitive && !attribute) || isSecond || isWhere(tokens, at) || isWhither(tokens, at)) break
    const to = readCore(tokens, genitive ? at : at + 1, end)
    // `sagte ein Zeuge der Zeitung`: whom he told it.
    const isMedium =
      tokens.slice(at + 1, to).some(({ low }) => MEDIUM.test(low)) &&
      !OF_MEDIUM.test(lowAt(tokens, at - 1))
    if (to < 0 || isMedium) break
    at = to
  }
  return at
}

/** An adverbial, which is no attribute of the noun: `in einer Erklärung`, `im Gespräch`, `bei der Feier`. */
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  /^(?:bei de[rmn]|(?:i[nm]|bei|aus) (?:anschluss|[os]rf|(?:\S+-)?interview|gespräch|\p{L}+(?:uar|ber|jahr)|märz|april|mai|ju[nl]i|august|fernsehen|zeugenstand|sky|[hmnsw]+d?r|podcast|zdf|(?:ein|sein|ihr|dies)\p{L}+|radio))$/u.test(
    lowOf(tokens, at, at + 2),
  )

/** An adverbial of direction: `rief der Angeklagte in den Saal`. Behind `den` a singular is an accusative. */
const isWhither = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'in' &&
  /^(?:das \S+|die \S+|den \S*[^ns])$/.test(`${tokens[at + 1]?.low} ${tokens[at + 2]?.low}`)

const MEDIUM =
  /^(?:dpa|afp|apa|epd|kna|sid|taz|polizei)$|(?:journal|blatt|agentur|zeitung|magazin|zeitschrift)$/
const OF_MEDIUM =
  /(?:präsident|sprecher|redakteur|leiter|korrespondent|reporter|vertreter|journalist|autor|beamter?|bericht|chef|ung|gewerkschaft)(?:in)?$/

function skipBrackets(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.kind !== 'open') return from
  for (let at = from + 1; at < Math.min(end, from + 6); at += 1) {
    if (tokens[at]?.kind === 'close') return at + 1
  }
  return from
}

/** Whether a phrase can be a nominative by its article: `Der englischen Zeitung` and `Dem Sender` cannot. */
export function mayBeSubject(tokens: readonly Token[], { from, to }: Range): boolean {
  const article = lowAt(tokens, from)
  if (isOneOf(tokens, from)) return true
  if (/^(?:des|dem|einer|ihrem|einem|einen|seinem|eines|den|ihren|seinen)$/.test(article))
    return false
  if (article !== 'der') return true
  const [second, third] = tokens.slice(skipAttribute(tokens, from, to), to)
  const isInflected = second?.low.endsWith('en') === true && third?.capital === true
  // `der „Bild“-Zeitung`
  const noun = second?.kind === 'quote' ? tokens[to - 1] : second
  return !isInflected && !FEMININE.test(noun?.low ?? '')
}

/** Feminine nouns, before which `der` is a dative: `sagte der Zeitung`. */
const FEMININE =
  /(?:heit|keit|tion|agentur|schaft|presse|ung|(?:ist|log|at|er|ent|chef)in|zeitschrift)$/
