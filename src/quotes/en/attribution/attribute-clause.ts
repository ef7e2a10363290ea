import { subjectBehindOpening, subjectOfClause } from '../phrases/clause-subjects.ts'
import { afterAsides } from '../phrases/skip-ahead.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import { isNoOne } from '../phrases/counts.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { auxiliaries, determiners, isAdverb } from '../words/word-classes.ts'
import { found, type Found } from './attribution.ts'
import { SAID_BY_OTHERS } from '../cues/noun-or-cue.ts'
import { isAgainst, isHeardBy } from './denials.ts'

/** The last resort for a phrase in marks within a sentence: the subject of its clause. */
export function attributeByClause(reading: ParagraphReading, region: number): Found | null {
  const quote = reading.tokenOfRegion[region] ?? -1
  const sentence = sentenceAt(reading, quote)
  const inner = reading.regions[region]?.inner
  if (!sentence || !inner || OF_ANOTHER.test(reading.text.slice(inner.start, inner.end)))
    return null
  return attributeClause(reading.tokens, quote, sentence.from)
}

/** A clause on somebody else than who acts: `He slept, and soon "he had calmed down"`. */
const OF_ANOTHER = /^s?he\b/i

/** The subject of the clause around a phrase in marks that no cue claims; `null` unless it is somebody who acts. */
function attributeClause(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const subject = subjectOfClause(tokens, quote, lo) ?? subjectBehindOpening(tokens, quote, lo)
  if (!subject || isAgainst(tokens, quote) || !isSomebody(tokens, subject)) return null
  if (isHeardInCourt(tokens, quote) || isHeardBy(tokens, subject, quote)) return null
  const acts = afterAsides(tokens, subject.to, quote)
  if (isVerb(tokens[quote - 1]) || onlyIs(tokens, acts, quote)) return null
  if (tokens.slice(acts, quote).some(({ low }) => AWAITS.test(low))) return null
  if (isCause(tokens, quote) || isExample(tokens, quote)) return null
  if (isDoneTo(tokens, acts, quote) || isLeftUnsaid(tokens, subject.to, quote)) return null
  if (subject.from > quote) return found('clause', subject, { from: lo, to: lo + 1 })
  for (let at = quote - 1; at > subject.to; at--) {
    if (isVerb(tokens[at])) return found('clause', subject, { from: at, to: at + 1 })
  }
  return found('clause', subject, { from: subject.to, to: Math.min(quote, subject.to + 1) })
}

/** Whether a word is one that the subject does not use: `never used the word "crisis"`, `avoids the term "war"`. */
const isLeftUnsaid = (tokens: readonly Token[], from: number, quote: number): boolean =>
  /^(?:words?|phrases?|terms?|labels?|expressions?)$/.test(tokens[quote - 1]?.low ?? '') &&
  tokens
    .slice(from, quote)
    .some(
      ({ low }, at) =>
        LEAVES.test(low) || (NEGATES.test(low) && USES.test(tokens[from + at + 1]?.low ?? '')),
    )

const LEAVES =
  /^(?:without|short|(?:avoid|shun|refus|declin|resist|reject|bann|hat(?=[ei])|dislik|despis|loath|detest|abhorr?)(?:s|ed|ing|es?)?)$/
const NEGATES = /^(?:not|never)$|n't$/
const USES =
  /^(?:us(?:e|ed|es|ing)|utter(?:ed|s)?|mention(?:ed|s)?|includ(?:e|ed|es)|contain(?:ed|s)?)$/

/** Whether others speak or act: "was dogged by questions over '…'", "responded to claims that she was '…'". */
const isDoneTo = (tokens: readonly Token[], acts: number, quote: number): boolean =>
  tokens
    .slice(acts, quote)
    .some(
      ({ low }, at) =>
        (low === 'by' && auxiliaries.has(tokens[acts]?.low ?? '') && at < MAX_PASSIVE_TOKENS) ||
        (low === 'by' && tokens[acts + at - 1]?.low === 'known') ||
        (low === 'that' && SAID_BY_OTHERS.test(tokens[acts + at - 1]?.low ?? '')),
    )

/** Maximum length of a passive verb with its auxiliaries and adverbs. */
const MAX_PASSIVE_TOKENS = 6

/** Whether the sentence reports what was said in court, by nobody named: `Bell "lived well", the jury heard.` */
function isHeardInCourt(tokens: readonly Token[], quote: number): boolean {
  for (let at = quote + 1; at < quote + HEARD_TOKENS && tokens[at]?.kind !== 'stop'; at++) {
    const isHeard =
      tokens[at]?.low === 'heard' || (tokens[at]?.low === 'told' && tokens[at - 1]?.low === 'was')
    if (isHeard && (tokens[at + 1]?.kind ?? 'stop') === 'stop') return true
  }
  return false
}

/** Maximum distance of such a verb behind the words. */
const HEARD_TOKENS = 40

/** Words for what an act was for: `blocked the bill because of "poison pill" parts`. */
const isCause = (tokens: readonly Token[], quote: number): boolean =>
  tokens[quote - 1]?.low === 'of' && tokens[quote - 2]?.low === 'because'

/** Words for an example of what the clause is about: `hired by a site with headlines such as "…"`. */
const isExample = (tokens: readonly Token[], quote: number): boolean =>
  tokens[quote - 1]?.low === 'as' && tokens[quote - 2]?.low === 'such'

/** What is awaited, rated or charged is in words of no one's: "Crews are bracing for a 'horror' night", "cut their rating to 'hold'". */
const AWAITS =
  /^(?:acquitted|cleared|convicted|expect|bracing|braced?|await(?:s|ed|ing)|queue(?:s|d|ing)|queuing|gearing|searching|hunting|ratings?)$/

/** Whether a phrase is a person or a body, by name, pronoun or noun; not "it", "who" or "vacations". */
function isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const first = tokens[phrase.from]
  if (isNoOne(tokens, phrase)) return false
  if (/^(?:he|she|they|we)$/.test(first?.low ?? '')) return true
  if (phrase.to - phrase.from === 1 && !first?.capital) return false
  const head = tokens[headOf(tokens, phrase)]
  if (head?.capital === true) return !IS_CODE.test(head.text)
  return determiners.has(first?.low ?? '')
}

/** A visa, a rating or a model, and no body such as "MI5" or "G20". */
const IS_CODE = /^(?!MI\d|G\d|U2)\p{Lu}\p{L}*-?\d/u

const BE = /^(?:be|been|being|was|were|is|are)$/

/**
 * A copula or a passive ("The dam is …", "The pumps will be stored in …"), whose subject says nothing; "is seeking" is
 * active.
 */
function onlyIs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 6; at++) {
    const low = tokens[at]?.low ?? ''
    if (BE.test(low)) return !tokens[at + 1]?.low.endsWith('ing')
    if (!auxiliaries.has(low) && !isAdverb(low)) return false
  }
  return false
}
