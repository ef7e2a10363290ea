import type { PlacedCue } from '../cues/cues-of-sentence.ts'
import { isNounish, type Cue } from '../words/cue-verbs.ts'
import { isFunctionWord } from '../phrases/modifiers.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import type { Token } from '../words/tokens.ts'
import { auxiliaries, isAdverb, isBeforeVerb, personal } from '../words/word-classes.ts'

/** Whether nobody has said it yet: a noun, an idiom, a condition, a negation, an intention. */
export function isUnsaid(tokens: readonly Token[], placed: PlacedCue): boolean {
  const { at, cue, subject } = placed
  if (isSupposed(tokens, subject) || isThing(tokens, at, subject)) return true
  if (isIdiom(tokens, at) || isAsked(tokens, at) || isOfThing(tokens, placed)) return true
  if (isNegated(tokens, at, cue.form) || isOfMany(tokens, subject)) return true
  if (isOnlyPossible(tokens, at)) return true
  return (
    cue.form === 'plain' &&
    isBound(tokens[at - 1]) &&
    !goesOn(tokens, at) &&
    !isPurpose(tokens, placed)
  )
}

/** A condition, a question or a negative subject: "if Bell says", "asked whether she believed", "nobody said". */
const isSupposed = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^(?:nobody|nothing|none|neither|no|everything|anything|whatever)$/.test(
    tokens[from]?.low ?? '',
  ) ||
  /^(?:if|unless|whether|no|neither)$/.test(tokens[from - 1]?.low ?? '') ||
  isInverted(tokens, from - 1)

/** An auxiliary before its subject asks, supposes or denies: "Has Bell said …?", "Had she said …,", "nor did he say". */
const isInverted = (tokens: readonly Token[], auxiliary: number): boolean =>
  /^(?:has|have|had|did|does|do|will|would|should|can|could)$/.test(tokens[auxiliary]?.low ?? '') &&
  (tokens[auxiliary]?.capital === true ||
    /^(?:nor|neither|never)$/.test(tokens[auxiliary - 1]?.low ?? ''))

/** A negated verb of saying: "never said", "did not openly say", "without admitting". */
function isNegated(tokens: readonly Token[], at: number, form: Cue['form']): boolean {
  const { low = '' } = tokens[at - 1] ?? {}
  if (/^(?:never|not|without)$/.test(low)) return true
  return (
    isAdverb(low) &&
    (form === 'plain' ? isBound(tokens[at - 2]) : NOT.test(tokens[at - 2]?.low ?? ''))
  )
}

/**
 * A participle of what may not have been said ("the risk of telling crews that", "accused of saying", "not to be read as
 * saying"), or a modal verb in the past ("could have said").
 */
function isOnlyPossible(tokens: readonly Token[], at: number): boolean {
  const [noun, link] = [tokens[at - 2]?.low ?? '', tokens[at - 1]?.low]
  if (link === 'have') return /^(?:would|could|should|might|may|must)$/.test(noun)
  if (link === 'of') return POSSIBLE.test(noun)
  return link === 'as' && /^(?:read|seen|taken|understood|construed|interpreted|heard)$/.test(noun)
}

const POSSIBLE =
  /^(?:risk|danger|cost|price|prospect|possibility|chance|idea|thought|fear|threat|accused|suspected|short|instead|lieu|afraid|capable|incapable)s?$/

