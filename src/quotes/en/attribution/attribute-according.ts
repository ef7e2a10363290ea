import { attributeGoverning } from './attribute-before.ts'
import { NEAR_TOKENS, ownerOf } from './attribute-noun.ts'
import { found, type Found } from './attribution.ts'
import { isIntroduced } from '../cues/clause-ends.ts'
import { cueOf } from '../words/cue-verbs.ts'
import { isMeasure } from '../phrases/counts.ts'
import { headOf } from '../phrases/heads.ts'
import { afterAsides } from '../phrases/skip-ahead.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions, weekdays } from '../words/word-classes.ts'

/**
 * An attribution by a preposition or a clause of manner, anywhere in the sentence: "according to X", "per X", "as X put
 * it"; `null` for none.
 */
export function attributeAccording(tokens: readonly Token[], lo: number, hi: number): Found | null {
  for (let at = lo; at < hi - 1; at++) {
    const low = tokens[at]?.low
    const put =
      low === 'how'
        ? howPut(tokens, at, hi)
        : low === 'as'
          ? (asPut(tokens, at, hi) ?? asDescribed(tokens, at, hi))
          : null
    if (put) return put
    const phrased = low === 'in' ? inPhraseOf(tokens, at) : null
    if (phrased) return phrased
    const width =
      low === 'according' && tokens[at + 1]?.low === 'to'
        ? 2
        : low === 'per' && isPerNamed(tokens, at)
          ? 1
          : isInWords(tokens, at)
            ? 4
            : 0
    if (width === 0) continue
    const subject = providerOf(tokens, phraseAfter(tokens, at + width, hi), hi)
    if (subject && !isMeasure(tokens, subject))
      return found('according', subject, { from: at, to: at + width })
  }
  return null
}

/**
 * "per" as a preposition before a source ("per the Herald"): neither "per ton" nor the first name of "the skipper Per
 * Lund".
 */
const isPerNamed = (tokens: readonly Token[], per: number): boolean => {
  if (tokens[per]?.capital && tokens[per - 1]?.kind === 'word') return false
  const next = tokens[per + 1]
  return next?.capital === true || /^(?:the|an?|his|her|their|its)$/.test(next?.low ?? '')
}

/** The prepositional phrase "in the words of X". */
const isInWords = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'in' && tokens[at + 2]?.low === 'words' && tokens[at + 3]?.low === 'of'

/** The owner of the wording, between commas: `, in Bell's phrase, "…"`. */
function inPhraseOf(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at - 1]?.kind === 'word') return null
  for (let noun = at + 2; noun < at + NEAR_TOKENS; noun++) {
    const { low = '', kind } = tokens[noun] ?? {}
    if (kind !== 'word') return null
    if (!/^(?:words|phrase|telling|formulation)$/.test(low)) continue
    const closes = /^(?:comma|quote|stop)$/.test(tokens[noun + 1]?.kind ?? 'stop')
    const owner = closes ? ownerOf(tokens, noun, at + 1) : null
    return owner && found('according', owner, { from: at, to: noun + 1 })
  }
  return null
}

/**
 * Who speaks in a sentence that "according to" only passes on, read without it: behind it stands a whole utterance
 * (`According to Bell, Reed told her: "…"`) or whoever says it ("According to Bell, Reed said"), or the verb of a clause that it interrupts ("Reed rose and, according to two
 * people, told them"); `null` else.
 */
export function toldBehind(
  tokens: readonly Token[],
  { cue, subject }: Found,
  quote: number,
  lo: number,
): Found | null {
  const isInsertion = tokens[cue.from - 1]?.kind === 'comma'
  if (tokens[cue.from]?.low !== 'according' || quote - cue.from > INSERTED_TOKENS) return null
  if (!isInsertion && cue.from > lo) return null
  const to = behindSource(tokens, subject.to, quote)
  if (to < 0 || conjunctions.has(tokens[to]?.low ?? '')) return null
  const from = isInsertion ? cue.from - 1 : cue.from
  const start = Math.max(lo, from - INSERTED_TOKENS)
  const rest = [...tokens.slice(start, from), ...tokens.slice(to, quote + BEHIND_TOKENS)]
  const said = attributeGoverning(rest, quote - to + from - start, 0)
  if (said?.by !== 'governing' || said.cue.from < from - start) return null
  const { tier, form } = cueOf(rest[said.cue.from]?.low ?? '') ?? {}
  if (tier === 'soft' || form === 'plain') return null
  const isFar = quote - to + from - start - said.cue.to > TOLD_TOKENS
  const isNext = said.subject.from === from - start && !isReports(tokens, subject)
  if (!isInsertion && (isIntroduced(tokens, quote) ? isFar : !isNext)) return null
  const place = (at: number): number => at + (at < from - start ? start : start + to - from)
  const back = (phrase: Phrase): Phrase => ({
    from: place(phrase.from),
    to: place(phrase.to - 1) + 1,
  })
  return { ...said, subject: back(said.subject), cue: back(said.cue), via: subject }
}

/** The index behind the source's comma, over a clause on it: "According to Ana Bell, who left, [Reed]"; -1 for none. */
function behindSource(tokens: readonly Token[], from: number, quote: number): number {
  const comma = tokens.slice(from, quote).findIndex(({ kind }) => kind === 'comma')
  const next = from + comma + 1
  if (comma < 0 || !/^(?:who|whose|which)$/.test(tokens[next]?.low ?? ''))
    return comma < 0 ? -1 : next
  return behindSource(tokens, next, quote)
}

