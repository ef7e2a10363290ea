import {
  articles,
  auxiliaries,
  fillers,
  isNoNoun,
  prepositions,
} from '../../../text/de/function-words.ts'
import type { NounPhrase, Pronoun } from './noun-phrase.ts'
import { isAdjective, mayBeSubject, readNounPhrase, readParticleName } from './noun-phrase.ts'
import type { Range, Token } from './tokens.ts'
import { behindComma, lowAt, isRole } from './tokens.ts'
import { REPORTED, SUPPOSED, says } from './verbs.ts'

/**
 * The subject of the clause of a verb, before it or inverted: `Am Montag sagte X`, `Der Zeitung sagte X`; `null` where
 * none can be told.
 */
export function subjectOfClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  cue: number,
): NounPhrase | null {
  let start = from
  while (/^(?:und|auch|aber|doch|denn)$/.test(lowAt(tokens, start))) start += 1
  const isJoined = tokens[cue - 1]?.low === 'und'
  const behind = cue >= 0 && !isJoined ? readSubject(tokens, cue + 1, end) : null
  const first = readSubject(tokens, start, end, cue < 0)
  // `X, mit dem sie drehte, sagte`: a relative clause.
  const comma = first ? skipComma(tokens, first.to) : -1
  const isRelative = comma !== first?.to && prepositions.has(lowAt(tokens, comma))
  const verb = comma + Number(isRelative)
  const isFirst =
    first !== null && (cue < 0 || isVerbPlace(tokens[verb])) && mayBeSubject(tokens, first)
  // `Sie sei enttäuscht, sagte X: „…“`, `Das Museum, teilte die Stadt mit, bleibe zu.`: what is reported stands first.
  // Behind `X, die …, nannte Y „…“` stands an object.
  const isReported =
    behind !== null &&
    tokens[cue - 1]?.kind === 'comma' &&
    !first?.apposed &&
    !articles.has(lowAt(tokens, verb))
  if (isFirst && !isReported) return first
  if (behind) return behind
  const surname = readParticleName(tokens, start, end)
  if (surname?.to === cue) return surname
  if (isJoined) return firstFree(tokens, start, cue)
  const finite = findVerb(tokens, start, end, auxiliaries)
  return finite < 0 ? null : readSubject(tokens, finite + 1, end)
}

/** The first noun phrase that no preposition governs. */
function firstFree(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  for (let at = from; at < end; at += 1) {
    const phrase = readNounPhrase(tokens, at, end)
    if (phrase === null) continue
    const isFree = !prepositions.has(lowAt(tokens, at - 1))
    if (isFree && mayBeSubject(tokens, phrase)) return phrase
    at = phrase.to - 1
  }
  return null
}

/** `der 63-Jährige`: a description that is resolved as `er` is, and never shown as a name. */
const OF_AGE = /^\d+-jährige$/

/** The pronoun that an article agrees with. */
export const GENDERS: Readonly<Record<string, Pronoun>> = {
  der: 'er',
  die: 'sie',
  dieser: 'er',
  diese: 'sie',
  jener: 'er',
  jene: 'sie',
}

/** `er`, `sie`, `dieser` without a noun, and `Der` before a verb: `Der wollte nicht`. */
function readPronoun({ low }: Token, next: Token | undefined): Pronoun | undefined {
  if (low === 'er' || low === 'sie') return low
  const isVerb = next?.capital === false && [says, auxiliaries].some((verbs) => verbs.has(next.low))
  const isAlone = isVerb || (low.length > 3 && !next?.capital && !isAdjective(next))
  return isAlone ? GENDERS[low] : undefined
}

/** Reads the subject at a token, adverbs before it skipped; `null` where none starts there. */
export function readSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  skip = true,
): NounPhrase | null {
  for (let at = from; at < Math.min(end, from + (skip ? 5 : 1)); at += 1) {
    const token = tokens[at]
    if (!token) return null
    const pronoun = readPronoun(token, tokens[at + 1])
    if (pronoun) return { from: at, to: at + 1, pronoun }
    if (OF_AGE.test(lowAt(tokens, at + 1)) && !tokens[at + 2]?.capital && GENDERS[token.low])
      return { from: at, to: at + 2, pronoun: GENDERS[token.low] ?? 'er' }
    const surname = skip && readParticleName(tokens, at, end)
    if (surname) return surname
    if (skip && prepositions.has(token.low)) {
      const behind = skipPlace(tokens, at + 1, end)
      return behind < end ? readSubject(tokens, behind, end) : null
    }
    const phrase = readNounPhrase(tokens, at, end)
    if (phrase && (!skip || mayBeSubject(tokens, phrase))) return phrase
    if (phrase) {
      at = phrase.to - 1
      continue
    }
    if (!fillers.has(token.low)) return null
  }
  return null
}

/**
 * The index behind an adverbial of place between a verb and its subject: `sagte am Rande der Sitzung …`, `sagte in
 * Berlin Ministerin X`, `sagte im Bundestag der Abgeordnete X`. A name without a role may be governed by the
 * preposition as well.
 */
