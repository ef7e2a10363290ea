import { canAct, isAgentNoun } from '../names/names.ts'
import { isGerund } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions, isAdverb, linking, weekdays } from '../words/word-classes.ts'
import { headOf } from './heads.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'

/**
 * The whole list that a phrase closes, where it opens its sentence: "[Police, the coastguard and the rescue team] said";
 * `null` where it closes none.
 */
export function listClosedBy(tokens: readonly Token[], last: Phrase, lo: number): Phrase | null {
  const and = andOf(tokens, last, lo)
  if (and < 0) return null
  let from = and < last.from ? startBefore(tokens, and, lo) : last.from
  for (let items = 2; from > lo && items < LIST_ITEMS; items++) {
    if (tokens[from - 1]?.kind !== 'comma') break
    from = startBefore(tokens, from - 1, lo)
  }
  const opens = from === lo || (from === lo + 1 && conjunctions.has(tokens[lo]?.low ?? ''))
  if (!opens || from >= last.from || !isActor(tokens, from)) return null
  const pause = from + tokens.slice(from, and).findIndex(({ kind }) => kind === 'comma')
  const role = tokens[pause + 1]?.low ?? ''
  // "Ana Bell, founder and head of the mill said"
  const isOffice = isAgentNoun(role) && !/[^s]s$/.test(role) && !tokens[pause + 1]?.capital
  const isNamed = pause > from && !canAct(tokens[pause - 1]?.low ?? '')
  const to = isNamed && isOffice ? pause : last.to
  return { from, to }
}

/** Maximum length of a list. */
const LIST_ITEMS = 7

/** The "and" before the last item, right before the phrase or within it; -1 for none. */
function andOf(tokens: readonly Token[], { from, to }: Phrase, lo: number): number {
  if (from > lo && tokens[from - 1]?.low === 'and') return from - 1
  if (tokens[from - 1]?.kind !== 'comma') return -1
  const inner = tokens.slice(from, to).findIndex(({ low }) => low === 'and' || linking.has(low))
  return tokens[from + inner]?.low === 'and' ? from + inner : -1
}

/** Where the item before a sign begins, a comma before "and" left out; -1 where none stands there. */
function startBefore(tokens: readonly Token[], sign: number, lo: number): number {
  const end = tokens[sign - 1]?.kind === 'comma' ? sign - 1 : sign
  return phraseBefore(tokens, end, lo)?.from ?? -1
}

/** Whether the first item is for people, a body or a name, no adverb, participle or time that opens the sentence. */
function isActor(tokens: readonly Token[], from: number): boolean {
  let to = from + 1
  while (tokens[to]?.kind === 'word' && tokens[to]?.low !== 'and') to++
  const head = tokens[headOf(tokens, { from, to })]
  if (!head || NO_ACTOR.test(tokens[from]?.low ?? '') || isGerund(tokens, from)) return false
  if (canAct(head.low) || /^(?:police|staff|crew)$/.test(head.low)) return true
  if (weekdays.has(head.low) || isAdverb(head.low)) return false
  const words = tokens.slice(tokens[from]?.low === 'the' ? from + 1 : from, to)
  return words.every(({ capital }) => capital) && (to > from + 1 || isName(tokens[to + 1]))
}

const isName = (token: Token | undefined): boolean => token?.capital === true

const NO_ACTOR = /^(?:one|early|late|later|overnight|online|elsewhere|abroad)$/

/** The items of a list; none where a phrase is one thing. */
export function itemsOf(tokens: readonly Token[], { from, to }: Phrase): readonly Phrase[] {
  const signs = [...tokens.slice(from, to).keys()]
    .map((at) => from + at)
    .filter((at) => tokens[at]?.kind === 'comma' || tokens[at]?.low === 'and')
  if (tokens[signs.at(-1) ?? 0]?.low !== 'and' || tokens[signs[0] ?? 0]?.kind !== 'comma') return []
  return [from - 1, ...signs]
    .map((sign, index) => ({ from: sign + 1, to: signs[index] ?? to }))
    .filter((item) => item.to > item.from)
}
