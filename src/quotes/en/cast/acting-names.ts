import type { NameRun } from './name-runs.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { isAgentNoun } from '../names/names.ts'
import { SALIENCE } from './salience.ts'
import { nameInAside } from './name-in-aside.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { periodAt } from '../words/periods.ts'
import {
  auxiliaries,
  isAdverb,
  isBeforeVerb,
  linking,
  prepositions,
} from '../words/word-classes.ts'

/** A plural verb, whose subject is no one person's name: "Troops were". */
export const areMany = (verb: Token | undefined): boolean =>
  /^(?:were|are|have)$/.test(verb?.low ?? '')

/** Whether a verb follows the name, over adverbs: "Reed openly doubts". */
export function acts(tokens: readonly Token[], next: number): boolean {
  let at = next
  while (at < next + 2 && isAdverb(tokens[at]?.low ?? '')) at++
  return isVerb(tokens[at]) || takesObject(tokens, at)
}

/** An unknown lower-case word as a verb, before its object: "Reed shook his head". */
const takesObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false &&
  isNoun(tokens[at]) &&
  /^(?:the|an?|his|her|their|him|them|that|this|those)$/.test(tokens[at + 1]?.low ?? '')

/**
 * Whether a name is an apposition to the subject of a verb ("Her deputy, Tom Reed, 71, doubts"), or the subject itself
 * with a clause on it ("On Monday Reed, who is ill, met").
 */
function actsInAside(tokens: readonly Token[], { from, to }: NameRun): boolean {
  const hasAge = tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.kind === 'comma'
  const isAside = tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind === 'comma'
  const next = hasAge ? to + 3 : to + 1
  return isAside && (acts(tokens, next) || tokens[next]?.low === 'who')
}

/** How much a name raises its figure, by what it does in the sentence, or as what it speaks; 0 for an attribute. */
export function weightOf(
  tokens: readonly Token[],
  run: NameRun,
  sentenceStart: number,
  speaker: { readonly indirect: boolean } | null,
): number {
  if (speaker && !speaker.indirect) return SALIENCE.speaking
  if (speaker) return SALIENCE.said
  if (tokens[run.to - 1]?.possessive)
    return run.from === sentenceStart ? SALIENCE.ownerAhead : SALIENCE.owner
  if (isTopic(tokens, run, sentenceStart)) return SALIENCE.said
  if (describesName(tokens, run)) return 0
  if (linking.has(tokens[run.from - 1]?.low ?? '')) return SALIENCE.other
  if (isSaid(tokens, run.to)) return SALIENCE.said
  if (isBroughtIn(tokens, run, sentenceStart)) return SALIENCE.subject
  if (isSpokenOf(tokens, run.from) || actsOnThing(tokens, run, sentenceStart)) return SALIENCE.other
  const next = behindBracket(tokens, run.to)
  if (isVerb(tokens[next]) && tokens[next + 1]?.kind === 'stop') return SALIENCE.speaking
  return run.from === sentenceStart ||
    isBehindRole(tokens, run, sentenceStart) ||
    acts(tokens, next) ||
    actsInAside(tokens, run)
    ? SALIENCE.subject
    : SALIENCE.other
}

/** Whether a name is the subject of what somebody says: "Bell said Reed was ill", "Bell said that Reed was ill". */
function isSpokenOf(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1]?.low === 'that' ? from - 2 : from - 1
  const cue = tokens[verb]?.capital === false ? cueOf(tokens[verb]?.low ?? '') : undefined
  return cue?.tier === 'say' && (cue.form === 'past' || cue.form === 'present')
}

/** The index behind a bracket on a name: "Tom Reed (11-3) took". */
function behindBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'open') return at
  const close = tokens.slice(at, at + BRACKET_TOKENS).findIndex(({ kind }) => kind === 'close')
  return at + close + 1
}

/** Maximum length of such a bracket. */
const BRACKET_TOKENS = 8