/** Whether reports are the source, which stands for all that they tell: "According to pool reports". */
const isReports = (tokens: readonly Token[], source: Phrase): boolean =>
  tokens[headOf(tokens, source)]?.low === 'reports'

/** Maximum length of such a sentence around "according to", and how much is read behind the words. */
const INSERTED_TOKENS = 80
const BEHIND_TOKENS = 8
/** Maximum distance of the verb before a whole utterance, over who is told. */
const TOLD_TOKENS = 4

const isTime = (token: Token | undefined): boolean =>
  weekdays.has(token?.low ?? '') ||
  /^(?:on|last|this|week|month|year|morning|afternoon|evening|night)$/.test(token?.low ?? '')

/**
 * Whether a subject that says the sentence stands before "according to": "Reed said, according to …", "Reed said that
 * according to …", `"…," Reed told Bell, according to …`, `"…," said Reed, according to …`.
 */
export function isInserted(tokens: readonly Token[], at: number, lo: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.low === 'that' ? at - 2 : -1
  if (before < lo) return false
  let said = tokens[before]?.low === 'that' ? before - 1 : before
  while (said > lo && isTime(tokens[said])) said--
  if (isOfTier(tokens[said], 'say')) return true
  const floor = Math.max(lo, said - MAX_ADDRESS_TOKENS)
  for (let verb = said; verb > floor && tokens[verb]?.kind === 'word'; verb--) {
    const isInverted = tokens[verb - 1]?.kind === 'quote' && isOfTier(tokens[verb], 'say')
    if (isInverted || isOfTier(tokens[verb], 'tell')) return true
  }
  return false
}

/** Whether a word is a verb of saying or telling, and no participle that goes on. */
function isOfTier(token: Token | undefined, tier: 'say' | 'tell'): boolean {
  const cue = token?.capital === false ? cueOf(token.low) : undefined
  return cue?.tier === tier && cue.form !== 'gerund'
}

/** Maximum length of what stands behind the verb there: whom it is said to, or who says it. */
const MAX_ADDRESS_TOKENS = 8

/** A clause of manner: "as X put it", "as X had it". */
function asPut(tokens: readonly Token[], as: number, hi: number): Found | null {
  const subject = phraseAfter(tokens, as + 1, hi)
  if (!subject) return null
  for (let at = subject.to; at < hi - 1 && at < subject.to + 4; at++) {
    if (/^(?:puts?|ha[ds])$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'it')
      return found('according', subject, { from: at, to: at + 2 })
  }
  return null
}

/** A predicative clause behind the words: `"…" is how X puts it`, `was how X described it`. */
function howPut(tokens: readonly Token[], how: number, hi: number): Found | null {
  const quote = tokens[how - 2]?.kind === 'comma' ? how - 3 : how - 2
  if (!/^(?:is|was)$/.test(tokens[how - 1]?.low ?? '') || tokens[quote]?.kind !== 'quote')
    return null
  const subject = phraseAfter(tokens, how + 1, hi)
  const verb = subject ? afterAsides(tokens, subject.to, hi) : hi
  return subject &&
    /^(?:puts?|describe[sd]|sum(?:s|med)|explain(?:s|ed))$/.test(tokens[verb]?.low ?? '')
    ? found('according', subject, { from: verb, to: verb + 1 })
    : null
}

/** A participle of manner with its agent: "as described by X". */
function asDescribed(tokens: readonly Token[], as: number, hi: number): Found | null {
  const cue = cueOf(tokens[as + 1]?.low ?? '')
  if (tokens[as + 2]?.low !== 'by' || cue?.form !== 'past' || cue.tier !== 'judge') return null
  const subject = phraseAfter(tokens, as + 3, hi)
  return subject && found('according', subject, { from: as, to: as + 3 })
}

/** The agent that provided a document, which is the source: "figures published by the bank". */
function providerOf(tokens: readonly Token[], phrase: Phrase | null, hi: number): Phrase | null {
  if (!phrase || tokens[phrase.to + 1]?.low !== 'by') return phrase
  const provided = /^(?:provided|released|published|compiled|posted|issued|conducted|made)$/
  return provided.test(tokens[phrase.to]?.low ?? '')
    ? (phraseAfter(tokens, phrase.to + 2, hi) ?? phrase)
    : phrase
}

/**
 * Whether the source of "according to" is a recording or a paper of a court, which only pass on who speaks: "According
 * to a recording, Bell told …".
 */
export const isRecord = (tokens: readonly Token[], { subject }: Found): boolean => {
  const head = headOf(tokens, subject)
  const isOutlet =
    tokens[head - 1]?.capital ||
    /^(?:media|news|press|newspaper|agency)$/.test(tokens[head - 1]?.low ?? '')
  return (
    RECORDS.test(tokens[head]?.low ?? '') ||
    (head > subject.from && isOutlet && /^reports?$/.test(tokens[head]?.low ?? ''))
  )
}

const RECORDS =
  /^(?:audio|records?|messages|texts|e?-?mails|recordings?|videos?|tapes?|footage|transcripts?|clips?|extracts?|excerpts?|affidavits?|complaint|indictment|papers|documents|filings?|lawsuit)$/
