import { found, type Found } from './attribution.ts'
import { isAgentNoun } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { determiners } from '../words/word-classes.ts'

/** Nominalised verbs of saying, whose owner speaks: "Reed's vow to '…'", "his comment that '…'". */
const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement comment comments remark remarks claim claims tweet tweets letter call calls criticism description assertion vow promise ' +
    'pledge contention warning question answer message slogan statement response reply speech words phrase suggestion ' +
    'argument view belief demand insistence declaration announcement complaint characterization admission attack quip ' +
    'joke line boast testimony memo email e-mail post refrain mantra chant motto reference accusation allegation charge request plea ' +
    'conclusion dictum catchphrase finding retort aside jibe barb taunt quote pronouncement assessment observation prediction proposal apology rhetoric idea term'
  ).split(' '),
)

/** Maximum distance between such a noun and the region: without a clause, and with one that gives what was said. */
export const NEAR_TOKENS = 7
const FAR_TOKENS = 30

/** The owner of a noun behind the words: `Reed's "not in my town" remark`; `null` for none. */
export function attributeOwned(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const verdict = attributeVerdict(tokens, quote)
  if (verdict) return verdict
  if (!SPEECH_NOUNS.has(tokens[quote + 1]?.low ?? '')) return null
  const owner = ownerOf(tokens, quote, lo)
  return owner?.to === quote ? found('noun', owner, { from: quote + 1, to: quote + 2 }) : null
}

/** `"…" was his verdict`, `"…" is Bell's advice` */
function attributeVerdict(tokens: readonly Token[], quote: number): Found | null {
  const is = tokens[quote + 1]?.kind === 'comma' ? quote + 2 : quote + 1
  if (!/^(?:is|was|came)$/.test(tokens[is]?.low ?? '') || tokens[is + 1]?.kind !== 'word')
    return null
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
    if (!SPEECH_NOUNS.has(tokens[at]?.low ?? '')) continue
    if (at <= quote - NEAR_TOKENS && !opensClause(tokens, at + 1, quote)) continue
    // "the crew, whom Bell met in her speech, were '…'"
    if (tokens[at + 1]?.kind === 'comma' && isVerb(tokens[at + 2])) continue
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

/** Whose claim it is of which somebody behind says something: `Bell's claim that it is "vile" is nonsense, Reed said`. */
export function claimOf(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (!isVerb(tokens[quote + 1])) return null
  const claim = attributeNoun(tokens, quote, lo)
  return claim?.subject.from === lo && tellsContent(tokens, claim, quote) ? claim : null
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
    if (from < at && isGerund(tokens, from)) from++
    return { from, to: at + 1 }
  }
  return null
}
