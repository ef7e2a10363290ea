import type { PlacedCue } from '../cues/cues-of-sentence.ts'
import { canAct } from '../names/names.ts'
import { isCount } from '../phrases/counts.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { personal, pronouns } from '../words/word-classes.ts'

/**
 * Whether somebody, or what bears words, is the subject. A lock guarantees, a drop suggests and a mood reveals by being
 * there, in no words.
 */
export function isSomebody(tokens: readonly Token[], subject: Phrase): boolean {
  const head = tokens[headOf(tokens, subject)]
  const { low = '', capital } = head ?? {}
  return (
    capital === true ||
    personal.has(low) ||
    (pronouns.has(low) && !DEMONSTRATIVE.test(low)) ||
    isCount(head) ||
    canAct(low) ||
    [BODIES, WORDED, DOCUMENTS, FINDERS].some((nouns) => nouns.test(low))
  )
}

/** Verbs of what a thing does by being there, which in the mouth of somebody report. */
export const BY_BEING_THERE = /^(?:guarantee|suggest|indicate|hint|imply|reveal|explain)$/

const DEMONSTRATIVE = /^(?:this|that|these|those)$/

/** Nouns for people and bodies that no other table has, counts of them among these. */
const BODIES =
  /^(?:team|staff|crew|camp|administration|government|management|leadership|couple|family|police|public|majority|half|side|body|press|media|outlet|allies|number|pair|handful|third|quarter)s?$/

/** Nouns for what bears words, and reports less often than it shows. */
const WORDED =
  /^(?:message|missive|letter|memo|note|text|post|tweet|statement|remark|comment|article|story|column|book|paper|website|site|page|polling|evidence|literature|disclosure|regulation|guideline|rule|work|projection|forecast|model|script|quote)s?$/

/** A document as the subject of a verb of finding: "A poll found that …", "records show …". */
export const isFinding = (tokens: readonly Token[], { cue, subject }: PlacedCue): boolean =>
  /^(?:find|show|indicate)$/.test(cue.lemma) &&
  (isDocument(tokens, subject) || FINDERS.test(tokens[headOf(tokens, subject)]?.low ?? ''))

/** Whether a phrase is for a document, which shows or says something: "figures from the board". */
export const isDocument = (tokens: readonly Token[], subject: Phrase): boolean =>
  DOCUMENTS.test(tokens[headOf(tokens, subject)]?.low ?? '')

const DOCUMENTS =
  /^(?:poll|survey|study|report|analysis|review|audit|data|figure|record|document|email|e-mail|filing|research|result|statistic|transcript|minute|estimate|census|count|investigation|inquiry)s?$|^(?:studies|analyses|surveys|inquiries)$/

const FINDERS =
  /^(?:coroner|court|jury|tribunal|inquest|inspector|auditor|investigator|researcher|scientist|watchdog|regulator|ombudsman|judge|panel|commission|committee)s?$/
