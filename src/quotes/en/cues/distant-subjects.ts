import { isAside } from '../phrases/asides.ts'
import { mainSubject, subjectOfClause } from '../phrases/clause-subjects.ts'
import { afterAsides, isPause } from '../phrases/skip-ahead.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { canAct, isAgentNoun } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { personal } from '../words/word-classes.ts'

const CAUSING =
  /^(?:prompt|lead|led$|caus|forc|push|spur|driv|drove$|inspir|provok|compel|mov(?:e|ed|es|ing)$)/

/** The object of a causative verb, who speaks: "The report prompted Reed, a pilot, to stand up and say". */
export function caused(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const to = infinitiveMark(tokens, at, lo)
  let end = to
  if (tokens[to - 1]?.kind === 'comma')
    for (end = to - 2; end > to - ASIDE_TOKENS && tokens[end]?.kind !== 'comma';) end--
  const last = to > lo && end > lo ? phraseBefore(tokens, end, lo) : null
  const named = last && withKind(tokens, last, lo)
  if (named && isGerund(tokens, named.from) && CAUSING.test(tokens[named.from]?.low ?? ''))
    return { from: named.from + 1, to: named.to }
  return named && CAUSING.test(tokens[named.from - 1]?.low ?? '') ? named : null
}

/** An example with what it is one of: "[advisers like] Tom Hill". */
function withKind(tokens: readonly Token[], { from, to }: Phrase, lo: number): Phrase {
  const kind = tokens[from - 1]?.low === 'like' ? phraseBefore(tokens, from - 1, lo) : null
  return { from: kind?.from ?? from, to }
}

/** The "to" of an infinitive, also of one coordinated with it: "to stand up and say"; -1 for none. */
function infinitiveMark(tokens: readonly Token[], at: number, lo: number): number {
  if (!/^(?:and|or)$/.test(tokens[at - 1]?.low ?? ''))
    return tokens[at - 1]?.low === 'to' ? at - 1 : -1
  for (let to = at - 2; to > lo && to > at - ASIDE_TOKENS; to--) {
    const token = tokens[to]
    if (token?.kind !== 'word' || (isVerb(token) && tokens[to - 1]?.low !== 'to')) return -1
    if (token.low === 'to' && cueOf(tokens[at]?.low ?? '')?.form === 'plain') return to
  }
  return -1
}

/** Maximum length of an aside to such an object, and of what is coordinated. */
const ASIDE_TOKENS = 12

/** The subject of an absolute construction with an infinitive: ", with Tom Reed going on air to call it". */
export function subjectOfWithTo(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  for (let from = at - 2; from > lo && from > at - ACTING_TOKENS; from--) {
    if (tokens[from]?.kind !== 'word') return null
    if (tokens[from]?.low !== 'with' || !isPause(tokens[from - 1])) continue
    const subject = phraseAfter(tokens, from + 1, at)
    return subject && isGerund(tokens, subject.to) ? subject : null
  }
  return null
}

/** Maximum length of such a construction before its infinitive. */
const ACTING_TOKENS = 16

/** The object of a verb of judging, who did what "for" tells: "faulted Reed for telling staff that". */
export function whomTheyBlame(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  if (tokens[at - 1]?.low !== 'for') return null
  const isPronoun = /^(?:him|her|them)$/.test(tokens[at - 2]?.low ?? '')
  const object = isPronoun ? { from: at - 2, to: at - 1 } : phraseBefore(tokens, at - 1, lo)
  const judged = object && cueOf(tokens[object.from - 1]?.low ?? '')?.tier === 'judge'
  const head = judged ? tokens[headOf(tokens, object)] : undefined
  const speaks = head && (isPronoun || head.capital || canAct(head.low))
  return speaks ? object : null
}

/** The subject of an absolute construction: "with its chief, Tom Reed, saying". */
export function subjectOfWith(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  if (tokens[at - 1]?.kind !== 'comma') return null
  for (let from = at - 2; from > lo && from > at - WITH_TOKENS; from--) {
    const subject = tokens[from]?.low === 'with' ? phraseAfter(tokens, from + 1, at) : null
    if (subject) return afterAsides(tokens, subject.to, at + 1) === at ? subject : null
  }
  return null
}

/** Maximum length of such a subject with its apposition. */
const WITH_TOKENS = 16

/** Who wrote or spoke what the participle describes: "a letter from the board describing", "reports of a man shouting". */
export function authorBefore(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  for (let link = at - 2; link > lo && link > at - AUTHOR_TOKENS; link--) {
    const token = tokens[link]
    if (token?.kind !== 'word') return null
    if (!/^(?:from|by|of)$/.test(token.low)) continue
    const author = isAuthor(tokens, link + 1) ? phraseAfter(tokens, link + 1, at) : null
    return author?.to === at && isPerson(tokens, author) ? author : null
  }
  return null
}

