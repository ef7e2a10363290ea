import type { NounPhrase } from './noun-phrase.ts'
import { mayBeSubject, readNounPhrase } from './noun-phrase.ts'
import type { Range, Token } from './tokens.ts'
import { says } from './verbs.ts'
import { auxiliaries, fillers, prepositions, pronouns } from './words.ts'

export interface Pronoun extends Range {
  readonly pronoun: 'er' | 'sie'
}

/** Who does what a verb says. */
export type Subject = NounPhrase | Pronoun

/** The subject stands first, or behind the verb: `Am Montag sagte X`, `Der Zeitung sagte X`. */
export function subjectOfClause(
  tokens: readonly Token[],
  from: number,
  end: number,
  cue: number,
): Subject | null {
  let start = from
  while (start < end && /^(?:und|aber|doch|auch|denn)$/.test(tokens[start]?.low ?? '')) start += 1
  const isJoined = tokens[cue - 1]?.low === 'und'
  const behind = cue >= 0 && !isJoined ? readSubject(tokens, cue + 1, end) : null
  const first = readSubject(tokens, start, end, cue < 0)
  const verb = first ? skipComma(tokens, first.to) : -1
  const isFirst =
    first !== null &&
    (verb >= end ? cue < 0 : isVerbPlace(tokens[verb]) || cue < 0) &&
    (isPronoun(first) || mayBeSubject(tokens, first))
  if (isFirst) return first
  if (behind && (isPronoun(behind) || mayBeSubject(tokens, behind))) return behind
  if (isJoined) return firstFree(tokens, start, cue)
  const finite = findVerb(tokens, start, end, auxiliaries)
  return finite >= 0 && cue > finite ? readSubject(tokens, finite + 1, cue) : null
}

/** `wird begründet`, `wurde verurteilt`: in the passive the subject is what is spoken of. */
export function isPassive(tokens: readonly Token[], from: number, cue: number): boolean {
  if (!PARTICIPLE.test(tokens[cue]?.low ?? '')) return false
  if (PASSIVE.test(tokens[cue + 1]?.low ?? '')) return true
  const comma = tokens
    .slice(from, Math.max(from, cue))
    .findLastIndex(({ kind }) => kind === 'comma')
  return tokens.slice(from + comma + 1, cue).some(({ low }) => PASSIVE.test(low))
}

const PARTICIPLE = /(?:t|ge\p{L}+en)$/u

const PASSIVE = /^(?:wird|werde|wurden?|worden)$/

/** `die Sprecherin, die am Montag sagte: „…“`: whom the relative clause of the verb is about. */
export function antecedent(tokens: readonly Token[], from: number, cue: number): NounPhrase | null {
  for (let at = cue - 1; at > Math.max(from, cue - 8); at -= 1) {
    if (tokens[at]?.kind !== 'comma') continue
    const isRelative = /^(?:der|die|das)$/.test(tokens[at + 1]?.low ?? '')
    return isRelative && !tokens[at + 2]?.capital ? phraseBefore(tokens, from, at) : null
  }
  return null
}

/** The first noun phrase that hangs on no preposition. */
export function firstFree(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  for (let at = from; at < end; at += 1) {
    const phrase = readNounPhrase(tokens, at, end)
    if (phrase === null) continue
    const isFree = !prepositions.has(tokens[at - 1]?.low ?? '')
    if (isFree && mayBeSubject(tokens, phrase)) return phrase
    at = phrase.to - 1
  }
  return null
}

/** A subject at a place, little words before it skipped. */
export function readSubject(
  tokens: readonly Token[],
  from: number,
  end: number,
  skip = true,
): Subject | null {
  for (let at = from; at < Math.min(end, from + (skip ? 5 : 1)); at += 1) {
    const token = tokens[at]
    if (!token || token.kind !== 'word') return null
    if (token.low === 'er' || token.low === 'sie')
      return { from: at, to: at + 1, pronoun: token.low }
    if (pronouns.has(token.low) && token.low !== 'es') return null
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

export function findVerb(
  tokens: readonly Token[],
  from: number,
  end: number,
  verbs = says,
): number {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'quote') return -1
    if (token?.kind === 'word' && !token.capital && verbs.has(token.low)) return at
  }
  return -1
}

export function findLastVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) {
    const token = tokens[at]
    if (token?.kind === 'quote') return -1
    if (token?.kind === 'word' && !token.capital && says.has(token.low)) return at
  }
  return -1
}

/** `A und B sagten`: a verb in the plural takes both. */
export function joinSubjects(tokens: readonly Token[], subject: Subject, cue: number): Subject {
  const isPlural = tokens[cue]?.low.endsWith('en') === true
  if (!isPlural || isPronoun(subject) || tokens[subject.to]?.low !== 'und') return subject
  const other = readNounPhrase(tokens, subject.to + 1, tokens.length)
  return other ? { ...subject, to: other.to, joined: true } : subject
}

const isVerbPlace = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !prepositions.has(token.low)

const skipComma = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.kind === 'comma' ? at + 1 : at

export const isPronoun = (subject: Subject): subject is Pronoun => 'pronoun' in subject
