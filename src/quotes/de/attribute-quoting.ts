import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPassive } from './verbs.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { findVerb, isPronoun, readSubject, subjectOfClause } from './subjects.ts'
import type { Range, Token } from './tokens.ts'
import { auxiliaries, fillers } from '../../text/de/function-words.ts'

/**
 * Inverted `zitieren` behind the words: in `zitiert die Zeitung den Minister` the object speaks, and the subject passes
 * it on.
 */
export function attributeQuoted(
  tokens: readonly Token[],
  cue: number,
  end: number,
): Attribution | null {
  const via = readSubject(tokens, cue + 1, end)
  const said = via && found(tokens, readNounPhrase(tokens, via.to, end), cue)
  return via && said && { ...said, via }
}

/**
 * `zitieren` before the words, active or passive: `Die Zeitung zitiert den Minister: „…“`, `Der Minister wird zitiert:
 * „…“`. The minister speaks.
 */
export function attributeQuoting(
  tokens: readonly Token[],
  cue: number,
  clause: Range,
): Attribution | null {
  const subject = subjectOfClause(tokens, clause.from, clause.to, cue)
  if (/^(?:wird|wurde|werden|wurden)$/.test(lowOfVerb(tokens, clause.from, cue)))
    return found(tokens, subject, cue)
  const object = fillers.has(tokens[cue + 1]?.low ?? '') ? cue + 2 : cue + 1
  const said = found(tokens, readNounPhrase(tokens, object, clause.to), cue)
  return said && subject && subject.from !== said.subject.from ? { ...said, via: subject } : said
}

/** A participle of naming behind the words: `X hatte von „…“ gesprochen`, `X hat das als „…“ bezeichnet`. */
export function attributeCalled(
  tokens: readonly Token[],
  { from, to }: Range,
  isAgent: (phrase: NounPhrase) => boolean,
): Attribution | null {
  const verb = findVerb(tokens, from, to, auxiliaries)
  const subject = verb < 0 ? null : subjectOfClause(tokens, from, to, verb)
  if (!subject || isPassive(tokens, from, to + 1)) return null
  return isPronoun(subject) || isAgent(subject) ? found(tokens, subject, to + 1) : null
}

const lowOfVerb = (tokens: readonly Token[], from: number, end: number): string =>
  tokens[findVerb(tokens, from, end, auxiliaries)]?.low ?? ''
