import { attributeBehind } from './attribute.ts'
import { OWN, attributeBy, attributeHeld } from './attribute-by.ts'
import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import type { Names } from './name-speakers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { findVerb, isPronoun, readSubject, subjectOfClause } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { isInMood, isPassive, says, weak } from './verbs.ts'
import { auxiliaries, fillers } from '../../text/de/function-words.ts'

/** Who reports something in a sentence, and where that stands. */
export interface Report extends Attribution {
  readonly content: Range
}

/**
 * Conjunctions of subordinate clauses that give a reason or add something, and are no complement of the verb of saying.
 */
const ASIDE =
  /^(?:weil|da|denn|obwohl|während|nachdem|um|ohne|indem|sodass|als|wie|in|an|auf|aus|mit|zu)$/

/**
 * Reported speech of one sentence, with its source.
 *
 *     X sagte, (dass) …     Wie X sagte, …     …, so X.     …, sagte X.     Laut X …     X zufolge …
 */
export function readReport(paragraph: Paragraph, sentence: Range, names: Names): Report | null {
  const { tokens } = paragraph
  const opening = readOpening(tokens, sentence)
  // `X habe versichert, dass …, sagte Y`: what X says is told by another.
  const isTold = opening !== null && isInMood(tokens, { from: sentence.from, to: opening.cue.from })
  const closing = opening && !isTold ? null : readClosing(paragraph, sentence, names)
  return closing ?? opening ?? readBy(paragraph, sentence, names)
}

/**
 * The subject of a verb of reaction (`X kritisierte den Plan.`, `X zeigte sich enttäuscht.`), whose words may follow in
 * the next sentence.
 */
export function readReaction(
  paragraph: Paragraph,
  { from, to }: Range,
  names: Names,
): Attribution | null {
  const { tokens } = paragraph
  const cue = findVerb(tokens, from, to, REACTS)
  const subject = cue < 0 ? null : subjectOfClause(tokens, from, to, cue)
  const speaks = subject && !isPronoun(subject) && names.isAgent(paragraph, subject)
  return speaks ? found(tokens, subject, cue) : null
}

/**
 * The only person of a sentence that tells an act (`Die Landrätin schüttelt den Kopf.`): words in marks that stand
 * alone may follow.
 */
export function readActor(paragraph: Paragraph, sentence: Range, names: Names): Attribution | null {
  const { tokens } = paragraph
  const subject = readSubject(tokens, sentence.from, sentence.to, false)
  if (!subject || isPronoun(subject)) return null
  const { from, to } = subject
  const verb = tokens[to]
  const acts =
    verb?.kind === 'word' && !verb.capital && !NO_DEED.test(verb.low) && !auxiliaries.has(verb.low)
  const isOne = names
    .personsIn(paragraph, sentence)
    .every((other) => other.from >= from && other.to <= to)
  return acts && isOne && names.isPerson(paragraph, subject) ? found(tokens, subject, to) : null
}

/** Verbs of dying and keeping silent, and of reading, hearing and getting: the words that follow are another's. */
const NO_DEED =
  /^(?:(?:ver)?st[ai]rb|schw(?:ei|ie)g|erl(?:ag|ieg)|(?:ver|vor)?l(?:as(?:en)?|iest)$|h[öo]r|bek[oa]m|erh(?:ält|ielt)|empf[äi]ng|f[ai]nd|entdeck)/

const REACTS: ReadonlySet<string> = new Set([...says, ...weak('zeig lehn')])

/** A verb of saying, and the comma that ends its clause. */
interface Opening {
  readonly cue: number
  readonly at: number
}

function readOpening(tokens: readonly Token[], sentence: Range): Report | null {
  const opening = findCommaBehindVerb(tokens, sentence)
  if (!opening) return null
  const { cue, at } = opening
  const isAs = tokens[sentence.from]?.low === 'wie'
  const from = isAs ? sentence.from + 1 : sentence.from
  // The verb of `Wie X am Abend sagte` stands last.
  const subject =
    (isAs ? readSubject(tokens, from, cue) : null) ?? subjectOfClause(tokens, from, at, cue)
  const isHeld = /^h(?:ei|ie)ss/.test(tokens[cue]?.low ?? '')
  const source = isHeld ? attributeHeld(tokens, cue, at, from) : found(tokens, subject, cue)
  const content = { from: at + 1, to: sentence.to }
  const isOthers = isPassive(tokens, from, cue) || isDenied(tokens, from, opening)
  return source && !isOthers && (isAs || isReported(tokens, opening, content))
    ? { ...source, content }
    : null
}

