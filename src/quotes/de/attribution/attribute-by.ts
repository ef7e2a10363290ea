import { articles, auxiliaries, fillers } from '../../../text/de/function-words.ts'
import type { Attribution, Report } from './attribution.ts'
import { found, readOwner, sayerOf } from './attribution.ts'
import type { Names } from '../names/name-speakers.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readNounPhrase } from '../phrases/noun-phrase.ts'
import { findVerb, phraseBefore, readSubject, subjectOfClause } from '../phrases/subjects.ts'
import type { Paragraph, Range, Token } from '../phrases/tokens.ts'
import { behindComma, lowAt, lowOf, isRole } from '../phrases/tokens.ts'
import { isInMood, isPassive } from '../phrases/verbs.ts'
import { ACCOUNT } from '../phrases/word-lists.ts'

/** Accounts that `nach` makes a source of: `nach einer Studie der Kammer`. */
const REPORT = /^eine[mr] .*(?:analyse|bericht|studie|umfrage|prognose)/

/**
 * Attribution by a preposition: `laut X`, `laut Angaben von X`, `nach Angaben (von) X`, `nach Xs Angaben`, `X zufolge`,
 * anywhere in the sentence; `null` where no source is named.
 */
export function attributeBy(tokens: readonly Token[], range: Range): Attribution | null {
  const { from, to } = range
  for (let at = from; at < to; at += 1) {
    const low = lowAt(tokens, at)
    const isBehind = low === 'zufolge' || (low === 'nach' && isAccount(tokens, at - 1))
    if (!isBehind && !/^(?:aus|nach|laut|gemäss)$/.test(low)) continue
    const before = lowAt(tokens, at - 1)
    // `die nach eigenen Angaben leere Kasse` tells of a part alone.
    if ((low === 'laut' && SOUNDS.test(before)) || articles.has(before)) continue
    const account = (isBehind ? [at - 1] : [at + 1, at + 2]).find((place) =>
      isAccount(tokens, place),
    )
    const by = isBehind ? { from: at - 2, to: at + 1 } : { from: at, to: (account ?? at) + 1 }
    const owner = account === undefined ? null : ownerOf(tokens, account, range, by)
    if (owner) return found(tokens, owner, at)
    if (isBehind) return found(tokens, sourceBefore(tokens, from, at), at)
    const next = by.to
    // `nach Informationen vom Abend` names no source.
    const phrase = readNounPhrase(tokens, next + Number(lowAt(tokens, next) === 'von'), to)
    const isNamed =
      low === 'laut' ||
      (low === 'gemäss' && tokens.slice(next, phrase?.to).some(isRole)) ||
      account !== undefined ||
      (low === 'nach' && phrase && REPORT.test(lowOf(tokens, next, phrase.to)))
    if (!isNamed) continue
    return found(tokens, phrase, at)
  }
  return null
}

const isAccount = (tokens: readonly Token[], at: number): boolean => ACCOUNT.test(lowAt(tokens, at))

/**
 * Whose an account is by the word before it (`eigenen Angaben`, `ihren Angaben`, `Moors Angaben`) or within it
 * (`Polizeiangaben`); `null` where neither says so.
 */
function ownerOf(
  tokens: readonly Token[],
  account: number,
  range: Range,
  by: Range,
): NounPhrase | null {
  const before = tokens[account - 1]
  if (OWN.test(before?.low ?? '')) return subjectAround(tokens, range, by)
  // `die ihrer Meinung nach wachsende Gefahr` tells of a part alone.
  const pronoun = articles.has(lowAt(tokens, account - 2)) ? null : readOwner(tokens, account - 1)
  if (pronoun) return pronoun
  if (account > by.from + 1 && /^\p{Lu}.*s$/u.test(before?.text ?? ''))
    return { from: account - 1, to: account }
  return (tokens[account]?.low.search(/(?:angabe|aussage|information)/) ?? 0) > 0
    ? { from: account, to: account + 1 }
    : null
}

/**
 * Attribution by a preposition: in front (`Laut X …`, `X zufolge …`), or within, as `Der Rat hat laut X …`, where the
 * whole clause is reported.
 */
