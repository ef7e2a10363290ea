import {
  articles,
  auxiliaries,
  conjunctions,
  fillers,
  isNoNoun,
  prepositions,
} from '../../../text/de/function-words.ts'
import { HELD, attributeHeld, readBy, readHeld } from './attribute-by.ts'
import { attributeBehind } from './attribute.ts'
import type { Report } from './attribution.ts'
import { closingComma, found, skipToRelative } from './attribution.ts'
import type { Names } from '../names/name-speakers.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readNounPhrase } from '../phrases/noun-phrase.ts'
import { findVerb, goesOn, readSubject, subjectOfClause } from '../phrases/subjects.ts'
import type { Paragraph, Range, Token } from '../phrases/tokens.ts'
import { behindComma, lowAt, lowOf } from '../phrases/tokens.ts'
import { TELLS, isInMood, isPassive, isReporting, says } from '../phrases/verbs.ts'

/** Conjunctions of clauses that give a reason or add something, and are no complement of the verb of saying. */
const ASIDE =
  /^(?:denn|nachdem|obwohl|mit|an|wie|weil|als|wonach|zu|sodass|um|ohne|falls|auf|indem|aus|während|da|in)$/

/**
 * Reported speech of one sentence, with its source.
 *
 *     X sagte, (dass) …     Wie X sagte, …     …, so X.     …, sagte X.     X warnt: Das sei …     Laut X …     X zufolge …
 */
export function readReport(paragraph: Paragraph, sentence: Range, names: Names): Report | null {
  const { tokens } = paragraph
  const opening = readOpening(tokens, sentence)
  // `X habe versichert, dass …, sagte Y`: what X says is told by another.
  // `Er sei gestürzt, erklärte der Wirt, der …`: what is said stands first.
  const isTold =
    opening !== null &&
    (tokens[opening.cue - 1]?.kind === 'comma' ||
      isInMood(tokens, { from: sentence.from, to: opening.cue }))
  const closing = opening && !isTold ? null : readClosing(paragraph, sentence, names)
  return (
    closing ??
    opening ??
    readColon(paragraph, sentence, names) ??
    readBy(paragraph, sentence, names) ??
    readHeld(tokens, sentence)
  )
}

/** A verb of saying, and the comma that ends its clause. */
interface Opening {
  readonly cue: number
  readonly at: number
}

function readOpening(tokens: readonly Token[], sentence: Range): Report | null {
  const opening = findCommaBehindVerb(tokens, sentence) ?? findStance(tokens, sentence)
  if (!opening) return null
  const { cue, at } = opening
  const isAs = tokens[sentence.from]?.low === 'wie'
  const from = isAs ? sentence.from + 1 : skipToRelative(tokens, sentence.from, cue)
  // The verb of `Wie X am Abend sagte` stands last.
  const subject =
    (isAs ? readSubject(tokens, from, cue) : null) ?? subjectOfClause(tokens, from, at, cue)
  const isHeld = HELD.test(lowAt(tokens, cue))
  const source = isHeld ? attributeHeld(tokens, cue, at, from) : found(tokens, subject, cue)
  const content = { from: at + 1, to: sentence.to }
  const isOthers = isPassive(tokens, from, cue) || isDenied(tokens, from, opening)
  return source && !isOthers && (isAs || isReported(tokens, opening, content))
    ? { ...source, content }
    : null
}

function isReported(tokens: readonly Token[], opening: Opening, content: Range): boolean {
  const first = lowAt(tokens, content.from)
  return (
    first === 'dass' ||
    (!ASIDE.test(first) && (isInMood(tokens, content) || goesOn(tokens, content, true))) ||
    (isAtComma(tokens, opening) &&
      ((prepositions.has(first) && isInMood(tokens, content)) ||
        isClause(tokens, content) ||
        isInfinitive(tokens, opening, content)))
  )
}

/** Whether no object stands before the comma: `X sagte, …`, `X teilte mit, …`, `Dort sagte X, …`. */
const isAtComma = (tokens: readonly Token[], { cue, at }: Opening): boolean =>
  TELLS.test(lowAt(tokens, cue)) &&
  (cue === at - 1 ||
    isNoNoun(lowAt(tokens, at - 1)) ||
    lowAt(tokens, cue).startsWith('appell') ||
    readSubject(tokens, cue + 1, at, false)?.to === at)