const NOT = /^(?:never|not|.+n't)$/

/**
 * A restrictive relative clause, which tells apart some of many and reports nobody: "voters who say", "among those who
 * said".
 */
const isOfMany = (tokens: readonly Token[], { from }: Phrase): boolean =>
  tokens[from]?.low === 'who' &&
  /^(?:those|anyone|people|voters|men|women)$/.test(tokens[from - 1]?.low ?? '')

/**
 * A relative clause of a noun that is not its subject as found, a thing: "the mood that says the pier is lost", "with a
 * calm that almost suggested".
 */
function isOfThing(tokens: readonly Token[], { at, subject }: PlacedCue): boolean {
  let that = at - 1
  while (isBeforeVerb(tokens[that]?.low ?? '')) that--
  return tokens[that]?.low === 'that' && isNoun(tokens[that - 1]) && subject.to !== that
}

/** The question that was answered, no report: "said when asked whether …". */
const isAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'asked' &&
  /^(?:when|if|as|and|then|after|being)$/.test(tokens[at - 1]?.low ?? '')

/**
 * An ambiguous form that is a noun, whatever stands before it: ", claims that few believe", "southern states that",
 * "his rude remarks he".
 */
function isThing(tokens: readonly Token[], at: number, subject: Phrase): boolean {
  const { low = '' } = tokens[at] ?? {}
  const before = tokens[at - 1]
  if (/^(?:of|in|for|with|by|from|to)$/.test(before?.low ?? '') && low.endsWith('ed')) return true
  if (tokens[subject.from]?.low === 'there') return true
  if (low === 'alleged' && /^(?:and|or)$/.test(before?.low ?? ''))
    return tokens[at + 1]?.low !== 'that'
  if (low === 'states')
    return before?.kind !== 'dash' && !personal.has(before?.low ?? '') && before?.low !== 'also'
  if (!isNounish(low) || !low.endsWith('s') || before?.low === 'and') return false
  if (
    before?.kind === 'comma' &&
    isAdverb(tokens[at - 2]?.low ?? '') &&
    tokens[at - 3]?.kind === 'comma'
  )
    return false
  if (before?.kind === 'comma' || /^(?:many|some|all|both|most)$/.test(before?.low ?? ''))
    return true
  return tokens
    .slice(subject.to, at)
    .some(({ kind, low: word, capital }) => kind === 'word' && !capital && !isFunctionWord(word))
}

/** Idioms of the writer: "worth noting that", "goes without saying that", "having said that", "said it best". */
const isIdiom = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:worth|without|having)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:noting|saying|said|remembering)$/.test(tokens[at]?.low ?? '')) ||
  (tokens[at + 1]?.low === 'it' && /^(?:best|all|again|once)$/.test(tokens[at + 2]?.low ?? ''))

/**
 * Whether an infinitive, a modal or a coordination makes the verb unsaid or without a subject of its own: "to say",
 * "would say", "and say".
 */
function isBound(before: Token | undefined): boolean {
  if (/^(?:comma|dash|close)$/.test(before?.kind ?? '')) return false
  if (before?.text === '%') return false
  return (
    (before?.kind !== 'word' && before?.kind !== 'number') ||
    auxiliaries.has(before.low) ||
    /^(?:to|not|yet|and|or|never|let|you|i)$/.test(before.low)
  )
}

/**
 * An infinitive of purpose or a coordinated verb, which reports before "that": "used the speech to argue that …",
 * "stood up and warned that …".
 */
const isPurpose = (tokens: readonly Token[], { at, subject }: PlacedCue): boolean =>
  tokens[at + 1]?.low === 'that' &&
  /^(?:to|and)$/.test(tokens[at - 1]?.low ?? '') &&
  !/^it(?:'|$)/.test(tokens[subject.from]?.low ?? '') &&
  !tokens.slice(Math.max(subject.to, at - 5), at - 1).some(({ low }) => UNSAID.test(low))

/** Verbs and nouns whose infinitive is not said: "declined to say that", "has no evidence to suggest that". */
const UNSAID =
  /^(?:declin|refus|fail|expect|schedul|plann|intend|threaten|tempt|due$|set$|about$|going$|ready$|supposed$|unable$|unwilling$|reluct|loath|hard$|eas[yi]|safe$|difficult|too$|enough$|want|not$|never$|no$|evidence$)/

/**
 * Verbs whose infinitive is said: "continued to say", "went on to say", "took to Channel 4 to say", "stood up in Hull
 * to say".
 */
function goesOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.low !== 'to') return false
  const place = tokens[at - 2]
  if (place?.capital && /^(?:to|on|in|at)$/.test(tokens[at - 3]?.low ?? '')) return true
  return /^(?:continue[sd]?|on|likely|began|begins|proceed(?:s|ed)|appear(?:s|ed)|seem(?:s|ed)|pains|struggled|quick)$/.test(
    place?.low ?? '',
  )
}