export function readBy(paragraph: Paragraph, sentence: Range, names: Names): Report | null {
  const { tokens } = paragraph
  const by = attributeBy(tokens, sentence)
  if (!by) return null
  const { subject, cue } = by
  const low = lowAt(tokens, cue)
  // `Angaben der Polizei zufolge …`
  const isOf = /^(?:zufolge|nach)$/.test(low) && subject.from <= Math.min(cue, sentence.from + 2)
  const isOwn = OWN.test(lowAt(tokens, cue + 1))
  const end = Math.max(cue + 1, subject.to)
  const from = ACCOUNT.test(lowAt(tokens, end)) ? end + 1 : end
  if (!isOwn && (isOf || Math.min(cue, subject.from) === sentence.from))
    return { ...by, content: { from: skipAside(tokens, from, sentence.to), to: sentence.to } }
  const isFirst =
    /^(?:weil|als|wenn|nachdem|obwohl)$/.test(lowAt(tokens, sentence.from)) ||
    !tokens.slice(sentence.from, cue).some(({ kind }) => kind === 'comma')
  const isPlain = isFirst && low !== 'aus'
  const speaks =
    names.isAgent(paragraph, subject) ||
    ((/^(?:zufolge|laut|gemäss)$/.test(low) || isAccount(tokens, cue + 1)) &&
      !DOCUMENT.test(lowAt(tokens, subject.to - 1)))
  return isPlain && speaks ? { ...by, content: sentence } : null
}

/** The index behind what commas put in behind a source: `laut X, einem Kenner der Firma, …` */
function skipAside(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.kind !== 'comma') return from
  const close = tokens.slice(from + 1, end).findIndex(({ kind }) => kind === 'comma')
  return close < 0 ? from + 1 : from + close + 2
}

/** What lays down and tells nothing: `laut Plan`. */
const DOCUMENT = /(?:gesetz|ergebnis|vertrag|plan|ordnung|verfassung)(?:e?s)?$/

/** Verbs of sound, behind which `laut` is an adverb: `sang laut Lieder`. */
const SOUNDS = /^(?:lach|las|lies|rief|schr|jubel|s[ai]ng)/

/** The possessive of `nach eigenen Angaben`, `nach eigener Aussage`: the source is the subject of the clause. */
const OWN = /^eigene[nr]$/

/** `X hat nach eigenen Angaben …`, `Nach eigenen Angaben hat X …`: the subject of the clause around `by`. */
function subjectAround(
  tokens: readonly Token[],
  { from, to }: Range,
  by: Range,
): NounPhrase | null {
  const subject =
    by.from > from
      ? (readSubject(tokens, from, by.from, false) ?? phraseBefore(tokens, from, by.from))
      : readSubject(tokens, by.to + 1, to)
  return subject?.pronoun ? null : subject
}

/** The source before `zufolge`: of `Angaben der Polizei zufolge` the police, of `den Angaben zufolge` nobody. */
function sourceBefore(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  const phrase = phraseBefore(tokens, from, end)
  const account = tokens.slice(0, end).findIndex(({ low }, at) => at >= from && ACCOUNT.test(low))
  return phrase && account >= phrase.from ? readNounPhrase(tokens, account + 1, end) : phrase
}

/** Verbs of what somebody lets be known: `heißt es`, `Aus dem Ministerium verlautete` */
export const HELD = /^h(?:ei|ie)sst?$|^verlaut/

/** `heißt es in dem Schreiben`, `hieß es aus dem Ministerium`, `In dem Schreiben heißt es` */
export function attributeHeld(
  tokens: readonly Token[],
  cue: number,
  end: number,
  start = cue,
): Attribution | null {
  const isVerb = tokens[cue + 1]?.low === 'es' || tokens[cue]?.low.startsWith('v')
  if (!isVerb) return null
  for (let at = cue + 1; at < Math.min(end, cue + 5); at += 1) {
    if (!HELD_IN.test(lowAt(tokens, at))) continue
    const phrase = readOwner(tokens, at + 1) ?? readNounPhrase(tokens, at + 1, end)
    // `in einer Erklärung`: nobody knows whose.
    const nouns = tokens.slice(at + 1, phrase?.to).filter(({ capital }) => capital)
    const isBare = lowAt(tokens, at + 1).startsWith('ein') && nouns.length === 1
    return isBare && !isRole(nouns[0]) ? null : found(tokens, sayerOf(tokens, phrase, end), cue)
  }
  const held = readNounPhrase(tokens, start + 1, cue)
  return held?.to === cue ? found(tokens, held, cue) : null
}

