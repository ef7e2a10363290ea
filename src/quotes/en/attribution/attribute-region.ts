import { attributeBeside } from './attribute-after.ts'
import { attributeInserted, attributeTrailing } from './attribute-trailing.ts'
import { attributeGoverning, claimedBefore } from './attribute-before.ts'
import { isIntroduced, withinSemicolons } from '../cues/clause-ends.ts'
import { isAgainst, isJudgedClaim } from './denials.ts'
import { attributeColon } from './attribute-colon.ts'
import { attributeGapped } from './attribute-gapped.ts'
import { attributeAccording, isRecord, isInserted, toldBehind } from './attribute-according.ts'
import { attributeNoun, attributeOwned, claimOf, tellsContent } from './attribute-noun.ts'
import { isToldBehind } from '../cues/retold.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { headOf, isAnybody } from '../phrases/heads.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { found, type Found } from './attribution.ts'
import { sentenceAt, startsSentence, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { conjunctions, isAdverb } from '../words/word-classes.ts'

/** The attribution of one top-level region within its own sentence, the most reliable rule first; `null` for none. */
export function attributeRegion(reading: ParagraphReading, region: number): Found | null {
  const quote = reading.tokenOfRegion[region] ?? -1
  const sentence = sentenceAt(reading, quote)
  if (!sentence) return null
  const { tokens } = reading
  const { from: lo, to: hi } = sentence
  const near = withinSemicolons(tokens, quote, { from: lo, to: hi })
  const anywhere = attributeAccording(tokens, near.from, near.to)
  const according = anywhere && isOfOthers(tokens, anywhere, quote, near.to) ? null : anywhere
  const told = according && toldBehind(tokens, according, quote, lo)
  if (told) return told
  const isVia =
    according !== null &&
    (isInserted(tokens, according.cue.from, lo) || isRecord(tokens, according))
  const said = isVia ? attributeSaid(reading, quote, sentence) : null
  const cue = said && cueOf(tokens[said.cue.from]?.low ?? '')
  if (said && cue?.tier !== 'soft' && cue?.lemma !== 'find')
    return { ...said, via: said.via ?? according?.subject ?? null }
  const claimed = according && quote < according.cue.from ? claimedBefore(tokens, quote, lo) : null
  return (
    attributeLabel(tokens, quote, lo) ??
    attributeOwned(tokens, quote, lo) ??
    (claimed?.by === 'governing' ? claimed : null) ??
    (according && passedOn(tokens, according, quote, lo)) ??
    according ??
    attributeSaidOrNoun(reading, quote, sentence) ??
    attributeColon(tokens, quote, lo)
  )
}

/**
 * Whether "in Bell's words" or an inserted "according to Bell" is of other words in marks, which stand behind it: "'…' is,
 * in Bell's words, '…'", "called it '…,' a line that Hill, according to Bell, found '…'".
 */
function isOfOthers(
  tokens: readonly Token[],
  { cue, subject }: Found,
  quote: number,
  hi: number,
): boolean {
  if (quote > cue.from || !/^(?:in|according)$/.test(tokens[cue.from]?.low ?? '')) return false
  const from = Math.max(cue.to, subject.to)
  const behind = tokens.slice(from, Math.min(hi, from + OTHERS_TOKENS))
  const comma = behind.findIndex(({ kind }) => kind === 'comma')
  const next = behind.findIndex(({ kind }) => kind === 'quote')
  if (next < 0 || tokens[cue.from - 1]?.kind !== 'comma') return false
  return tokens[cue.from]?.low === 'in'
    ? tokens.slice(quote + 1, cue.from).some((token) => isVerb(token) || token.low === 'who')
    : comma >= 0 && comma < next && isVerb(behind[comma + 1])
}

/** How far behind such an insertion its words stand. */
const OTHERS_TOKENS = 12

/**
 * By a verb of saying, else by a noun; by the noun too where the verb before it only judges what the noun's owner says.
 */
function attributeSaidOrNoun(
  reading: ParagraphReading,
  quote: number,
  sentence: Phrase,
): Found | null {
  const { tokens } = reading
  const said = attributeSaid(reading, quote, sentence)
  const noun = attributeNoun(tokens, quote, sentence.from)
  if (!said || !noun) return said ?? noun
  const cue = cueOf(tokens[said.cue.from]?.low ?? '')
  const isAnothers = noun.subject.from >= noun.cue.to
  const passesOn = PASSES_ON.test(cue?.lemma ?? '')
  const isAside = opensRelative(tokens, said.cue.to, noun.subject.from)
  const judges = cue?.tier === 'judge' || passesOn || isAnothers || isAside
  const isNearer = said.by === 'governing' && said.cue.to <= noun.subject.from
  const isContent =
    tellsContent(tokens, noun, quote) || (passesOn && tokens[quote - 1]?.kind === 'colon')
  return judges && isNearer && isContent ? noun : said
}

/** Whether a relative clause opens behind a comma: "said they stand by Reed, who was hurt by Bell's claim that". */
const opensRelative = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, Math.max(from, to))
    .some(
      ({ kind }, at) =>
        kind === 'comma' && /^(?:who|which|whose)$/.test(tokens[from + at + 1]?.low ?? ''),
    )

/** What somebody does with another's words: "read out Reed's message: '…'". */
const PASSES_ON = /^(?:repeat|read|recite|cite|share|quote|play|publish|release)$/

