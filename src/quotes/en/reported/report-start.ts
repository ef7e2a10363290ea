import { isCount } from '../phrases/counts.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { determiners, isAdverb, prepositions } from '../words/word-classes.ts'
import {
  clauseIsNear,
  clauseIsPlain,
  findThat,
  opensClause,
  QUESTION,
  startsClause,
} from './clauses.ts'
import { addresseeAt } from './addressees.ts'
import { isAnswer } from './reported.ts'
import { isObject, opensThing } from './things.ts'
import { behindTime, isAuxiliary, isTime } from './times.ts'

/** The start of the reported clause, over the addressee, a time and a place; -1 where none follows. */
export function startOfContent(
  tokens: readonly Token[],
  from: number,
  hi: number,
  lemma: string,
): number {
  if (ASKS.test(lemma)) return questionOf(tokens, behindTime(tokens, from, hi), hi)
  if (NEEDS_THAT_SOON.test(lemma)) return thatSoon(tokens, behindTime(tokens, from, hi))
  const that = mayWait(tokens, from, lemma) ? findThat(tokens, from, hi) : -1
  if (that >= 0 || lemma === 'post') return that
  const at = behindTime(tokens, from, hi)
  const token = tokens[at]
  if (!token || !/^(?:word|number|quote)$/.test(token.kind)) return -1
  if (lemma === 'tell') return behindAddressee(tokens, at, hi)
  if (INFORMS.test(lemma)) return thatBehindAddressee(tokens, at, hi)
  const warned = lemma === 'warn' ? behindAddressee(tokens, at, hi) : -1
  if (warned >= 0) return warned
  if (TAKES_DEED.test(lemma) && isGerund(tokens, at) && !isGerund(tokens, at - 1)) return at
  const behind = TAKES_PLACE.test(lemma) ? behindPlace(tokens, at, hi) : -1
  if (behind >= 0) return behind
  if (lemma === 'say' && OPENS_ADJUNCT.test(token.low)) {
    const pause = pauseAfter(tokens, at, hi)
    if (pause > 0 && clauseIsNear(tokens, pause + 1, hi)) return at
  }
  if (isAdjunct(tokens, at) || CLAIMED.test(token.low)) return -1
  if (OPENS_NONE.test(token.low) && tokens[at + 1]?.low !== 'of') return -1
  if (isObject(tokens, at) || (lemma === 'write' && WRITINGS.test(nounBehind(tokens, at, hi))))
    return -1
  if (lemma === 'say' && isAnswer(tokens, at)) return at
  if (opensThing(tokens, at, hi, lemma)) return at
  if (holdsUnknownVerb(tokens, at, hi) && CLAUSES.test(lemma)) return at
  if (!startsClause(tokens, at, hi)) return lemma === 'say' && hi - at > 4 ? at : -1
  if (lemma === 'say') return at
  if (NEEDS_THAT.test(lemma) && !opensPersonal(token.low)) return -1
  if (isAuxiliary(token.low) && !TAKES_VERB.test(lemma)) return -1
  return clauseIsNear(tokens, at, hi) || clauseIsPlain(tokens, at, hi) ? at : -1
}

/** Whether "that" may stand farther off: behind an addressee, a place, a time, a manner. */
function mayWait(tokens: readonly Token[], from: number, lemma: string): boolean {
  if (/^(?:tell|warn|promise)$/.test(lemma)) return true
  const token = tokens[from]
  if (token?.kind === 'comma' || token?.kind === 'dash') return true
  if (!token || token.low === 'that' || QUESTION.test(token.low)) return true
  return isTime(tokens, from) || prepositions.has(token.low) || isAdverb(token.low)
}

/** Objects of "write" that are no clause: "wrote a book called". */
const WRITINGS =
  /^(?:book|novel|letter|column|op-ed|article|essay|story|piece|song|play|poem|script|memoir|report|review|note|memo|message|email|e-mail|post|law|bill|constitution|opinion|cheque|check|code|speech)s?$/

const nounBehind = (tokens: readonly Token[], at: number, hi: number): string => {
  const thing = phraseAfter(tokens, at, hi)
  return (thing && tokens[headOf(tokens, thing)]?.low) ?? ''
}

/** Objects of "claim" that are no clause: "claimed responsibility for it". */
const CLAIMED = /^(?:responsibility|allegiance|credit|victory|asylum)$/

/** Words that never open a reported clause: "says and does", "said when asked", "said because". */
const OPENS_NONE = /^(?:and|or|when|while|as|after|before|because|much)$/

const OPENS_CLAUSE = /^(?:there|now|only|both|all|here|almost|first|perhaps|even|too|just)$/

/** A preposition or adverb that belongs to the verb of saying; "about 20 people" is a quantity. */
function isAdjunct(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (low === 'about' && isCount(tokens[at + 1])) return false
  if (low === 'at' && tokens[at + 1]?.low === 'least') return false
  if (low === 'up' && tokens[at + 1]?.low === 'to') return false
  return prepositions.has(low) || (isAdverb(low) && !OPENS_CLAUSE.test(low))
}

/** The token behind the addressee: "told Reuters he had …". */
function behindAddressee(tokens: readonly Token[], at: number, hi: number): number {
  const addressee = addresseeAt(tokens, at, hi)
  const told = addressee && infinitiveIn(tokens, addressee)
  if (told) return told
  if (!addressee || addressee.to >= hi) return -1
  const clause = behindAsides(tokens, addressee.to, hi)
  if (tokens[clause]?.low === 'that' && !isAuxiliary(tokens[clause + 1]?.low ?? ''))
    return opensClause(tokens, clause, hi) ? clause : -1
  if (opensQuestion(tokens[clause]) && tokens[clause]?.low !== 'if') return clause
  const infinitive = /^(?:not|never)$/.test(tokens[clause]?.low ?? '') ? clause + 1 : clause
  return tokens[infinitive]?.low === 'to' || clauseIsNear(tokens, clause, hi) ? clause : -1
}

