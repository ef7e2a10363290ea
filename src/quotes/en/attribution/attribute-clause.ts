import { subjectBehindOpening, subjectOfClause } from '../phrases/clause-subjects.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isNoOne, isVerb } from '../phrases/subjects.ts'
import type { Token } from '../phrases/tokens.ts'
import { auxiliaries, determiners, isAdverb } from '../phrases/word-classes.ts'
import { found, type Found } from './attribution.ts'
import { isAgainst } from './denials.ts'

/** For a phrase in marks that no cue claims: the subject of the clause it stands in. */
export function attributeClause(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const subject = subjectOfClause(tokens, quote, lo) ?? subjectBehindOpening(tokens, quote, lo)
  if (!subject || isAgainst(tokens, quote) || !isSomebody(tokens, subject)) return null
  if (isVerb(tokens[quote - 1]) || onlyIs(tokens, subject.to, quote)) return null
  if (subject.from > quote) return found('clause', subject, { from: lo, to: lo + 1 })
  for (let at = quote - 1; at > subject.to; at--) {
    if (isVerb(tokens[at])) return found('clause', subject, { from: at, to: at + 1 })
  }
  return found('clause', subject, { from: subject.to, to: Math.min(quote, subject.to + 1) })
}

/** A name, "she", "the crew"; not "it", "who" or "vacations": a clause alone gives the words to somebody only. */
function isSomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const first = tokens[phrase.from]
  if (isNoOne(tokens, phrase)) return false
  if (/^(?:he|she|they|we)$/.test(first?.low ?? '')) return true
  if (phrase.to - phrase.from === 1 && !first?.capital) return false
  const head = tokens[headOf(tokens, phrase)]
  return head?.capital === true || determiners.has(first?.low ?? '')
}

const BE = /^(?:be|been|being|was|were|is|are)$/

/** "The pumps will be stored in …", "The dam is …": who only is so says nothing; "is seeking" acts. */
function onlyIs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 6; at++) {
    const low = tokens[at]?.low ?? ''
    if (BE.test(low)) return !tokens[at + 1]?.low.endsWith('ing')
    if (!auxiliaries.has(low) && !isAdverb(low)) return false
  }
  return false
}
