import { isNounish } from '../phrases/cue-verbs.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
} from '../phrases/word-classes.ts'
import type { Token } from '../phrases/tokens.ts'
import type { HeadlineLine } from './headline-line.ts'
import {
  bodies,
  finders,
  groups,
  headlineCueOf,
  imperatives,
  neverPassive,
  speakers,
  storms,
  thingsThat,
  thingVerbs,
  type HeadlineCue,
} from './headline-words.ts'
import { isAgentNoun } from '../names/names.ts'
import { meansOther } from './other-senses.ts'

/** Phrasal verbs of saying, with the particle that makes them so: "hits back", "opens up". */
export const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['hit', /^(?:back|out)$/],
  ['pull', /^up$/],
  ['lash', /^out$/],
  ['fire', /^back$/],
  ['speak', /^(?:out|of)$/],
  ['break', /^(?:silence|his|her|their|its)$/],
  ['weigh', /^in$/],
  ['open', /^up$/],
  ['sound', /^(?:alarm|off)$/],
  ['cry', /^(?:out|foul)$/],
  ['clap', /^back$/],
  ['bite', /^back$/],
  ['push', /^back$/],
  ['double', /^down$/],
  ['let', /^(?:rip|fly)$/],
  ['chime', /^in$/],
  ['pay', /^tributes?$/],
  ['laugh', /^off$/],
  ['tear', /^into$/],
  ['lay', /^into$/],
  ['shrug', /^off$/],
  ['brush', /^(?:off|aside)$/],
])

/** Auxiliaries with which a plain form is a finite verb: "Bell will say". */
export const MODAL = /^(?:will|would|may|must|can|could|should|won't)$/

/** Phrases that make a source of words in marks only. */
export const TELLS_ACT =
  /^(?:(?:shrug|brush) (?:off|aside)|(?:push|bite) back|(?:tear|lay) into|double down|let \p{Ll}+|pull up|break (?:silence|his|her|their|its)|speak of|pay tributes?)$/u

/** Whether a form only looks like a verb of saying: a goal denied, a vote called, a noun. */
export function isOther({ tokens, verbs }: HeadlineLine, at: number, cue: HeadlineCue): boolean {
  const other = meansOther(tokens, at, cue)
  if (other !== null) return other
  const goesWith = PHRASAL.get(cue.lemma)
  if (goesWith) return !goesWith.test(tokens[at + 1]?.low ?? '')
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const acted =
    verbs[at - 1] === true && !auxiliaries.has(before.low) && !/[^e]ed$/.test(before.low)
  return before.possessive || acted || determiners.has(before.low) || prepositions.has(before.low)
}

/** A progressive form: "is now calling". */
export function isProgressive({ tokens }: HeadlineLine, at: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  return /^(?:is|are|was|were)$/.test(isAdverb(before) ? (tokens[at - 2]?.low ?? '') : before)
}

/** Whether a clause of what is heard follows: "Village told it must pay", not "Mayor told it to leave". */
const isHeard = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|he|she|they)$/.test(tokens[at + 1]?.low ?? '') &&
  auxiliaries.has(tokens[at + 2]?.low ?? '')

/** Who is told in the past form, in a headline: "Jury told Bell lied". */
const HEARERS =
  /^(?:courts?|inquest|inquiry|tribunal|jury|jurors|trial|hearing|mps|msps|tds|peers|senators|committee|panel|commission|parliament)$/

/** Whether a noun behind a name and then an auxiliary make a clause: "Ministers told HS2 cuts would …". */
const isClause = (tokens: readonly Token[], at: number): boolean => {
  const [name, noun, verb] = tokens.slice(at, at + 3)
  return (
    name?.capital === true &&
    noun?.kind === 'word' &&
    !noun.capital &&
    !name.possessive &&
    ![determiners, prepositions, pronouns].some((words) => words.has(noun.low)) &&
    auxiliaries.has(verb?.low ?? '')
  )
}

/** A passive, whose subject does not speak: "accused of", "told to", "hailed as", "called a '…'". */
export function isPassive(
  { tokens, titleCase }: HeadlineLine,
  at: number,
  { form, lemma }: HeadlineCue,
): boolean {
  if (form !== 'past' && form !== 'participle') return false
  const next = tokens[at + 1]
  if (/^(?:is|are|was|were|be|been|being|gets|got)$/.test(tokens[at - 1]?.low ?? '')) return true
  if (lemma === 'deny')
    return (
      !next ||
      next.kind === 'colon' ||
      (next.kind === 'word' &&
        !/^(?:that|having|any|wrongdoing|claims?|allegations?|reports?|involvement)$/.test(
          next.low,
        ))
    )
  if (neverPassive.has(lemma)) return lemma === 'say' && next?.low === 'to'
  const isNamed = /^an?$/.test(next?.low ?? '') && tokens[at + 2]?.kind === 'quote'
  if (isNamed) return true
  if (next?.kind !== 'word' || prepositions.has(next.low) || /^(?:to|as|not)$/.test(next.low))
    return true
  if (/^(?:tell|warn)$/.test(lemma) && (isHeard(tokens, at) || isClause(tokens, at + 1)))
    return true
  if (lemma === 'tell' && HEARERS.test(tokens[at - 1]?.low ?? '')) return true
  if (lemma === 'rule' && next?.low === 'out')
    return !tokens[at + 2] || /^(?:of|for|in|by|as|until)$/.test(tokens[at + 2]?.low ?? '')
  if (lemma === 'tell' && /^(?:he|she|they|that)$/.test(tokens[at + 2]?.low ?? '')) return false
  const addressed = /^(?:tell|warn|urge|ask|advise|order|accuse|promise|assure)$/.test(lemma)
  return addressed && (titleCase || !next.capital) && !/^(?:him|them|us|me|it|an?)$/.test(next.low)
}

