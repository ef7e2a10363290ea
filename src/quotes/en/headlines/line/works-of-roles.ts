import { isAgentNoun } from '../../names/names.ts'
import { countWords, isTitleCase } from '../../names/title-case.ts'
import type { Token } from '../../words/tokens.ts'
import { wordSet } from '../words/word-set.ts'

/** Whether words in marks are a work that is part of a role: "'The Harbour' star", "author of 'The Harbour'". */
export function isWorkOfRole(
  tokens: readonly Token[],
  at: number,
  words: string,
  titleCase: boolean,
): boolean {
  if (tokens[at]?.kind !== 'quote' || !isTitleCase(words)) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.low ?? ''
  if (/^(?:of|behind)$/.test(before)) return isMaker(tokens[at - 2])
  // "One of the 'Harbour Six' says"
  if (before === 'the' && !titleCase && countWords(words) > 1) return true
  if (isMaker(next)) return true
  if (next?.kind !== 'word' || countWords(words) < 2) return false
  return FOLLOWERS.has(next.low) || (!titleCase && isAgentNoun(next.low))
}

/** Whether somebody makes or plays a work: "co-star". */
const isMaker = (token: Token | undefined): boolean =>
  token?.kind === 'word' && MAKERS.has(token.low.replace(/^(?:co|ex)-/, ''))

/** Who makes or plays a work. */
const MAKERS = wordSet(
  'star(s) director actor actress creator author writer singer producer host cast composer showrunner presenter screenwriter publisher frontman narrator',
)

/** Who is known by a work without making it: "'The Harbour' fans". */
const FOLLOWERS = wordSet(
  'fan(s) viewers couple(s) contestant(s) alum judge(s) finalist(s) villain winner(s) champ champion',
)
