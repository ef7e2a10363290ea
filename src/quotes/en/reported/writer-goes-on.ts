import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { countBefore } from '../phrases/counts.ts'
import { opensWith } from '../cues/another-speaks.ts'
import { cueAt } from '../cues/cues-of-sentence.ts'
import { afterAsides } from '../phrases/skip-ahead.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { headOf } from '../phrases/heads.ts'
import { descriptors } from '../names/name-tables.ts'
import { isAgentNoun } from '../names/names.ts'
import { holdsAnyVerb, wordsIn } from './reported.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { isAdverb, isBeforeVerb, prepositions, subordinators } from '../words/word-classes.ts'

/** Words behind a comma with which the writer goes on, participles of what the saying does among them. */
const LEAVES =
  /^(?:while|whereas|which|something|compared|pointing|drawing|reversing|contradicting|echoing|undercutting|defying|rebuffing|dashing|capping|signall?ing|escalating)$/

/** Whether the writer goes on behind the comma. */
export function leaves(tokens: readonly Token[], comma: number, from: number, hi: number): boolean {
  const low = tokens[comma + 1]?.low ?? ''
  if (LEAVES.test(low) || (low === 'one' && tokens[comma + 2]?.low === 'that')) return true
  if (low === 'as' && /^(?:is|was|were|has|have|did|does)$/.test(tokens[comma + 2]?.low ?? ''))
    return true
  if (low === 'then' && tokens[from]?.low !== 'if' && isVerb(tokens[comma + 2])) return true
  if (low === 'however' && tokens[comma + 2]?.kind === 'word') return true
  if (low === 'well' && /^(?:above|below)$/.test(tokens[comma + 2]?.low ?? '')) return true
  if (/^who(?:se|m)?$/.test(low) && holdsAnyVerb(tokens, from, comma)) return true
  if (isComment(tokens, comma, from) || opensWith(tokens, comma + 1, hi)) return true
  const cue = cueOf(low)
  if (/^(?:he|she|they)$/.test(low) && isSplice(tokens, comma + 1)) return true
  if (cue?.form === 'gerund' && cue.tier !== 'soft')
    return !/^(?:reflect|ask|respond)ing$/.test(low)
  if (cue?.tier === 'say' && /^(?:past|present)$/.test(cue.form))
    return !isNounish(low) || tokens[comma + 2]?.low === 'that'
  if (low === 'yet') return phraseAfter(tokens, comma + 2, hi) !== null
  if (low !== 'and' && low !== 'but') return false
  return STAGES.test(tokens[comma + 2]?.low ?? '') || leavesWithClause(tokens, comma + 1, hi)
}

/** A new sentence behind a mere comma: ", he said the", ", she added that". */
function isSplice(tokens: readonly Token[], at: number): boolean {
  const { tier, form } = cueOf(tokens[at + 1]?.low ?? '') ?? {}
  return tier === 'say' && form === 'past' && tokens[at + 2]?.kind === 'word'
}

/**
 * Whether a conjunction at `at` opens what the writer alone can tell: what was withheld ("but would not give details"),
 * how things stand ("but there is anger", "and so far"), a deed of saying ("and has called for") or another share ("and
 * about the same number").
 */
export function writerTurns(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but|though|although)$/.test(tokens[at]?.low ?? '')) return false
  const did = /^(?:has|have)$/.test(tokens[at + 1]?.low ?? '') ? (tokens[at + 2]?.low ?? '') : ''
  const cue = cueOf(did)
  if (TURNS.test(wordsIn(tokens, at, at + TURN_TOKENS)) || STAGES.test(did)) return true
  return cue?.form === 'past' && (cue.tier !== 'soft' || cue.lemma === 'express')
}

