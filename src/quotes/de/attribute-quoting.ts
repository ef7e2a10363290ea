import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { findVerb, readSubject, subjectOfClause } from './subjects.ts'
import type { Range, Token } from './tokens.ts'
import { auxiliaries, fillers } from './word-lists.ts'

/** `zitiert die Zeitung den Minister`: the second speaks. */
export function attributeQuoted(
  tokens: readonly Token[],
  cue: number,
  end: number,
): Attribution | null {
  const via = readSubject(tokens, cue + 1, end)
  const said = via && found(tokens, readNounPhrase(tokens, via.to, end), cue)
  return via && said && { ...said, via }
}

/** `Die Zeitung zitiert den Minister: „…“` and `Der Minister wird zitiert: „…“`: the minister speaks. */
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

const lowOfVerb = (tokens: readonly Token[], from: number, end: number): string =>
  tokens[findVerb(tokens, from, end, auxiliaries)]?.low ?? ''