function isReported(tokens: readonly Token[], opening: Opening, content: Range): boolean {
  const first = tokens[content.from]?.low ?? ''
  return (
    first === 'dass' ||
    (isInMood(tokens, content) && !ASIDE.test(first)) ||
    (isAtComma(tokens, opening) &&
      (isClause(tokens, content) || isInfinitive(tokens, opening, content)))
  )
}

/**
 * Whether the verb, its separable prefix or its subject stands right before the comma: `X sagte, …`, `X teilte mit, …`,
 * `Dort sagte X, …`.
 */
const isAtComma = (tokens: readonly Token[], { cue, at }: Opening): boolean =>
  TELLS.test(tokens[cue]?.low ?? '') &&
  (cue === at - 1 ||
    PARTICLE.test(tokens[at - 1]?.low ?? '') ||
    readSubject(tokens, cue + 1, at, false)?.to === at)

/** Unambiguous verbs of saying: `hielt an`, among others, has another sense in this place. */
const TELLS =
  /^(?:sag|erklär|beton|mein|kritisier|warn|bericht|teil|forder|verlang|behaupt|bestätig|versicher|beklag|entgegn|erwider|kündig|räum|schr[ie]|w[ai]rf|g[ia]b|unterstr|h(?:ei|ie)ss)/

const PARTICLE = /^(?:vor|mit|an|hin(?:zu)?|ein|zu|fest|klar|auf|es)$/

/**
 * Whether a complement without `dass` is a clause, which begins with its subject: `die Mittel reichten nicht`, `man
 * prüfe das`; `die Mittel zu kürzen` is an infinitive.
 */
function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const isSmall = /^(?:man|es|das|wir|ich)$/.test(tokens[from]?.low ?? '')
  const subject = readSubject(tokens, from, to, false) ?? (isSmall ? { to: from + 1 } : null)
  const verb = tokens[subject?.to ?? -1]
  return verb?.kind === 'word' && VERB.test(verb.text) && !/^(?:zu|und|oder)$/.test(verb.low)
}

/**
 * Whether the complement is an infinitive that reports: `X warf ihr vor, Akten zu verstecken`. What X announces to do
 * are deeds, and `um Zeit zu gewinnen` is an adverbial of purpose.
 */
function isInfinitive(tokens: readonly Token[], { cue }: Opening, { from, to }: Range): boolean {
  if (tokens[cue]?.low.startsWith('kündig')) return false
  const clause = tokens.slice(from, to)
  const last = clause.findLastIndex(({ kind }) => kind === 'word')
  const verb = clause[last]?.text ?? ''
  const isWith = clause[last - 1]?.low === 'zu' ? /^\p{Ll}+n$/u : /^\p{Ll}+zu\p{Ll}+n$/u
  return isWith.test(verb) && !/^(?:um|ohne|(?:an)?statt)$/.test(clause[0]?.low ?? '')
}

const VERB = /^\p{Ll}+(?:e|en|t)$/u