/**
 * Whether a complement without `dass` is a clause, which begins with its subject: `die Mittel reichten nicht`, `man
 * prüfe das`; `die Mittel zu kürzen` is an infinitive.
 */
function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const isSmall = /^(?:das|ich|man|wir|es)$/.test(lowAt(tokens, from))
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
  return isWith.test(verb) && !/^(?:um|ohne|(?:an)?statt)$/.test(lowAt(clause, 0))
}

const VERB = /^\p{Ll}+(?:e|en|t)$/u

/** What X does or thinks before a colon, and says behind it: `X sieht das anders: Die Zahlen seien falsch.` */
function readColon(paragraph: Paragraph, { from, to }: Range, names: Names): Report | null {
  const { tokens } = paragraph
  const colon = tokens.slice(from, to).findIndex(({ kind }) => kind === 'colon') + from
  const content = { from: colon + 1, to }
  if (colon <= from || !(isReporting(tokens, content) || goesOn(tokens, content, true))) return null
  const cue = findVerb(tokens, from, colon)
  const subject = subjectOfClause(tokens, from, colon, cue)
  const speaks = subject && (cue >= 0 || names.isAgent(paragraph, subject))
  const source = speaks ? found(tokens, subject, cue < 0 ? subject.to : cue) : null
  return source && { ...source, content }
}

/** Attribution behind the reported clause: `Die Brücke sei sicher, so X.` In any mood, where nothing follows X. */
function readClosing(paragraph: Paragraph, { from, to }: Range, names: Names): Report | null {
  const { text, tokens } = paragraph
  const comma = closingComma(tokens, { from, to })
  if (comma <= from) return null
  const content = { from, to: comma }
  const isAgent = (phrase: NounPhrase) => names.isAgent(paragraph, phrase)
  const source = attributeBehind(text, tokens, comma - 1, to, isAgent)
  // `Auf die Frage, ob er gehe, antwortete X …`
  const isAsked = / frage ,/.test(lowOf(tokens, from, from + 4))
  if (!source || isAsked || UNSAID.test(lowOf(tokens, comma + 1, to))) return null
  // `…, wie X sagte`: the verb stands last. Behind `Als X kam` or `Wer …` the clause of the verb is the main one.
  const isAs = tokens[comma + 1]?.low === 'wie'
  const behind = tokens.slice(Math.max(source.subject.to, source.cue + 1), to)
  const isTelling = TELLS.test(lowAt(tokens, source.cue))
  const isLast =
    (isTelling || isAgent(source.subject)) &&
    !/^(?:den|die|das|eine?n?)$/.test(behind[0]?.low ?? '') &&
    (behind[2]?.kind === 'quote' ||
      behind.every(
        ({ kind, low }) => kind === 'stop' || (kind === 'word' && !auxiliaries.has(low)),
      ))
  // `Das Gesetz werde, so X, im Mai beraten`: the greater part is shown.
  let close = source.subject.to
  while (fillers.has(lowAt(tokens, close))) close += 1
  const rest = { from: Math.max(close, source.cue + 1) + 1, to }
  // `…, sagte X, der erst im Mai kam`: a relative clause.
  const isInserted =
    tokens[rest.from - 1]?.kind === 'comma' &&
    (!articles.has(lowAt(tokens, rest.from)) || readNounPhrase(tokens, rest.from, to) !== null)
  const isTold =
    isInMood(tokens, content) ||
    goesOn(tokens, content, true) ||
    (isInserted && isInMood(tokens, rest)) ||
    (isAs ? isTelling : isLast && !isSubordinate(tokens, content))
  if (!isTold) return null
  // `Während Frei schwieg, sagte X, die Brücke sei sicher`: what stands first is when.
  const opens = lowAt(tokens, from)
  const isFronted = (conjunctions.has(opens) || opens === 'während') && !isInMood(tokens, content)
  const isRest = isFronted || lengthOf(tokens, rest) > lengthOf(tokens, content)
  return { ...source, content: isInserted && isRest ? rest : content }
}

