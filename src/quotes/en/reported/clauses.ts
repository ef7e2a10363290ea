import { phraseAfter } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { determiners, isAdverb, personal } from '../words/word-classes.ts'

/** Words that open an indirect question. */
export const QUESTION = /^(?:how|why|whether|what)$/

/** The index of "that" or a question word, over an addressee, a place or a time; -1 for none within reach. */
export function findThat(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from; at < hi && at < from + 14; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || token.kind === 'semicolon') return -1
    if (token.low === 'that')
      return opensClause(tokens, at, hi) && !isOfAside(tokens, from, at) ? at : -1
    if (
      QUESTION.test(token.low) &&
      (at === from || isNoun(tokens[at - 1]) || personal.has(tokens[at - 1]?.low ?? ''))
    )
      return at
    if (isVerb(token) || (token.kind === 'comma' && tokens[at + 1]?.low === 'but')) return -1
  }
  return -1
}

/** Whether "that" is the conjunction: "that the tide turned", not "that night", "that same day", "waves that break". */
export function opensClause(tokens: readonly Token[], that: number, hi: number): boolean {
  const next = tokens[that + 1]
  if (SAME.test(next?.low ?? '') || opensTime(next) || isDemonstrative(tokens, that, hi))
    return false
  const near = Math.min(hi, that + VERB_TOKENS)
  if (next?.low === 'to' && !tokens.slice(that, near).some(({ kind }) => kind === 'comma'))
    return false
  const first = RELATIVE_ADVERB.test(next?.low ?? '') ? tokens[that + 2] : next
  return !(isVerb(first) && !first?.low.includes("'")) && holdsVerbSoon(tokens, that + 1, hi)
}

/** An adverb behind a "that" which is the subject of the verb behind it: "a talk that also named the winners". */
const RELATIVE_ADVERB = /^(?:also|already|always|later|often|once|recently|still|then)$/

const SAME = /^(?:same|very)$/

/** A noun for a time behind "that", which is then its article: "that night". */
export const opensTime = (noun: Token | undefined): boolean =>
  /^(?:night|day|week|month|year|morning|evening|afternoon)$/.test(noun?.low ?? '')

/**
 * Whether "that" is the article of an object, with no verb behind it: "repeated that claim in a letter", "made that
 * point, and left".
 */
function isDemonstrative(tokens: readonly Token[], that: number, hi: number): boolean {
  const [noun, next] = tokens.slice(that + 1, that + 3)
  if (!noun || noun.capital || !isNoun(noun) || /(?:s|ing|time)$/.test(noun.low)) return false
  if (next?.kind === 'word' && !BEHIND_OBJECT.test(next.low)) return false
  if (next?.kind === 'dash') return false
  for (let at = that + 2; at < Math.min(hi, that + VERB_TOKENS); at++) {
    const { kind, low = '' } = tokens[at] ?? {}
    if (kind !== 'word' && kind !== 'number') return true
    if (isVerb(tokens[at]))
      return /^(?:and|but)$/.test(tokens[at - 1]?.low ?? '') && !isNoun(tokens[at + 1])
    if (/^(?:that|which|when|while|because)$/.test(low)) return true
  }
  return true
}

const BEHIND_OBJECT = /^(?:in|at|with|by|on|during|to|and|but|when|while)$/

/** A relative "that" of a noun in an aside: "said, with a calm that few have". */
const isOfAside = (tokens: readonly Token[], from: number, that: number): boolean =>
  /^(?:comma|dash)$/.test(tokens[from]?.kind ?? '') &&
  !/^(?:comma|dash|close)$/.test(tokens[that - 1]?.kind ?? '') &&
  !/^(?:and|or|but)$/.test(tokens[that - 1]?.low ?? '')

/** Whether a token can open the subject of a clause: a number, a capital, a pronoun, an article. */
export const opensSubject = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'word' &&
    (token.capital || personal.has(token.low) || determiners.has(token.low)))

/**
 * Tokens behind "that" beyond which it opens a clause, whatever its verb looks like; the second where no subject opens
 * it.
 */
const CLAUSE_TOKENS = 5
const PLAIN_CLAUSE_TOKENS = 3

/** Maximum distance of the verb of such a clause. */
const VERB_TOKENS = 40

/** Whether the clause has a verb before the next pause: "that night", "that prohibits it" are no content clauses. */
function holdsVerbSoon(tokens: readonly Token[], from: number, hi: number): boolean {
  const first = tokens[isAdverb(tokens[from]?.low ?? '') ? from + 1 : from]
  if (hi - from > CLAUSE_TOKENS && opensSubject(first)) return true
  for (let at = from; at < hi && at < from + VERB_TOKENS; at++) {
    const token = tokens[at]
    if (isVerb(token) || token?.kind === 'quote') return true
    if (token?.kind === 'comma')
      return at !== from + 1 || !isNoun(tokens[from]) || (first?.low ?? '').endsWith('s')
    if (token?.kind === 'stop' || token?.kind === 'semicolon')
      return at - from > PLAIN_CLAUSE_TOKENS && first === tokens[from] && !first?.low.endsWith('s')
  }
  return false
}

/** Whether a verb comes within the sentence and the next 25 tokens. */
export function startsClause(tokens: readonly Token[], at: number, hi: number): boolean {
  for (let next = at; next < hi && next < at + 25; next++) {
    if (isVerb(tokens[next])) return true
    if (tokens[next]?.kind === 'stop') return false
  }
  return false
}

/**
 * Whether a modal verb comes before the next pause: "suggested business partner Tom Reed's refusal to pay should cost
 * him".
 */
export function clauseIsPlain(tokens: readonly Token[], at: number, hi: number): boolean {
  for (let next = at; next < hi && next < at + 16; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' && token?.kind !== 'number') return false
    if (/^(?:who|that|which|where|when|after|before|because|as|and|but|for)$/.test(token.low))
      return false
    if (/^(?:should|will|would|could|can|may|might|must|is|are|was|were|has|had)$/.test(token.low))
      return true
  }
  return false
}

/** Whether a subject stands here with its verb right behind it. */
export function clauseIsNear(tokens: readonly Token[], at: number, hi: number): boolean {
  const subject = phraseAfter(tokens, at, hi)
  if (/^(?:he|she|they|it|we|i|you|there|that)'/.test(tokens[at]?.low ?? '')) return true
  if (/^no-?one$/.test(tokens[at]?.low ?? '') || tokens[at + 1]?.low === 'one') return true
  if (!subject) return tokens[at]?.low === 'there'
  if (personal.has(tokens[subject.from]?.low ?? '')) return true
  for (let next = subject.to; next < hi && next < subject.to + 3; next++) {
    if (isVerb(tokens[next])) return true
    if (!isAdverb(tokens[next]?.low ?? '')) return false
  }
  return false
}