const TURN_TOKENS = 6
const TURNS =
  /^(?:\w+ (?:(?:he|she|they|it) )?(?:would|did|does|do|has|have)(?:n't| not)(?: yet| immediately)? (?:say|said|give|given|offer|offered|provide|provided|name|named|elaborate|elaborated|explain|explained|specify|specified|identify|identified|discuss|discussed|disclose|disclosed|comment|commented|detail|detailed|describe|described) ?|\w+ there (?:is|are|has been|have been)\b|(?:and|but) (?:to date|so far|until now)\b|and (?:(?:about|roughly|nearly|almost) )?the same (?:number|share|percentage|proportion)\b)/

/** What the one who reports did as well: "said the box was full, and apologized". */
const STAGES =
  /^(?:apologi[sz]ed|smiled|laughed|shrugged|wept|urged|declined|refused|thanked|praised|criticized|criticised|called|blamed|accused|vowed|promised|pledged|threatened|asked|referred)$/

/** An apposition to the whole clause, by the writer: "…, a view that few share". */
function isComment(tokens: readonly Token[], comma: number, from: number): boolean {
  if (!/^an?$/.test(tokens[comma + 1]?.low ?? '') || tokens[comma - 1]?.capital) return false
  if (isListOfThings(tokens, comma) || tellsSomebody(tokens, comma + 1)) return false
  const first = tokens[from + (tokens[from]?.low === 'that' ? 1 : 0)]
  if (first?.kind !== 'word' || prepositions.has(first.low)) return false
  if (subordinators.has(first.low) || first.low === 'even') return false
  return holdsAnyVerb(tokens, from, comma)
}

/** Whether an apposition is to somebody in the report: "his predecessor, a Democrat", "her client, a widow from Hull". */
function tellsSomebody(tokens: readonly Token[], from: number): boolean {
  const phrase = phraseAfter(tokens, from, from + SUBJECT_TOKENS)
  const head = phrase && tokens[headOf(tokens, phrase)]
  return head ? descriptors.has(head.low) || isAgentNoun(head.low) : false
}

/** Maximum distance from the comma of a list to "and" or the next comma. */
export const LIST_TOKENS = 5

/** A list with articles: "for cruises, a boat and a backyard pool", "two men, a woman and a child". */
function isListOfThings(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma + 2; at < comma + LIST_TOKENS; at++) {
    const token = tokens[at]
    if (token?.low === 'and') return /^an?$/.test(tokens[at + 1]?.low ?? '')
    if (token?.kind !== 'word' || isVerb(token)) return false
  }
  return false
}

/** A gerund as the subject of a clause: "spending on ferries has fallen". */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  isGerund(tokens, at) &&
  tokens.slice(at + 1, at + SUBJECT_TOKENS).some(({ low }) => /^(?:is|was|has|had)$/.test(low))

/** Some of many before their verb: "several have asked". */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  /^(?:several|others|many|most|some|few|none)$/.test(tokens[at]?.low ?? '') &&
  isVerb(tokens[at + 1])

/** A coordinated clause that is the writer's: ", but he left", ", and the dam broke", ", and Bell added". */
function leavesWithClause(tokens: readonly Token[], at: number, hi: number): boolean {
  const next = tokens[at + 1]?.low.replace(/'.*$/, '') ?? ''
  if (next === 'that') return false
  const subject = phraseAfter(tokens, at + 1, hi)
  if (tokens[at]?.low === 'but' && (subject || isDeed(tokens, at + 1))) return true
  if (/^(?:when|if|asked|he|she|they|it|we|i)$/.test(next)) return true
  if ((subject && isVerb(tokens[subject.to])) || isShare(tokens, at + 1)) return true
  if (subject && tokens[subject.to]?.kind === 'comma' && tokens[subject.to + 1]?.low === 'who')
    return true
  const cue = subject && cueAt(tokens, subject.to, at + 1)
  return (cue !== null && cue.cue.tier !== 'soft') || othersSay(tokens, at + 1, hi)
}

/** A coordinated verb of saying with the same subject: "and said", "but added". */
export function saysAgain(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low
  if (low !== 'and' && low !== 'but') return false
  const verb = /^(?:then|also|later)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const cue = cueOf(tokens[verb]?.low ?? '')
  if (cue?.form === 'gerund')
    return cue.tier === 'say' && cue.lemma !== 'ask' && opensReport(tokens[verb + 1])
  const isNounHere = cue?.form === 'present' && isNounish(tokens[verb]?.low ?? '')
  if ((isNounHere || cue?.lemma === 'allege') && tokens[verb + 1]?.low !== 'that') return false
  const refuses = low === 'and' && /^(?:refuse|decline)$/.test(cue?.lemma ?? '')
  if (refuses || DEEDS.test(cue?.lemma ?? '')) return false
  return (cue?.form === 'past' || cue?.form === 'present') && cue.tier !== 'soft'
}

/**
 * Coordinated verbs within the report: "said she wanted change but found him rude", "is no lobby and supports both".
 */
const DEEDS =
  /^(?:support|back|oppose|find|project|champion|endorse|defend|hit|frame|paint|cast|crack|continue|welcome|view|rate|judge)$/

/** A participle that goes on with the report: "and saying that", not "and cracking down". */
const opensReport = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !prepositions.has(next.low) && !isAdverb(next.low)

/** A coordinated clause of the writer's: "and others have said", "but Hill insists", "though she declined to say". */
export function anotherSays(tokens: readonly Token[], at: number, hi: number): boolean {
  if (!/^(?:and|but|though|although|while)$/.test(tokens[at]?.low ?? '')) return false
  if (tokens[at + 1]?.low === 'that' || tokens[at - 1]?.low === 'even') return false
  if (othersSay(tokens, at + 1, hi)) return true
  const subject = phraseAfter(tokens, at + 1, Math.min(hi, at + SUBJECT_TOKENS))
  if (!subject) return false
  let verb = afterAsides(tokens, subject.to, hi)
  while (verb < hi && isBeforeVerb(tokens[verb]?.low ?? '')) verb++
  const token = tokens[verb]
  const cue = token?.kind === 'word' && !isNounish(token.low) ? cueOf(token.low) : undefined
  if (cue?.lemma === 'say') return true
  const withheld = /^(?:declined|refused|stopped short)\b/
  if (tokens[at]?.low !== 'and' && withheld.test(`${token?.low} ${tokens[verb + 1]?.low}`))
    return true
  return cue?.tier === 'say' && /^(?:past|present)$/.test(cue.form) && SPEAKS.test(cue.lemma)
}

const SPEAKS = /^(?:insist|argue|note|acknowledge|add|concede|admit|contend|warn|caution)$/

/** Maximum length of the subject of such a clause with its verb. */
const SUBJECT_TOKENS = 8

/** The same with a quantity as its subject, which is no noun phrase: "and one in five say". */
function othersSay(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi && at < from + SUBJECT_TOKENS; at++) {
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return false
    if (/^sa(?:id|ys?)$/.test(tokens[at]?.low ?? '')) return countBefore(tokens, at, from) !== null
  }
  return false
}