/** By a verb of saying: right behind the words, at the sentence's end, before them. */
function attributeSaid(
  reading: ParagraphReading,
  quote: number,
  { from: lo, to: hi }: Phrase,
): Found | null {
  const { tokens } = reading
  if (isAgainst(tokens, quote) && !tokens.slice(lo, quote).some(isVerb)) return null
  if (isJudgedClaim(tokens, quote, lo)) return null
  const open = expectsMore(reading, quote)
  const introduced = introducedBy(tokens, quote, lo)
  const behind =
    introduced ??
    (isAskedOf(tokens, quote, lo) ? attributeGoverning(tokens, quote, lo) : null) ??
    (open ? attributeBeside(tokens, quote, hi) : null) ??
    attributeTrailing(tokens, quote, hi)
  if (behind && behind !== introduced)
    return (
      claimedBefore(tokens, quote, lo) ??
      claimOf(tokens, quote, lo) ??
      passedOn(tokens, behind, quote, lo) ??
      behind
    )
  return (
    behind ??
    attributeGapped(tokens, quote, lo) ??
    attributeInserted(tokens, quote, lo) ??
    attributeGoverning(tokens, quote, lo) ??
    attributeBeside(tokens, quote, hi)
  )
}

/**
 * Who speaks where the source behind the words only passes them on: `Bell called it "a sham", the Post reported`, `Bell
 * said it was "a sham", according to a memo`, `Reed told a cashier he had "a gun", police said`.
 */
function passedOn(
  tokens: readonly Token[],
  { cue, subject }: Found,
  quote: number,
  lo: number,
): Found | null {
  if (quote > cue.from) return null
  const said = attributeGoverning(tokens, quote, lo)
  const inner = said?.by === 'governing' ? cueOf(tokens[said.cue.from]?.low ?? '') : undefined
  if (!said || !inner) return null
  const passes = /^(?:report(?:ed|s)|according)$/.test(tokens[cue.from]?.low ?? '')
    ? inner.tier !== 'soft' &&
      !/^(?:ask|find)$/.test(inner.lemma) &&
      isAnybody(tokens[headOf(tokens, said.subject)])
    : isToldBehind(tokens, { at: said.cue.from, cue: inner, subject: said.subject }, quote, subject)
  return passes ? { ...said, via: subject } : null
}

/** Whether the words are in a question that the subject behind them was asked: `Asked whether it was "over", Bell nodded`. */
const isAskedOf = (tokens: readonly Token[], quote: number, lo: number): boolean =>
  /^(?:asked|questioned|pressed|challenged)$/.test(tokens[lo]?.low ?? '') &&
  tokens.slice(lo, quote).every(({ kind }) => kind === 'word' || kind === 'number')

/** A verb right before the comma or colon, whatever follows the words: `shouted, "Go," and …`. */
function introducedBy(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (!isIntroduced(tokens, quote)) return null
  const found = attributeGoverning(tokens, quote, lo)
  const isSpeech = isOfSaying(cueOf(tokens[found?.cue.from ?? -1]?.low ?? ''))
  return isSpeech && found?.by === 'governing' && quote - found.cue.to < NEAR_TOKENS ? found : null
}

/** Maximum distance of such a verb before the words. */
const NEAR_TOKENS = 4

/** A name as a label, between a dash and the colon before the words: `Polls were wrong - Rosa Klein: "…"`. */
function attributeLabel(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (tokens[quote - 1]?.kind !== 'colon') return null
  const subject = phraseBefore(tokens, quote - 1, lo)
  const named =
    subject &&
    tokens[subject.from]?.capital &&
    tokens[subject.from]?.low !== 'more' &&
    tokens[subject.from - 1]?.kind === 'dash'
  return named ? found('colon', subject, { from: quote - 1, to: quote }) : null
}

/**
 * Whose the words are that `denier` denies: the owner of a noun of saying, where that is another; `null` for nobody.
 */
export function attributeAccuser(
  reading: ParagraphReading,
  region: number,
  denier: Phrase,
): Found | null {
  const quote = reading.tokenOfRegion[region] ?? -1
  const found = attributeNoun(reading.tokens, quote, denier.to)
  const { subject } = found ?? {}
  const owns = reading.tokens[(subject?.to ?? 0) - 1]?.possessive === true
  return found && (owns || /^(?:by|from)$/.test(reading.tokens[found.subject.from - 1]?.low ?? ''))
    ? found
    : null
}

/** Whether the words leave the sentence open, by a comma or a question mark, so that an attribution may follow. */
function expectsMore(reading: ParagraphReading, quote: number): boolean {
  const token = reading.tokens[quote]
  if (!token) return false
  const inside = reading.text.slice(Math.max(token.start, token.end - 4), token.end)
  if (/[,!?…—–-]["'“”‘’»«\s)\]]*$/.test(inside)) return true
  const next: Token | undefined = reading.tokens[quote + 1]
  return next?.kind === 'comma' || startsSentence(reading, quote)
}

/** Participles in place of a sentence that attributes: "Adding, '…'". */
const GOES_ON = /^(?:adding|continuing|concluding|noting)$/

/** Whether the words open their sentence, over an adverb or a conjunction: "Instead, '…'", "But '…'", "Then: '…'". */
export function opensSentence(reading: ParagraphReading, quote: number): boolean {
  const from = sentenceAt(reading, quote)?.from ?? quote
  if (quote - from > 3) return false
  return reading.tokens
    .slice(from, quote)
    .every(
      ({ kind, low }) =>
        kind === 'comma' ||
        kind === 'colon' ||
        conjunctions.has(low) ||
        isAdverb(low) ||
        GOES_ON.test(low),
    )
}