/** Attribution behind the reported clause: `Die Brücke sei sicher, so X.` In any mood, where nothing follows X. */
function readClosing(paragraph: Paragraph, { from, to }: Range, names: Names): Report | null {
  const { text, tokens } = paragraph
  const comma =
    tokens
      .slice(from, to)
      .findLastIndex(({ kind }, at) => kind === 'comma' && isClosing(tokens[from + at + 1])) + from
  if (comma <= from) return null
  const content = { from, to: comma }
  const isAgent = (phrase: NounPhrase) => names.isAgent(paragraph, phrase)
  const source = attributeBehind(text, tokens, comma - 1, to, isAgent)
  if (!source) return null
  const hasParticle = PARTICLE.test(tokens[source.subject.to]?.low ?? '')
  const isLast = tokens[source.subject.to + Number(hasParticle)]?.kind === 'stop'
  // `Das Gesetz werde, so X, im Mai beraten`: the greater part is shown.
  let close = source.subject.to
  while (fillers.has(tokens[close]?.low ?? '')) close += 1
  const rest = { from: close + 1, to }
  const isInserted = tokens[rest.from - 1]?.kind === 'comma'
  const isTold =
    isInMood(tokens, content) ||
    (isInserted && isInMood(tokens, rest)) ||
    (isLast && isClause(tokens, content))
  if (!isTold) return null
  return {
    ...source,
    content: isInserted && lengthOf(tokens, rest) > lengthOf(tokens, content) ? rest : content,
  }
}

const lengthOf = (tokens: readonly Token[], { from, to }: Range): number =>
  (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0)

const isClosing = (token: Token | undefined): boolean =>
  token?.capital === false && (token.low === 'so' || token.low === 'wie' || says.has(token.low))

/**
 * Attribution by a preposition: in front (`Laut X …`, `X zufolge …`), or within, as `Der Rat hat laut X …`, where the
 * whole clause is reported.
 */
function readBy(paragraph: Paragraph, sentence: Range, names: Names): Report | null {
  const { tokens } = paragraph
  const by = attributeBy(tokens, sentence)
  if (!by || isPronoun(by.subject)) return null
  const { subject, cue } = by
  // `Angaben der Polizei zufolge …`
  const isOf = tokens[cue.from]?.low === 'zufolge' && subject.from <= sentence.from + 2
  const isOwn = OWN.test(tokens[cue.to]?.low ?? '')
  if (!isOwn && (isOf || Math.min(cue.from, subject.from) === sentence.from))
    return { ...by, content: { from: Math.max(cue.to, subject.to), to: sentence.to } }
  const isFirst = !tokens.slice(sentence.from, cue.from).some(({ kind }) => kind === 'comma')
  const isPlain = isFirst && tokens[cue.from]?.low !== 'aus'
  return isPlain && names.isAgent(paragraph, subject) ? { ...by, content: sentence } : null
}

/**
 * A denial or refusal, whose clause the subject does not say: `X wies den Vorwurf zurück, er habe …`, `X wollte nicht
 * bestätigen, dass …`.
 */
const isDenied = (tokens: readonly Token[], from: number, { cue, at }: Opening): boolean =>
  /^(?:bestr|dement)/.test(tokens[cue]?.low ?? '') ||
  tokens[at - 1]?.low === 'zurück' ||
  tokens.slice(from, cue).some(({ low }) => low === 'nicht' || low === 'weder')

/** Maximum distance between the verb and the comma of its clause. */
const MOST_TOKENS_TO_COMMA = 14

/** The comma that ends the clause of a verb of saying: what is said stands behind it. */
function findCommaBehindVerb(tokens: readonly Token[], { from, to }: Range): Opening | null {
  const verb = tokens
    .slice(from, to)
    .findIndex(({ kind, capital, low }) => kind === 'word' && !capital && says.has(low))
  if (verb < 0) return null
  const cue = from + verb
  for (let at = cue + 1; at < Math.min(to, cue + MOST_TOKENS_TO_COMMA); at += 1) {
    if (tokens[at]?.kind === 'comma') return isWhole(tokens, cue, at) ? { cue, at } : null
    // `sagte der „Post“, …`
    const isPaper = /^(?:de[rmn]|zeitung|magazin|sender)$/.test(tokens[at - 1]?.low ?? '')
    if (tokens[at]?.kind === 'quote' && !isPaper) return null
  }
  return null
}

/**
 * Whether a separable verb has its prefix at the comma: `gab an, dass …` is a verb of saying, `es gab Hinweise, dass …`
 * is not.
 */
const isWhole = (tokens: readonly Token[], cue: number, comma: number): boolean =>
  !/^g[ia]b/.test(tokens[cue]?.low ?? '') ||
  /^(?:an|bekannt|zu|preis)$/.test(tokens[comma - 1]?.low ?? '')
