import { found, type Found } from './attribution.ts'
import { attributeGoverning } from './attribute-before.ts'
import { subjectOfClause } from '../phrases/clause-subjects.ts'
import { bodiesWithName, institutions } from '../names/body-nouns.ts'
import { isAgentNoun } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseBefore } from '../phrases/noun-phrases.ts'
import { isVerb } from '../phrases/verb-forms.ts'
import type { Token } from '../phrases/tokens.ts'
import { personal, subordinators } from '../phrases/word-classes.ts'

/**
 * The attribution by a verb left out behind words in marks: `Bell spoke of a "rescue", Hill of "a raid"`, `Bell called
 * it "a coup" and Hill "a shame"`; `null` where the verb has somebody as its object, who may be what changes ("called
 * Bell '…', Hill '…'").
 */
export function attributeGapped(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const noun = behindArticle(tokens, quote)
  const governs = LINKS.test(tokens[noun - 1]?.low ?? '')
  const subject = phraseBefore(tokens, governs ? noun - 1 : noun, lo)
  if (!subject || !isSomebody(tokens, subject.from, subject.to)) return null
  let first = subject.from - 1
  if (/^(?:and|while)$/.test(tokens[first]?.low ?? '')) first--
  if (tokens[first]?.kind === 'comma') first--
  const joins = first < subject.from - 1 || tokens[first]?.text === ','
  if (!joins || tokens[first]?.kind !== 'quote') return null
  const link = tokens[behindArticle(tokens, first) - 1]
  if (governs && link?.low !== tokens[noun - 1]?.low) return null
  const whole =
    attributeGoverning(tokens, first, lo) ?? (governs ? acting(tokens, first, lo) : null)
  if (whole?.by !== 'governing' || whole.subject.from === subject.from) return null
  const object = tokens.slice(whole.cue.to, first)
  const isOwn = /^(?:his|her|its|their)$/.test(tokens[subject.from]?.low ?? '')
  const joined = tokens[subject.from - 1]?.low === 'and'
  if (isOwn || (joined && object.some(({ low }) => !KEPT.test(low)))) return null
  const isFronted = /^(?:which|what|that)$/.test(tokens[whole.subject.from - 1]?.low ?? '')
  if (!governs && object.length === 0 && !isFronted) return null
  return object.some((token) => isPerson(token) || subordinators.has(token.low))
    ? null
    : found('governing', subject, whole.cue)
}

/** The clause of the first words by its verb alone: "Bell spoke of". */
function acting(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const subject = subjectOfClause(tokens, quote, lo)
  const isBeside = subject && isVerb(tokens[subject.to])
  return isBeside ? found('governing', subject, { from: subject.to, to: subject.to + 1 }) : null
}

/** What may stand between the first verb and its words, so that behind "and" the subject alone is new: "called it a". */
const KEPT = /^(?:it|this|that|of|as|about|to|an?|the)$/

const LINKS = /^(?:of|as|about|to)$/

/** The index of an article right before the words in marks, else of the words. */
const behindArticle = (tokens: readonly Token[], quote: number): number =>
  /^(?:an?|the)$/.test(tokens[quote - 1]?.low ?? '') ? quote - 1 : quote

const isPerson = ({ kind, capital, low }: Token): boolean =>
  kind !== 'word' ||
  low.endsWith('ing') ||
  capital ||
  isAgentNoun(low) ||
  (personal.has(low) && low !== 'it') ||
  /^(?:him|her|them|us|me)$/.test(low)

/** Whether a phrase is a name, or the noun for a person or a body. */
function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[headOf(tokens, { from, to })]
  if (head?.capital) return true
  const low = head?.low ?? ''
  return isAgentNoun(low) || institutions.has(low) || bodiesWithName.has(low) || GROUPS.test(low)
}

const GROUPS =
  /^(?:army|police|government|opposition|team|crowd|press|critics|locals|rebels|others)$/