/** Whether a name opens the sentence as whom it is about: "For Tom Reed, the vote was far off." */
const isTopic = (tokens: readonly Token[], { from, to }: NameRun, sentenceStart: number): boolean =>
  from === sentenceStart + 1 && tokens[sentenceStart]?.low === 'for' && tokens[to]?.kind === 'comma'

/** Whether a name is an attribute of another's role: "[Reed] aide Ana Bell". */
const describesName = (tokens: readonly Token[], { to }: NameRun): boolean =>
  isAgentNoun(tokens[to]?.low ?? '') &&
  !tokens[to - 1]?.possessive &&
  tokens[to + 1]?.capital === true

/** Whether a name is the subject of a relative clause without a pronoun: "the ideas [Reed] championed". */
function actsOnThing(
  tokens: readonly Token[],
  { from, to }: NameRun,
  sentenceStart: number,
): boolean {
  const thing = tokens[from - 1]
  return (
    from > sentenceStart + 1 &&
    thing?.capital === false &&
    /[^s]s$/.test(thing.low) &&
    isNoun(thing) &&
    !isAgentNoun(thing.low) &&
    periodAt(tokens, from - 1, sentenceStart) === 0 &&
    isVerb(tokens[to]) &&
    !auxiliaries.has(tokens[to]?.low ?? '')
  )
}

/** Whether only a role with its attributes stands before the name: "Reed campaign aide [Ana Bell], a sailor,". */
function isBehindRole(tokens: readonly Token[], { from }: NameRun, sentenceStart: number): boolean {
  const role = tokens[from - 1]
  return (
    role?.capital === false &&
    isAgentNoun(role.low) &&
    from - sentenceStart <= ROLE_TOKENS &&
    tokens.slice(sentenceStart, from).every((token) => isNoun(token) && !isVerb(token))
  )
}

/** Maximum length of such a role. */
const ROLE_TOKENS = 6

/** Whether a name is the subject behind its verb: "Among those in the gallery was Ana Bell". */
const isBroughtIn = (tokens: readonly Token[], { from }: NameRun, sentenceStart: number): boolean =>
  /^(?:was|were|is|are|s[ai]ts?|st(?:oo|an)ds?)$/.test(tokens[from - 1]?.low ?? '') &&
  (prepositions.has(tokens[sentenceStart]?.low ?? '') ||
    /^(?:also|watching|sitting|standing)$/.test(tokens[sentenceStart]?.low ?? ''))

/** How much a pronoun that does not speak raises its figure, by its place in the sentence. */
export function weightOfPronoun(tokens: readonly Token[], at: number): number {
  if (/^s?he(?:'|$)/.test(tokens[at]?.low ?? '')) return SALIENCE.pronounSubject
  return ownsNamed(tokens, at) ? SALIENCE.owner : SALIENCE.pronoun
}

/** Whether a possessive opens a role that a name follows, who is the subject instead: "Her deputy, Tom Reed,". */
function ownsNamed(tokens: readonly Token[], at: number): boolean {
  const role = /^(?:his|her)$/.test(tokens[at]?.low ?? '')
    ? phraseAfter(tokens, at, tokens.length)
    : null
  return role !== null && nameInAside(tokens, role) !== null
}

/** Whether a verb of saying follows the name: "Mr. Reed said", "Bell has called". */
export function isSaid(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    const cue = cueOf(token.low)
    if (isOfSaying(cue) && cue.form !== 'gerund') return true
    if (!isBeforeVerb(token.low)) return false
  }
  return false
}

/** Whether a pronoun is another than the subject before: "accused the board of '…', to which she replied". */
export const answersThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.low === 'which' && tokens[at - 2]?.low === 'to'

/** Whether a pronoun is the object of a verb right before it, whose subject is somebody else: "criticized her". */
export const isObjectOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:him|her)$/.test(tokens[at]?.low ?? '') && isVerb(tokens[at - 1])

/** Whether a pronoun acts on one of the other sex: "she called him", "he told her"; not "he said her boat". */
export const actsOnOther = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.low === (tokens[at]?.low === 'she' ? 'him' : 'her') &&
  isVerb(tokens[at + 1]) &&
  cueOf(tokens[at + 1]?.low ?? '')?.tier !== 'say'