const HELD_IN = /^(?:im|aus|bei|seitens|beim|von|vom|in)$/

/** What is said of nobody that is named: `Das Kabel sei alt, hieß es.`, `Es hieß, das Kabel sei alt.` */
export function readHeld(tokens: readonly Token[], { from, to }: Range): Report | null {
  const last = behindComma(tokens, from, to)
  const isFirst = /^es h(?:ei|ie)sst? ,$/.test(lowOf(tokens, from, from + 3))
  const isLast = /^h(?:ei|ie)sst? es$/.test(lowOf(tokens, last, last + 2))
  const content = isFirst ? { from: from + 3, to } : { from, to: last - 1 }
  return (isFirst || isLast) && isInMood(tokens, content)
    ? { subject: null, cue: isFirst ? from + 1 : last, content }
    : null
}

/**
 * A sentence that names the source of the one before: `Das teilte X mit.`, `Das geht aus X hervor.`; `null` where it does
 * not. The source is a pronoun or speaks.
 */
export function attributeBack(
  tokens: readonly Token[],
  { from, to }: Range,
  isAgent: (phrase: NounPhrase) => boolean,
): Attribution | null {
  const [verb, next] = [lowAt(tokens, from + 1), tokens[from + 2]?.low]
  if (!/^(?:das|dies)$/.test(lowAt(tokens, from)) || !BACK.test(verb)) return null
  if (next === 'aus') return found(tokens, readNounPhrase(tokens, from + 3, to), from + 1)
  const subject = readSubject(tokens, from + 2, to)
  // `Das sagte X ab`
  if (/^(?:ab|zu)$/.test(lowAt(tokens, to - 2))) return null
  const speaks = subject && (verb === 'teilte' || isAgent(subject))
  return speaks && !/^g[ei]/.test(verb) ? found(tokens, subject, from + 1) : null
}

const BACK = /^(?:schr[ie]|erklärte|teilt|bericht|sagt|ging|gab|geht|bestätigte)/

/**
 * Inverted `zitieren` behind the words: in `zitiert die Zeitung den Minister` the object speaks, and the subject passes
 * it on.
 */
export function attributeQuoted(
  tokens: readonly Token[],
  cue: number,
  end: number,
): Attribution | null {
  const via = readSubject(tokens, cue + 1, end)
  // `zitierte ihn die Agentur`
  const object: NounPhrase | null =
    lowAt(tokens, cue + 1) === 'ihn'
      ? { from: cue + 1, to: cue + 2, pronoun: 'er' }
      : via && readNounPhrase(tokens, via.to, end)
  const said = found(tokens, object, cue)
  return via && said && { ...said, via }
}

/**
 * `zitieren` before the words, active or passive: `Die Zeitung zitiert den Minister: „…“`, `Der Minister wird zitiert:
 * „…“`. The minister speaks.
 */
export function attributeQuoting(
  tokens: readonly Token[],
  cue: number,
  clause: Range,
): Attribution | null {
  const subject = subjectOfClause(tokens, clause.from, clause.to, cue)
  if (isPassive(tokens, clause.from, cue)) return found(tokens, subject, cue)
  const object = fillers.has(lowAt(tokens, cue + 1)) ? cue + 2 : cue + 1
  const said = found(tokens, readNounPhrase(tokens, object, clause.to), cue)
  return said && subject ? { ...said, via: subject } : said
}

/**
 * A participle of naming behind the words: `X hatte von „…“ gesprochen`, `X hat das als „…“ bezeichnet`, and the passive of
 * it, `das wird von X als „…“ bezeichnet`.
 */
export function attributeCalled(
  tokens: readonly Token[],
  { from, to }: Range,
  isAgent: (phrase: NounPhrase) => boolean,
): Attribution | null {
  const verb = findVerb(tokens, from, to, auxiliaries)
  const by = tokens.slice(from, to).findIndex(({ low }) => low === 'von') + from
  const agent = by < from ? null : readNounPhrase(tokens, by + 1, to)
  const active = verb < 0 ? null : subjectOfClause(tokens, from, to, verb)
  const subject = isPassive(tokens, from, to + 1) ? agent : active
  return subject && isAgent(subject) ? found(tokens, subject, to + 1) : null
}
