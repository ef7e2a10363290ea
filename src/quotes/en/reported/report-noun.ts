import { ownerBehind, ownerOf } from '../attribution/attribute-noun.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { opensClause } from './clauses.ts'
import { endOfContent } from './report-end.ts'
import { report, type Reported } from './reported.ts'

/** Nominalised verbs of saying, which take a clause in "that"; not those of thinking, hoping or wanting. */
const CLAIMS: ReadonlySet<string> = new Set(
  (
    'claim suggestion argument assertion contention insistence allegation accusation announcement statement comment remark ' +
    'warning acknowledgement acknowledgment admission assurance prediction promise pledge vow complaint declaration denial ' +
    'conclusion testimony revelation boast estimate forecast finding'
  )
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
)

/** Maximum distance between the noun and its "that": a place or a time may stand between. */
const TOKENS_TO_THAT = 9

/**
 * Reports by a noun, whose owner speaks: "Reed's claim that the dam was safe", "her warning on Monday that …", "claims
 * by two crews that …".
 */
export function reportOfNoun(
  tokens: readonly Token[],
  at: number,
  lo: number,
  hi: number,
): readonly Reported[] {
  if (!CLAIMS.has(tokens[at]?.low ?? '')) return []
  const that = clauseOfNoun(tokens, at + 1, hi)
  const owner = that < 0 ? null : (ownerBehind(tokens, at, that + 1) ?? ownerOf(tokens, at, lo))
  if (!owner || !isGoverned(tokens, owner.from, lo)) return []
  const to = endOfNounClause(tokens, that + 1, hi)
  return report('noun', { from: that + 1, to }, owner, { from: at, to: at + 1 }, tokens)
}

/**
 * Whether the noun is an object or complement. Where it is the subject ("Reed's claim that the dam was safe angered
 * Bell") no sign tells the end of the clause.
 */
function isGoverned(tokens: readonly Token[], owner: number, lo: number): boolean {
  const before = tokens[owner - 1]
  return owner > lo && before?.kind === 'word' && !OPENS.test(before.low)
}

const OPENS = /^(?:and|but|or|that|because|if|as|when|while)$/

/** The end of the clause: a pause or a dash, or a comma at the end of words in marks. */
function endOfNounClause(tokens: readonly Token[], from: number, hi: number): number {
  const end = endOfContent(tokens, from, hi, 'before')
  for (let at = from; at < end; at++) {
    const { kind, text } = tokens[at] ?? {}
    if (kind === 'dash' || kind === 'open') return at
    if (kind === 'quote' && text === ',') return at + 1
  }
  return end
}

function clauseOfNoun(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from; at < hi && at < from + TOKENS_TO_THAT; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') return -1
    if (token.low === 'that') return opensClause(tokens, at, hi) ? at : -1
    if (isVerb(token)) return -1
  }
  return -1
}
