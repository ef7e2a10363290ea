import { found, type Found } from './attribution.ts'
import { isAgentNoun } from '../names/names.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { headOf } from '../phrases/heads.ts'
import { afterAsides } from '../phrases/clause-subjects.ts'
import { isNoun, phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerb } from '../phrases/verb-forms.ts'
import type { Token } from '../phrases/tokens.ts'
import { determiners, weekdays } from '../phrases/word-classes.ts'

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
    if (subject) return found('according', subject, { from: at, to: at + width })
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

const isTime = (token: Token | undefined): boolean =>
  weekdays.has(token?.low ?? '') ||
  /^(?:on|last|this|week|month|year|morning|afternoon|evening|night)$/.test(token?.low ?? '')

/**
 * Whether a subject that says the sentence stands before "according to": "Reed said, according to …", "Reed said that
 * according to …".
 */
export function isInserted(tokens: readonly Token[], at: number, lo: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.low === 'that' ? at - 2 : -1
  if (before < lo) return false
  let said = tokens[before]?.low === 'that' ? before - 1 : before
  while (said > lo && isTime(tokens[said])) said--
  const cue = cueOf(tokens[said]?.low ?? '')
  return cue?.tier === 'say' && cue.form !== 'gerund'
}

/** A clause of manner: "as X put it". */
function asPut(tokens: readonly Token[], as: number, hi: number): Found | null {
  const subject = phraseAfter(tokens, as + 1, hi)
  if (!subject) return null
  for (let at = subject.to; at < hi - 1 && at < subject.to + 4; at++) {
    if (!/^puts?$/.test(tokens[at]?.low ?? '')) continue
    return tokens[at + 1]?.low === 'it'
      ? found('according', subject, { from: at, to: at + 2 })
      : null
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

/** Nominalised verbs of saying, whose owner speaks: "Reed's vow to '…'", "his comment that '…'". */
const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement comment comments remark remarks claim claims tweet tweets letter call calls criticism description assertion vow promise ' +
    'pledge contention warning question answer message slogan statement response reply speech words phrase suggestion ' +
    'argument view belief demand insistence declaration announcement complaint characterization admission attack quip ' +
    'joke line boast testimony memo email e-mail post refrain mantra chant motto reference accusation allegation charge request plea ' +
    'conclusion dictum catchphrase finding retort quote pronouncement assessment observation prediction proposal apology rhetoric idea term'
  ).split(' '),
)

/** Maximum distance between such a noun and the region: without a clause, and with one that gives what was said. */
const NEAR_TOKENS = 7
const FAR_TOKENS = 30

/** The owner of a noun behind the words: `Reed's "not in my town" remark`; `null` for none. */
export function attributeOwned(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const verdict = attributeVerdict(tokens, quote)
  if (verdict) return verdict
  const noun = tokens[quote + 1]
  if (noun?.kind !== 'word' || !SPEECH_NOUNS.has(noun.low)) return null
  const owner = ownerOf(tokens, quote, lo)
  return owner?.to === quote ? found('noun', owner, { from: quote + 1, to: quote + 2 }) : null
}

/** `"…" was his verdict`, `"…" is Bell's advice` */
function attributeVerdict(tokens: readonly Token[], quote: number): Found | null {
  const is = tokens[quote + 1]?.kind === 'comma' ? quote + 2 : quote + 1
  if (!/^(?:is|was|came)$/.test(tokens[is]?.low ?? '')) return null
  for (let at = is + 2; at < is + NEAR_TOKENS; at++) {
    const { low = '', kind } = tokens[at] ?? {}
    if (kind !== 'word') return null
    const said = SPEECH_NOUNS.has(low) || /^(?:verdict|advice|take|summary|explanation)$/.test(low)
    const owner = said ? ownerOf(tokens, at, is + 1) : null
    if (owner) return found('noun', owner, { from: at, to: at + 1 })
  }
  return null
}

/**
 * The owner of a noun before the words: `Reed's claim of "…"`, and farther off `Reed's claim that the dam was "…"`;
 * `null` for none.
 */
export function attributeNoun(tokens: readonly Token[], quote: number, lo: number): Found | null {
  for (let at = quote - 1; at >= lo && at > quote - FAR_TOKENS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !SPEECH_NOUNS.has(token.low)) continue
    if (at <= quote - NEAR_TOKENS && !opensClause(tokens, at + 1, quote)) continue
    const owner = ownerBehind(tokens, at, quote) ?? ownerOf(tokens, at, lo)
    if (owner) return found('noun', owner, { from: at, to: at + 1 })
  }
  return null
}

/** The owner behind the noun: "the contention of Ana Bell that", "the claim by a sailor that"; `null` for none. */
export function ownerBehind(tokens: readonly Token[], noun: number, quote: number): Phrase | null {
  if (!/^(?:of|by|from)$/.test(tokens[noun + 1]?.low ?? '')) return null
  const owner = phraseAfter(tokens, noun + 2, quote)
  if (!owner || tokens[owner.to]?.low !== 'that') return null
  const named = tokens.slice(owner.from, owner.to).some(({ capital }) => capital)
  return named || isAgentNoun(tokens[headOf(tokens, owner)]?.low ?? '') ? owner : null
}

/**
 * Whether the words are the content of the noun: `her claim that the dam was "…"`, `his idea of a "…"`; not behind
 * "as".
 */
export function tellsContent(tokens: readonly Token[], { cue }: Found, quote: number): boolean {
  const between = tokens.slice(cue.to, quote)
  if (between.some(({ low, kind }) => low === 'as' || kind === 'quote')) return false
  return opensClause(tokens, cue.to, quote) || (between[0]?.low === 'of' && between.length < 3)
}

/** Whether a content clause follows the noun, over a place or a time: "that …", "is that …". */
function opensClause(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let at = from; at < quote; at++) {
    const token = tokens[at]
    if (token?.low === 'that') return true
    if (token?.kind !== 'word' || (isVerb(token) && tokens[at + 1]?.low !== 'that')) return false
  }
  return false
}

const isNamePart = (token: Token | undefined): boolean =>
  token?.capital === true && !token.possessive && isNoun(token)

/** A noun as an attribute between an owner and a noun: "the harbour board's claim". */
const isNounPart = (token: Token | undefined): boolean =>
  determiners.has(token?.low ?? '') || (isNoun(token) && !isVerb(token))

/** What opens a noun phrase: in "deny the board's claim" the verb is no part of it. */
const ARTICLE = /^(?:the|an?|his|her|its|their)$/

const OWNERS = /^(?:his|her|their|its)$/

/** The owner before the noun at the token `noun`, a possessive or a pronoun: "Reed's", "his"; `null` for none. */
export function ownerOf(
  tokens: readonly Token[],
  noun: number,
  lo: number,
): { from: number; to: number } | null {
  for (let at = noun - 1; at >= lo && at > noun - 5; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isVerb(token) || /^(?:the|an?)$/.test(token.low)) return null
    if (OWNERS.test(token.low)) return { from: at, to: at + 1 }
    if (!token.possessive) continue
    let from = at
    const isPart = token.capital ? isNamePart : isNounPart
    while (from > lo && !ARTICLE.test(tokens[from]?.low ?? '') && isPart(tokens[from - 1])) from--
    return { from, to: at + 1 }
  }
  return null
}