/** Verbs of telling whose clause opens with "that": "assured the crew that", not "reminds me of". */
const INFORMS = /^(?:assure|reassure|remind|inform|notify)$/

function thatBehindAddressee(tokens: readonly Token[], at: number, hi: number): number {
  const clause = behindAddressee(tokens, at, hi)
  return tokens[clause]?.low === 'that' ? clause : -1
}

/** The token behind attributes, places and times: "told a crowd of 400 in Hull on Monday she would". */
function behindAsides(tokens: readonly Token[], from: number, hi: number): number {
  let at = from
  while (at < hi && isTime(tokens, at)) at++
  const place = /^(?:of|in|at|from|outside)$/.test(tokens[at]?.low ?? '')
    ? (phraseAfter(tokens, at + 1, hi) ?? countIn(tokens, at + 1))
    : null
  return place ? behindAsides(tokens, place.to, hi) : at
}

const countIn = (tokens: readonly Token[], at: number): Phrase | null =>
  tokens[at]?.kind === 'number' ? { from: at, to: at + 1 } : null

/** The verb of an infinitive that was taken into the addressee's noun phrase: "told his aides to figure it out". */
function infinitiveIn(tokens: readonly Token[], { from, to }: Phrase): number | null {
  for (let at = from + 1; at < to; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.low !== 'to') continue
    return next?.capital || determiners.has(next?.low ?? '') ? null : at
  }
  return null
}

/**
 * The token behind a place and a time, where a clause starts ("said in a statement on Monday they would sell"); -1 for
 * none.
 */
function behindPlace(tokens: readonly Token[], at: number, hi: number): number {
  const place = /^(?:in|on|at|during|via|after|before|outside|inside|from|through)$/.test(
    tokens[at]?.low ?? '',
  )
    ? phraseAfter(tokens, at + 1, hi)
    : null
  if (!place) return -1
  let clause = place.to
  while (clause < hi && isTime(tokens, clause)) clause++
  if (tokens[clause]?.kind === 'comma') clause++
  const relative = /^(?:that|who|which)$/.test(tokens[clause]?.low ?? '')
  return !relative && clauseIsNear(tokens, clause, hi) ? clause : -1
}

const CLAUSES = /^(?:argue|claim|insist|contend|warn|complain|maintain|suggest)$/

/**
 * Whether an unknown word is a verb, since it stands right before an article and behind a noun: "claim the layoffs
 * breach an agreement".
 */
function holdsUnknownVerb(tokens: readonly Token[], at: number, hi: number): boolean {
  for (let next = at + 1; next < hi && next < at + 8; next++) {
    const token = tokens[next]
    if (
      token?.kind !== 'word' ||
      prepositions.has(token.low) ||
      /^(?:and|or|but|to|as|that|which|who|than|all|both|not|nor)$/.test(token.low)
    )
      return false
    if (/^(?:the|an?|his|her|their|its)$/.test(tokens[next + 1]?.low ?? '') && next > at)
      return !isTime(tokens, next) && !isAdverb(token.low)
  }
  return false
}

/** Prepositions that open an adverbial of the reported clause: "said despite the rain, the match would start". */
const OPENS_ADJUNCT =
  /^(?:despite|without|with|under|when|while|as|after|before|because|once|unless|until|although|though|given|since|by|for)$/

function pauseAfter(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from + 2; at < hi && at < from + 20; at++) {
    if (tokens[at]?.kind === 'comma') return at
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return -1
  }
  return -1
}

const ASKS = /^(?:ask|question|wonder)$/

/** The indirect question, over the addressee ("asked whether it was safe", "asked Reed why"); -1 for none. */
function questionOf(tokens: readonly Token[], at: number, hi: number): number {
  if (opensQuestion(tokens[at])) return at
  const asked = addresseeAt(tokens, at, hi)
  return asked && opensQuestion(tokens[asked.to]) ? asked.to : -1
}

const opensQuestion = (token: Token | undefined): boolean =>
  /^(?:how|why|whether|what|if|who|when|where)$/.test(token?.low ?? '')

const NEEDS_THAT_SOON = /^(?:agree|indicate|express|respond|submit|hint)$/

/**
 * The index of "that" behind an adverb or a short object ("agreed that the dam was safe", "expressed some doubt that");
 * -1 where it is farther.
 */
function thatSoon(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.low === 'that') return at
    if (token?.kind !== 'word' || prepositions.has(token.low) || isVerb(token)) return -1
  }
  return -1
}

const TAKES_PLACE = /^(?:say|claim|write|announce|report|tweet|argue|note)$/

/**
 * "stated he was ill", but "maintains a lead", "pledged delegates": without "that" a clause only where a pronoun opens
 * it.
 */
const NEEDS_THAT = /^(?:maintain|state|reiterate|guarantee|pledge)$/

const opensPersonal = (low: string): boolean => /^(?:he|she|they|it|there|we|i)(?:'|$)/.test(low)

/** Verbs of a relative clause whose pronoun is the subject of the report: "which they argued was late". */
const TAKES_VERB = /^(?:argue|claim|insist|contend|suggest|acknowledge|estimate|conclude)$/

/** Verbs that take a gerund: "reported spending a million", "suggested closing the pier". */
const TAKES_DEED = /^(?:report|acknowledge|suggest|admit|deny)$/
