import type { Attribution } from './attribution.ts'
import { found } from './attribution.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { phraseBefore } from './subjects.ts'
import type { Range, Token } from './tokens.ts'

/** `laut X`, `nach Angaben (von) X`, `X zufolge`, anywhere in the sentence. */
export function attributeBy(tokens: readonly Token[], { from, to }: Range): Attribution | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.low === 'laut') return found(tokens, readNounPhrase(tokens, at + 1, to), at)
    if (token?.low === 'zufolge') return found(tokens, phraseBefore(tokens, from, at), at)
    const isAccount =
      /^(?:angaben?|aussagen?|informationen|auskunft|ansicht|meinung|worten|einschätzung)$/
    if (token?.low === 'nach' && isAccount.test(tokens[at + 1]?.low ?? '')) {
      const next = tokens[at + 2]?.low ?? ''
      const start = at + (/^(?:von|vom)$/.test(next) ? 3 : 2)
      return found(tokens, readNounPhrase(tokens, start, to), at)
    }
  }
  return null
}

/** `heißt es in dem Schreiben`, `hieß es aus dem Ministerium`, `In dem Schreiben heißt es` */
export function attributeHeld(
  tokens: readonly Token[],
  cue: number,
  end: number,
  start = cue,
): Attribution | null {
  if (tokens[cue + 1]?.low !== 'es') return null
  for (let at = cue + 2; at < Math.min(end, cue + 5); at += 1) {
    if (HELD_IN.test(tokens[at]?.low ?? ''))
      return found(tokens, readNounPhrase(tokens, at + 1, end), cue)
  }
  const held = HELD_IN.test(tokens[start]?.low ?? '')
    ? readNounPhrase(tokens, start + 1, cue)
    : null
  return held?.to === cue ? found(tokens, held, cue) : null
}

const HELD_IN = /^(?:in|im|aus|von|vom|bei|beim|seitens)$/
