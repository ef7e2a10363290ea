import { canAct, isAgentNoun, sexOfNoun } from '../names/names.ts'
import { OFFICES } from '../names/titles.ts'
import { afterAsides, afterPrepositions } from '../phrases/skip-ahead.ts'
import { headOf } from '../phrases/heads.ts'
import { PERSONAL_POSSESSIVE } from '../phrases/modifiers.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions, determiners, isAdverb } from '../words/word-classes.ts'
import { isGerund } from '../words/verb-forms.ts'
import { acts } from '../cast/acting-names.ts'
import { whoIsMeant } from './epithets.ts'
import { meetDescribed, type Figure } from '../cast/name-people.ts'
import { RELATIVE } from '../cast/obituaries.ts'
import { MEMORY, raise, SALIENCE, type Walk } from '../cast/salience.ts'
import { GROUPS } from '../cast/who-is-meant.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'

/**
 * The subject of a sentence where it is a description of somebody or something that can speak, whom a pronoun may mean
 * later: "The driver shook his head. He said", "The report was leaked. It says"; `null` for a name or any other noun.
 */
export function describedSubject(tokens: readonly Token[], lo: number, hi: number): Phrase | null {
  let from = lo
  while (from < hi && isOpening(tokens[from])) from++
  const isShare = SHARES.test(tokens[from]?.low ?? '') && tokens[from + 1]?.low === 'of'
  const noun = withoutParticiple(tokens, phraseAfter(tokens, isShare ? from + 2 : from, hi))
  if (!noun) return null
  const phrase = { from, to: noun.to }
  const head = headOf(tokens, noun)
  // of "His solicitor read a note in which he said" it is either, of "His team has a plan that it says" the team
  const isOwned = OWNER_OR_PRONOUN.test(tokens[noun.from]?.low ?? '')
  if (isOwned && !GROUPS.test(tokens[head]?.low ?? '')) return null
  const { low = '', capital } = tokens[head] ?? {}
  // "Parker smiled": a noun for one person has an article
  if (capital && (head > lo || (isAgentNoun(low) && !low.endsWith('s')))) return null
  if (!canSpeak(low)) return null
  const to = afterPrepositions(tokens, phrase.to, hi)
  const isModified = isGerund(tokens, to) || tokens[to]?.low === 'who'
  if (!isModified && !acts(tokens, afterAsides(tokens, to, hi))) return null
  return { from: phrase.from, to: capital ? to : phrase.to }
}

/** A noun without the participle clause behind it: of "a student waiting for the ferry" the student. */
function withoutParticiple(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  const head = phrase ? headOf(tokens, phrase) : -1
  return phrase && head > phrase.from && isGerund(tokens, head)
    ? { from: phrase.from, to: head }
    : phrase
}

/** Enters such a subject, which says nothing yet, or the one person named with its role before: "the judge". */
export function meetSubject(walk: Walk, { tokens, text }: ParagraphReading, phrase: Phrase): void {
  const { low = '', capital } = tokens[headOf(tokens, phrase)] ?? {}
  if (capital && walk.cast.byLast.has(low)) return
  const told = whoIsMeant(walk, tokens, phrase) ?? bearerOf(walk, low)
  if (told) return raise(walk, told, SALIENCE.subject)
  if (mayBeNamed(walk, tokens, phrase, low)) return
  const described = text.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)
  const figure = meetDescribed(walk.cast, described, low)
  if (phrase.from === 0 && isAgentNoun(low) && !/[^s]s$/.test(low)) walk.opener ??= figure
  raise(walk, figure, SALIENCE.subject)
}

/** The one figure of late whose name had this role before it; `null` for none or several. */
function bearerOf(walk: Walk, role: string): Figure | null {
  const [only, rival] = new Set(lately(walk).filter(({ roles }) => roles.includes(role)))
  return rival ? null : (only ?? null)
}

/** Limits the look back, so that a long text costs no more for each sentence than a short one. */
const lately = ({ mentions }: Walk): readonly Figure[] => mentions.slice(-MEMORY.mentions)

/**
 * Whether a description may be an epithet of somebody named before: "the former ambassador", "Reed's rival", and not
 * "the mayor", who alone bears the office, nor one whom "a driver" brought in; of "a woman" the name may have followed.
 */
function mayBeNamed(
  walk: Walk,
  tokens: readonly Token[],
  { from, to }: Phrase,
  head: string,
): boolean {
  const words = tokens.slice(from, to)
  const isDefinite = words[0]?.low === 'the' || words.some(({ possessive }) => possessive)
  if (!isDefinite || !isAgentNoun(head) || head.endsWith('s')) return false
  if (words.some(({ low }) => low === 'former')) return true
  return (
    !OFFICES.has(head) &&
    !(walk.unnamed.has(head) && sexOfNoun(head) === null) &&
    !lately(walk).some(({ kind, last }) => kind === 'described' && last === head)
  )
}

/** Whether a definite description joins two roles, as those of somebody named before: "The senator and former mayor". */
export const hasTwoRoles = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens[from]?.low === 'the' &&
  tokens
    .slice(from, to)
    .some(
      ({ low }, at) =>
        low === 'and' &&
        isAgentNoun(tokens[from + at - 1]?.low ?? '') &&
        !determiners.has(tokens[from + at + 1]?.low ?? ''),
    ) &&
  !/[^s]s$/.test(tokens[to - 1]?.low ?? '')

/**
 * Enters a relative without a name where the text meets them, whom a pronoun of their sex may mean: "rang his sister. 'Come
 * home,' she said"; in "his sister Ana" or "his sister, Ana Bell," they have one.
 */
export function meetRelative(walk: Walk, { tokens, text }: ParagraphReading, owner: number): void {
  const [token, noun] = [tokens[owner], tokens[owner + 1]]
  const owns = token?.possessive || PERSONAL_POSSESSIVE.test(token?.low ?? '')
  if (!owns || !noun || !RELATIVE.test(noun.low) || noun.possessive) return
  const [next, name] = [tokens[owner + 2], tokens[owner + 3]]
  if (next?.capital || (next?.kind === 'comma' && name?.capital)) return
  const from = phraseBefore(tokens, owner + 2, 0)?.from ?? owner
  const described = text.slice(tokens[from]?.start, noun.end)
  raise(walk, meetDescribed(walk.cast, described, noun.low), SALIENCE.other)
}

/** Words for some of many: "One of the soldiers". */
const SHARES = /^(?:one|another|two|three|four|five|some|many|most|several|both)$/

const OWNER_OR_PRONOUN = /^(?:his|her|he|she|they|it|who|i|we|you)$/

const isOpening = (token: Token | undefined): boolean =>
  token?.kind === 'comma' ||
  (token?.kind === 'word' && (conjunctions.has(token.low) || isAdverb(token.low)))

/** Whether a common noun is for somebody, a body or what bears words. */
const canSpeak = (noun: string): boolean =>
  canAct(noun) || GROUPS.test(noun) || /^(?:boy|girl|government)$/.test(noun) || WRITINGS.test(noun)

/** Nouns for what bears words. */
const WRITINGS =
  /^(?:report|letter|study|opinion|memo|statement|lawsuit|suit|complaint|indictment|leaflet|petition|article|editorial|notice|note|e-?mail|post|filing|ruling|judgment|verdict|submission|document|survey|poll|review|paper|message|advert|ad)s?$|^stud(?:y|ies)$/