/**
 * The name, or the noun for several, before a verb of judging at `at` that lacks an object, which is the thing before it:
 * `made a move Reed called "rash"`, `signed a bill critics call "rash"`; `null` where neither ends the phrase, or no thing
 * stands before it.
 */
export function namerBehindThing(
  tokens: readonly Token[],
  { from, to }: Phrase,
  at: number,
): Phrase | null {
  const next = tokens[at + 1]
  if (to !== at || !(next?.kind === 'quote' || /^(?:as|an?)$/.test(next?.low ?? ''))) return null
  let namer = to
  while (namer > from && tokens[namer - 1]?.capital) namer--
  const last = tokens[to - 1]?.low ?? ''
  if (namer === to && last.endsWith('s') && isAgentNoun(last)) namer--
  const thing = namer < to && namer > from ? tokens[namer - 1] : undefined
  return thing?.kind === 'word' && !thing.possessive && !isAgentNoun(thing.low)
    ? { from: namer, to }
    : null
}

/** Whether a phrase is a name, or a noun for a person. */
export function isPerson(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[headOf(tokens, phrase)]
  return head?.capital === true || isAgentNoun(head?.low ?? '')
}

/** Maximum length of such an author. */
const AUTHOR_TOKENS = 8

/** Whether a phrase that starts at `from` names who wrote or spoke a thing: "a letter from", "reports of". */
export const isAuthor = (tokens: readonly Token[], from: number): boolean =>
  /^(?:from|by|of)$/.test(tokens[from - 1]?.low ?? '') && RECORDS.test(tokens[from - 2]?.low ?? '')

const RECORDS =
  /^(?:messages?|notes?|letters?|e-?mails?|texts?|leaflets?|cards?|voicemails?|recordings?|reports?|videos?|footage|clips?|statements?|tweets?|posts?|complaints?)$/

/** The inverted subject before a participle, over its apposition: "said Reed, the pilot, explaining he …", "said Reed, while warning". */
export function invertedBefore(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const sign = tokens[at - 1]?.low === 'while' ? at - 2 : at - 1
  if (tokens[sign]?.kind !== 'comma') return null
  for (let verb = sign - 2; verb > lo && verb > at - INVERTED_TOKENS; verb--) {
    const { low = '' } = tokens[verb] ?? {}
    if (!isPause(tokens[verb - 1]) || cueOf(low)?.form !== 'past') continue
    const subject = phraseAfter(tokens, verb + 1, at)
    if (!subject || tokens[subject.to]?.kind !== 'comma') return null
    if (!tokens[subject.to - 1]?.capital) return null
    return subject.to === sign || isAside(tokens, subject.to + 1, sign) ? subject : null
  }
  return null
}

/**
 * The subject of a coordinated verb: that of the main clause, where the nearest is a thing in what somebody says ("The
 * agency confirmed that the bus would run but said").
 */
export function subjectOfJoined(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const inner = subjectOfClause(tokens, at, lo)
  if (!inner) return inner
  // "was not as blunt as her report and said"
  if (tokens[inner.from - 1]?.low === 'as' && tokens[inner.from - 3]?.low === 'as')
    return mainSubject(tokens, inner.from - 3, lo) ?? inner
  if (tokens[inner.from - 1]?.low !== 'that' || tokens[at - 1]?.low === 'to') return inner
  const head = tokens[headOf(tokens, inner)]
  const verb = afterAsides(tokens, inner.to, at)
  // "told us that she was '…' and suggested": who is something does not go on to say
  const isPredicate =
    /^(?:is|was|are|were)$/.test(tokens[verb]?.low ?? '') &&
    !/(?:ed|ing)$/.test(tokens[verb + 1]?.low ?? '')
  if (isOfSaying(cueOf(tokens[at]?.low ?? '')) && (isPredicate || !isParallel(tokens, verb, at)))
    return mainSubject(tokens, inner.from - 1, lo) ?? inner
  const speaks =
    head?.kind !== 'word' ||
    head.capital ||
    head.low.endsWith('·') ||
    personal.has(head.low) ||
    canAct(head.low) ||
    RECORDS.test(head.low)
  return speaks ? inner : (mainSubject(tokens, inner.from - 1, lo) ?? inner)
}

/**
 * Whether a verb can go on with one of another form: not "reminds us that Reed marched and says", "said Reed would win and
 * predicted".
 */
function isParallel(tokens: readonly Token[], first: number, second: number): boolean {
  const form = cueOf(tokens[second]?.low ?? '')?.form
  const low = tokens[first]?.low ?? ''
  if (form === 'past') return !/^(?:will|would|can|could|may|might|should|must|be)$/.test(low)
  return form !== 'present' || !/(?:[^e]ed|ought|said|told|went|came|made|took)$/.test(low)
}

/** Maximum length of such a subject with its verb and apposition. */
const INVERTED_TOKENS = 24