/**
 * Whether a plain form is the verb of this subject: "MPs say", "police in Riverton warn", "RCMP say", "Bell and Reed
 * agree", and "will say".
 */
export function takesPlural(line: HeadlineLine, at: number, { from, to }: Phrase): boolean {
  const { tokens } = line
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return before?.kind === 'comma' || before?.kind === 'quote'
  if (auxiliaries.has(before.low)) return MODAL.test(before.low)
  // "Did Rovers Say Too Much?"
  if (auxiliaries.has(tokens[from]?.low ?? '')) return false
  const noun = isNounish(tokens[at]?.low ?? '')
  if (!noun && isClub(line, { from, to })) return true
  const heads = [
    to - 1,
    tokens.findIndex(({ low }, index) => index > from && index < to && prepositions.has(low)) - 1,
    // "Sources close to the couple say"
    ...(speakers.has(tokens[from]?.low ?? '') ? [from] : []),
  ]
  return heads.some((head) => {
    const token = tokens[head]
    if (!token || head < from) return false
    return (
      /[^s]s$/.test(token.low) ||
      groups.has(token.low) ||
      (/^[A-Z&]{2,}$/.test(token.text) && (!noun || bodies.has(token.low))) ||
      tokens[head - 1]?.low === 'and'
    )
  })
}

/** Whether a name opens the clause, as that of a club or party with a plural verb: "Rovers insist", "Sinn Féin accuse". */
const isClub = ({ tokens, titleCase }: HeadlineLine, { from, to }: Phrase): boolean => {
  const first = tokens[from]?.low ?? ''
  return (
    !titleCase &&
    tokens[from - 1]?.kind !== 'word' &&
    !imperatives.has(first) &&
    tokens
      .slice(from, to)
      .every(({ kind, capital, possessive }) => kind === 'word' && capital && !possessive)
  )
}

const isPreposition = ({ low }: Token): boolean => prepositions.has(low)

const PARTICIPLE = /[^e]ed$|^(?:cut|hit|set|held|met|shut|slashed|broken|thrown|rewritten|undone)$/

/** Whether a form in -s is a noun, as it is without an object: "misconduct claims as", "attacks on". */
export function readsAsHeadlineNoun(
  { tokens, verbs }: HeadlineLine,
  at: number,
  to: number,
): boolean {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  if (at + 1 >= to)
    return !/^(?:finds?|claims?|rules?|reports?|shows?|hints?|estimates?|forecasts?)$/.test(low)
  if (next?.kind === 'quote' || next?.kind === 'number' || /^[$£€¥₹]$/.test(next?.text ?? ''))
    return false
  if (next?.kind !== 'word') return true
  if (/^(?:for|on)$/.test(next.low)) return !/^calls?$/.test(low)
  if (low === 'hints' && next.low === 'at') return false
  if (PHRASAL.get(headlineCueOf(low)?.lemma ?? '')?.test(next.low)) return false
  if (/^(?:to|back|out|that|he|she|they|it)$/.test(next.low)) return false
  // "Data rules tightened for firms", "growth forecasts cut again"
  const after = tokens[at + 2]
  const ends = at + 2 >= to || /^(?:again|further)$/.test(after?.low ?? '')
  if (PARTICIPLE.test(next.low) && (ends || (after && isPreposition(after)))) return true
  const names = low === 'calls' && tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word'
  const object = tokens.slice(at + 1, at + (names ? 6 : 3))
  const marked = object.findIndex(({ kind }) => kind === 'quote')
  if (/^calls?$/.test(low) && marked > 0 && !object.slice(0, marked).some(isPreposition))
    return false
  // "Democrats Demand Answers on"
  const isObject = isNounish(next.low) && prepositions.has(tokens[at + 2]?.low ?? '')
  return prepositions.has(next.low) || next.low === 'as' || (verbs[at + 1] === true && !isObject)
}

/**
 * Whether the subject of such a verb is no person and nothing that people wrote: "disease threatens", "film tells of"; a
 * forecast is, as in "forecast calls for".
 */
export function isThing({ tokens }: HeadlineLine, { from, to }: Phrase, lemma: string): boolean {
  const bound = tokens.findIndex(({ low }, at) => at > from && at < to && prepositions.has(low))
  const head = tokens[(bound < 0 ? to : bound) - 1]
  if (head?.kind !== 'word') return false
  if (thingVerbs.test(lemma) && storms.test(tokens[from]?.low ?? '')) return true
  if (thingsThat.some(([verbs, nouns]) => verbs.test(lemma) && nouns.test(head.low))) return true
  if (head.capital || !/^(?:threaten|promise|doubt)$/.test(lemma)) return false
  return ![finders, speakers, groups].some((words) => words.has(head.low)) && !isAgentNoun(head.low)
}

/** Whether people are asked to do something, and no court or parliament, behind "ask". */
export function bids(behind: readonly Token[]): boolean {
  const to = behind.findIndex(({ low }) => low === 'to')
  const asked = behind.slice(0, Math.max(0, to))
  return (
    to > 0 &&
    to < 6 &&
    asked.every((token) => token.kind === 'word' && !isPreposition(token)) &&
    !/^(?:courts?|judges?|congress|parliament|senate|house|justices|voters)$/.test(
      asked.at(-1)?.low ?? '',
    )
  )
}