/** `Ob es Hilfe gebe, ließ X offen`, `Dass Geld fehle, wies X zurück`: it is not what X says. */
const UNSAID =
  /^(?:(?:bestr|dement).*|liess .* (?:offen|un(?:beantwortet|kommentiert))|w(?:ei|ie)s.* zurück) /

/** `Als X kam, …`, `Der Mann, der …` */
const isSubordinate = (tokens: readonly Token[], { from, to }: Range): boolean =>
  conjunctions.has(lowAt(tokens, from)) ||
  tokens[readSubject(tokens, from, to, false)?.to ?? -1]?.kind === 'comma'

const lengthOf = (tokens: readonly Token[], { from, to }: Range): number =>
  (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0)

/**
 * A denial or refusal, whose clause the subject does not say: `X wies den Vorwurf zurück, er habe …`, `X wollte nicht
 * bestätigen, dass …`.
 */
const isDenied = (tokens: readonly Token[], from: number, { cue, at }: Opening): boolean =>
  /^(?:widerspr\S* (?!,|.* dass$)|bestr|dement)|zurück , \S+$/.test(lowOf(tokens, cue, at + 2)) ||
  // `schloss nicht aus, dass …`
  tokens
    .slice(behindComma(tokens, from, cue), at)
    .some(
      ({ low }, place, clause) =>
        /^(?:weder|nicht|nie)$/.test(low) && !/^(?:aus|nur)$/.test(lowAt(clause, place + 1)),
    )

/** `X machte deutlich, dass …`, `X zeigte sich überzeugt, dass …` */
function findStance(tokens: readonly Token[], { from, to }: Range): Opening | null {
  const that = tokens.slice(from, to).findIndex(({ low }) => low === 'dass') + from
  const cue = STANCE.test(lowAt(tokens, that - 2)) ? findVerb(tokens, from, that, STATES) : -1
  return cue < 0 ? null : { cue, at: that - 1 }
}

const STANCE =
  /^(?:überzeugt|ergebnis|verstehen|geltend|dar|klar|aus|deutlich|durchblicken|zuversichtlich|schluss|sicher|wissen)$/
const STATES: ReadonlySet<string> = new Set(
  'sind kommen liess machten gibt geht waren gingen lässt machte gehen legte zeigt gab ist macht legt war kam ging kommt zeigte zeigten'.split(
    ' ',
  ),
)

const MAX_TOKENS_TO_COMMA = 14

/** The comma that ends the clause of a verb of saying: what is said stands behind it. */
function findCommaBehindVerb(tokens: readonly Token[], { from, to }: Range): Opening | null {
  // `ein Mann, der nicht genannt werden will, sagte, …`
  const verb = tokens
    .slice(from, to)
    .findIndex(
      ({ capital, low }, at, words) => !capital && says.has(low) && !isPassive(words, at, at),
    )
  if (verb < 0) return null
  const cue = from + verb
  for (let at = cue + 1; at < Math.min(to, cue + MAX_TOKENS_TO_COMMA); at += 1) {
    if (tokens[at]?.kind === 'comma') return isWhole(tokens, cue, at) ? { cue, at } : null
    if (tokens[at]?.kind === 'colon') return null
    // `sagte der „Post“, …`
    const isPaper = /^(?:de[rmn]|zeitung|magazin|sender)$/.test(lowAt(tokens, at - 1))
    if (tokens[at]?.kind === 'quote' && !isPaper) return null
  }
  return null
}

/**
 * Whether a separable verb has its prefix at the comma: `gab an, dass …` is a verb of saying, `es gab Hinweise, dass …`
 * is not.
 */
const isWhole = (tokens: readonly Token[], cue: number, comma: number): boolean =>
  !/^(?:s(?:ie|a|e)h|g[ia]b|zeigt)/.test(lowAt(tokens, cue)) ||
  /^(?:an|bekannt|bedenken|zu|preis|protokoll)$/.test(lowAt(tokens, comma - 1))
