import { canAct } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { isBeforeVerb, linking } from '../words/word-classes.ts'
import { isPerson } from './distant-subjects.ts'

/**
 * The antecedent of "which" or "one of whom" as a subject ("a rebuke from the board, which said"), and of "that" behind
 * what bears words ("a shirt that said").
 */
export function antecedentOfWhich(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  let which = at - 1
  while (which > lo && isBeforeVerb(tokens[which]?.low ?? '')) which--
  if (tokens[which]?.low === 'that') return bearerBefore(tokens, which, lo)
  if (tokens[which]?.low === 'whom' && tokens[which - 1]?.low === 'of') which -= 2
  else if (tokens[which]?.low !== 'which') return null
  if (tokens[which - 1]?.kind !== 'comma') return null
  const phrase = phraseBefore(tokens, which - 1, lo)
  if (!phrase) return null
  const bearer =
    /^(?:reads?|sa(?:id|ys))$/.test(tokens[at]?.low ?? '') && bearerInClause(tokens, phrase, lo)
  if (bearer) return bearer
  const thing = passedOnBy(tokens, phrase, lo)
  if (thing) return thing
  const within = tokens.slice(phrase.from, phrase.to)
  const link = within.findLastIndex(({ low }) => /^(?:from|by|for)$/.test(low))
  return { from: phrase.from + link + 1, to: phrase.to }
}

/** The thing that "which" means, not who passed it on: "ordered a report, first obtained by the Post, which says". */
function passedOnBy(tokens: readonly Token[], { from }: Phrase, lo: number): Phrase | null {
  const verb = from - 2
  if (tokens[from - 1]?.low !== 'by' || !PASSED_ON.test(tokens[verb]?.low ?? '')) return null
  const comma = tokens[verb - 1]?.low === 'first' ? verb - 2 : verb - 1
  return tokens[comma]?.kind === 'comma' ? phraseBefore(tokens, comma, lo) : null
}

const PASSED_ON = /^(?:reported|published|obtained|released|reviewed|seen|leaked|shared|posted)$/

/** Whether "which" sums up what a thing shows, and nobody tells: "died of a fever, which confirmed what I knew". */
export function isShownByThing(tokens: readonly Token[], at: number, lo: number): boolean {
  if (tokens[at - 1]?.low !== 'which' || !SHOWN.test(tokens[at]?.low ?? '')) return false
  const thing = phraseBefore(tokens, at - 2, lo)
  const { low = '' } = tokens[thing ? headOf(tokens, thing) : at] ?? {}
  return thing !== null && !isPerson(tokens, thing) && !canAct(low) && !BEARERS.test(low)
}

const SHOWN = /^(?:confirm|suggest|indicate|reveal)(?:s|ed)$/

/** What bears words before a place and its comma: "saw [a sign] on Friday at an exit in Hull, which read"; `null` for none. */
function bearerInClause(tokens: readonly Token[], { from }: Phrase, lo: number): Phrase | null {
  for (let at = from - 1; at > lo && at > from - BEARER_TOKENS; at--) {
    const token = tokens[at]
    if (isVerb(token)) return null
    if (token?.kind === 'word' && BEARERS.test(token.low)) return phraseBefore(tokens, at + 1, lo)
  }
  return null
}

/** Maximum distance of such a noun before the place. */
const BEARER_TOKENS = 12

/** The thing that bears words before "that", over its attributes: "a note on her desk that said"; `null` for another noun. */
function bearerBefore(tokens: readonly Token[], that: number, lo: number): Phrase | null {
  const near = phraseBefore(tokens, that, lo)
  const under = near
    ? near.from + tokens.slice(near.from, that).findIndex(({ low }) => low === 'under')
    : -1
  if (near && under > near.from && BEARERS.test(tokens[that - 1]?.low ?? ''))
    return { from: under + 1, to: that }
  if (BEARERS.test(tokens[near ? headOf(tokens, near) : that]?.low ?? '')) return near
  const isAttribute = near !== null && linking.has(tokens[near.from - 1]?.low ?? '')
  const phrase = isAttribute ? phraseBefore(tokens, near.from - 1, lo) : near
  for (let from = phrase?.from ?? that; from < (phrase?.to ?? that); from++) {
    const opens = from === phrase?.from || tokens[from - 1]?.low === 'of'
    const bearer = opens ? tokens[headOf(tokens, { from, to: that })] : undefined
    if (BEARERS.test(bearer?.low ?? '')) return { from, to: that }
  }
  return null
}

/** Nouns for what bears words. */
const BEARERS =
  /^(?:text|letter|note|message|email|e-mail|memo|statement|report|post|tweet|headline|caption|hashtag|leaflet|card|sign|banner|placard|poster|sticker|billboard|plaque|shirt|t-shirt|cap|hat|badge|tattoo|form|contract|document|notice|label|menu|book|paper|article|page|website|advert|ad|order|ruling|opinion|study|survey|slide|screen|inscription|petition|complaint|lawsuit|indictment|affidavit|filing|file|record|diary|entry|invoice|pamphlet|brochure|flyer|newsletter|bulletin|manual|guide|charter|manifesto|resolution|motion|amendment|clause|treaty|verdict)s?$/
