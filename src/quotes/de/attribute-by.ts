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