function skipPlace(tokens: readonly Token[], from: number, end: number): number {
  const noun = tokens.slice(from, from + 3).findIndex(({ capital }) => capital)
  if (noun < 0) return end
  let at = from + noun + 1
  while (at < end && tokens[at]?.capital && !isRole(tokens[at])) at += 1
  const isOf = /^(?:des|der|eines|einer)$/.test(lowAt(tokens, at))
  return isOf && tokens[at + 1]?.capital && !isRole(tokens[at + 1])
    ? skipPlace(tokens, at + 1, end)
    : at
}

/** The longest noun phrase that ends at a token. */
export function phraseBefore(
  tokens: readonly Token[],
  from: number,
  end: number,
): NounPhrase | null {
  for (let at = from; at < end; at += 1) {
    const phrase = readNounPhrase(tokens, at, end)
    if (phrase?.to === end) return phrase
  }
  return null
}

/**
 * The index of the first verb of saying (or of `verbs`) from `from` up to `end`; -1 for none, or where words in marks
 * come before it.
 */
export function findVerb(
  tokens: readonly Token[],
  from: number,
  end: number,
  verbs = says,
): number {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'quote') return -1
    if (token?.capital === false && verbs.has(token.low)) return at
  }
  return -1
}

/** The index of the last verb of saying between `from` and `end`; -1 for none. */
export function findLastVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) {
    const token = tokens[at]
    // `nannte das in der „Zeit“ „…“`
    if (token?.kind === 'quote' && at < end - 1) return -1
    if (token?.capital === false && says.has(token.low)) return at
  }
  return -1
}

/**
 * The participle or prefix at the end of the clause: `„…“, hat X gesagt`, `„…“, hat Minister X angekündigt`, `„…“, wird
 * X in der „Post“ zitiert`.
 */
export function findParticiple(
  tokens: readonly Token[],
  subject: NounPhrase,
  end: number,
  isAgent: (phrase: NounPhrase) => boolean,
): number {
  const cue = findVerb(tokens, subject.to, end)
  if (cue >= 0) return cue
  const stop = tokens.slice(subject.to, end).findIndex(({ kind }) => /stop|comma/.test(kind))
  const last = (stop < 0 ? end : subject.to + stop) - 1
  // `„…“, ließ er wissen`
  const isSaid = /^(?:ausrichten|zitiert|wissen)$/.test(lowAt(tokens, last))
  return last >= subject.to && (isSaid || (!subject.pronoun && isAgent(subject))) ? last : -1
}

const skipComma = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'comma' ? at + 1 : at

/** Whether a finite verb may be at a token. */
export const isVerbPlace = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !prepositions.has(token.low)

/** A third person in -e is a subjunctive behind its subject: `der Schaden belaufe sich auf …` */
const THIRD_PERSON = /(?<!t|wurd)e$/
/** What happens and is no report, whatever its object says: `Krause stichelte, man werde …` */
const INDICATIVE = /^\p{Ll}{3,}(?:te[nt]?|t)$/u
/** In the plural, where that mood is like another, modal verbs stand for it too. */
const MODAL = /^(?:könn|dürf|soll|müss)ten$/

/**
 * Whether a sentence continues the reported speech before it: its first verb is in the subjunctive. Where it is the
 * first sentence that is reported (`isFirst`), the verb of its first clause must be.
 */
export function goesOn(tokens: readonly Token[], sentence: Range, isFirst: boolean): boolean {
  const words = tokens.slice(sentence.from, sentence.to)
  const also = /^(?:auch|aber|doch)$/.test(lowAt(words, 0)) ? 1 : 0
  const subject = readSubject(tokens, sentence.from + also, sentence.to, false)
  // Behind `man`, `es` or an adverb the verb is the second word.
  const verb = subject ? subject.to - sentence.from : 1
  // `Zahlreiche neue Häuser`: no verb.
  const isWhole = articles.has(lowAt(words, 0)) || words[verb + 1]?.capital === false
  const mood = words.findIndex(
    ({ low, capital }, at) =>
      REPORTED.test(low) ||
      (at === verb && (MODAL.test(low) || (low.endsWith('en') && SUPPOSED.test(low)))) ||
      (at === verb &&
        isWhole &&
        !capital &&
        THIRD_PERSON.test(low) &&
        !isNoNoun(low) &&
        !articles.has(low)),
  )
  return (
    mood >= 0 &&
    // `Dass sie lügt, bestritt sie.`
    !says.has(lowAt(tokens, behindComma(tokens, sentence.from, sentence.to))) &&
    !words
      .slice(0, mood)
      .some(
        ({ kind, low }, at) =>
          (isFirst && kind === 'comma') ||
          (at > 0 && /^(?:dass|wer|warum|ob|wann)$/.test(low)) ||
          auxiliaries.has(low) ||
          (subject !== null && at === verb && INDICATIVE.test(low) && !isNoNoun(low)) ||
          (says.has(low) && words[at - 1]?.low !== 'zu'),
      )
  )
}
