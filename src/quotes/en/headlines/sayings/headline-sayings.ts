import { isNounish } from '../../words/cue-verbs.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import { isNoun } from '../../phrases/nouns.ts'
import { type HeadlineLine, wordsAt } from '../line/headline-line.ts'
import { slights } from '../words/slights.ts'
import { kindOfSpeaker } from '../line/speaker-kinds.ts'
import {
  firstActor,
  futureActor,
  namerBefore,
  openerOf,
  unknownActor,
  whoCalls,
} from './earlier-actors.ts'
import { isPassive } from './headline-passives.ts'
import { type Subject, subjectBefore } from './headline-subjects.ts'
import { agentBehind, invertedAt } from './inverted.ts'
import {
  isOther,
  isProgressive,
  isThing,
  readsAsHeadlineNoun,
  takesPlural,
} from './saying-forms.ts'
import { weightOf } from './weights.ts'
import { type HeadlineCue, MODAL, type Weight, headlineCueOf } from '../words/headline-cues.ts'
import { speakers } from '../words/speaker-nouns.ts'

/** A verb of a headline by which somebody speaks, as token ranges. */
export interface Saying {
  /** The verb, with its auxiliary and preposition. */
  readonly verb: Phrase
  /** `null` for a passive without an agent, or a participle without a subject. */
  readonly subject: Phrase | null
  /** Of a main clause, so that the subject can be the headline's source. */
  readonly main: boolean
  readonly weight: Weight
  /** A verb of denying: the words are not the subject's. */
  readonly denies: boolean
  /** It stands at the end of its segment, behind what is said: "…, X says", "… says X". */
  readonly closes: boolean
}

/** The verbs of saying of one segment, in order. */
export function findSayings(line: HeadlineLine, segment: Phrase): readonly Saying[] {
  const found: Saying[] = []
  for (let at = segment.from; at < segment.to; at++) {
    const before = found.findLast(({ main }) => main)
    const saying = sayingAt(line, at, segment, before)
    if (saying) found.push(saying)
  }
  return found
}

/** "I never said", "Bell did not call him": the words are not the subject's. */
const isNegated = (tokens: HeadlineLine['tokens'], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some(
    (token) => token?.kind === 'word' && /^(?:never|not|\p{L}+n't)$/u.test(token.low),
  ) && tokens[at - 1]?.kind === 'word'

/** Whether a verb says what is denied: "Reed denies he called Bell a 'rat'". */
const isDenied = (before: Saying | undefined, at: number): boolean =>
  before?.denies === true && before.verb.to === at - 1

/** Whether a verb says that words are not so: "denies 'link'", "dismisses report he is 'out'", not "dismisses claims as". */
function isDenial(line: HeadlineLine, at: number, lemma: string): boolean {
  if (/^(?:deny|reject|refute|rebut|laugh|shrug|brush)$/.test(lemma)) return true
  if (!/^(?:dismiss|rubbish)$/.test(lemma)) return false
  // "dismisses 'crisis' talk", not "dismisses 'silly' talk"
  const isMarked = line.tokens[at + 1]?.kind === 'quote' && !slights(wordsAt(line, at + 1))
  const noun = line.tokens[isMarked ? at + 2 : at + 1]?.low ?? ''
  return /^(?:reports?|claims?|rumou?rs?|speculation|talk)$/.test(noun)
}

function sayingAt(
  line: HeadlineLine,
  at: number,
  segment: Phrase,
  before: Saying | undefined,
): Saying | null {
  const { tokens, titleCase } = line
  const token = tokens[at]
  if (token?.kind !== 'word' || token.possessive || (token.capital && !titleCase)) return null
  const cue = headlineCueOf(token.low)
  const calls = cue?.form === 'gerund' ? whoCalls(line, at, segment.from) : null
  const forced = cue ? forcedBefore(line, at, segment.from, cue) : null
  if (!cue || (!calls && !forced && isOther(line, at, cue))) return null
  const said = {
    verb: { from: at, to: endOfVerb(line, at) },
    denies: isDenial(line, at, cue.lemma) || isNegated(tokens, at),
    weight: cue.weight,
  }
  if (cue.form === 'gerund' && !isProgressive(line, at)) {
    const subject = elidedBefore(line, at, segment.from, before) ?? calls
    return { ...said, subject, main: false, closes: false }
  }
  const behind = invertedAt(line, at, segment)
  if (behind) {
    const isSet = /^(?:comma|quote)$/.test(tokens[at - 1]?.kind ?? '')
    const weight = isSet ? 'source' : cue.weight
    return { ...said, weight, subject: behind, main: true, closes: true }
  }
  if (forced) return { ...said, subject: forced, main: true, closes: false }
  if (isPassive(line, at, cue))
    return {
      ...said,
      subject: agentBehind(line, at, segment.to) ?? namerBefore(line, at, segment.from),
      main: false,
      closes: false,
    }
  return isNounish(token.low) && readsAsHeadlineNoun(line, at, segment.to)
    ? null
    : activeAt(line, at, segment, before, cue)
}

/** Who has to deny or admit something: "Minister forced to deny 'pact'"; `null` for none. */
function forcedBefore(
  line: HeadlineLine,
  at: number,
  from: number,
  { form, lemma }: HeadlineCue,
): Phrase | null {
  if (form !== 'plain' || !/^(?:deny|admit|concede|insist)$/.test(lemma)) return null
  const [forced, to] = line.tokens.slice(Math.max(from, at - 2), at)
  if (!/^(?:forced|compelled|obliged)$/.test(forced?.low ?? '') || to?.low !== 'to') return null
  return subjectBefore(line, at - 2, from)?.phrase ?? null
}

/** Who does the main verb, before a gerund set off by a comma: "Bell quits, calling it a 'con'". */
const elidedBefore = (
  line: HeadlineLine,
  at: number,
  from: number,
  before: Saying | undefined,
): Phrase | null =>
  line.tokens[at - 1]?.kind === 'comma'
    ? (before?.subject ?? firstActor(line, at, from) ?? openerOf(line, at, from))
    : null

/** An active verb with its subject before it; `null` for one in the future, and for a noun at the end. */
function activeAt(
  line: HeadlineLine,
  at: number,
  segment: Phrase,
  before: Saying | undefined,
  cue: HeadlineCue,
): Saying | null {
  const { tokens } = line
  const subject = subjectOf(line, at, segment, before)
  if (!subject || isThing(line, subject.phrase, cue.lemma)) return null
  const isBody = isSetOffBody(line, subject.phrase, at, segment.to)
  if (cue.form === 'plain' && !isBody && !takesPlural(line, at, subject.phrase)) return null
  if (cue.weight === 'finding' && before && isInner(line, before, subject.phrase)) return null
  if (!subject.main && MODAL.test(tokens[at - 1]?.low ?? '')) return null
  const edge = tokens[subject.phrase.from - 1]
  const opens = subject.phrase.from - 1 === segment.from || edge?.text === ','
  const set = edge?.kind === 'comma' || (edge?.kind === 'quote' && opens)
  if (at + 1 >= segment.to && isNounish(tokens[at]?.low ?? '') && !set) return null
  const verb = { from: at, to: endOfVerb(line, at) }
  return {
    verb,
    // "Bell: I never said" is said by Bell
    subject: /^(?:i|we)$/.test(tokens[subject.phrase.from]?.low ?? '') ? null : subject.phrase,
    main: subject.main && !isNegated(tokens, at) && !isOfTeller(tokens, subject.phrase, at),
    weight: weightOf(line, subject.phrase, verb, segment.to, cue),
    denies: isDenial(line, at, cue.lemma) || isNegated(tokens, at) || isDenied(before, at),
    closes: !/^(?:and|but)$/.test(edge?.low ?? '') && endsWith(line, verb, segment),
  }
}

/** "My husband says he is bored", "Doctors warned me": a story in the first person. */
const isOfTeller = (tokens: HeadlineLine['tokens'], { from }: Phrase, at: number): boolean =>
  /^(?:my|our)$/.test(tokens[from]?.low ?? '') || /^(?:me|us)$/.test(tokens[at + 1]?.text ?? '')

/** Whether no finder "finds" in what another says: "Sheriff says video shows deputy did 'no wrong'", "says TV rules 'unfair'". */
const isInner = ({ tokens }: HeadlineLine, { verb }: Saying, subject: Phrase): boolean =>
  subject.from >= verb.to &&
  tokens.slice(verb.to, subject.from).every(({ kind }) => kind === 'word') &&
  !/^(?:finder|role|person)$/.test(kindOfSpeaker(tokens, subject) ?? '')

/** Whether a body with a plural verb ends the segment: "…, council say". */
const isSetOffBody = ({ tokens }: HeadlineLine, subject: Phrase, at: number, to: number): boolean =>
  at + 1 === to &&
  tokens[subject.from - 1]?.kind === 'comma' &&
  [subject.from, subject.to - 1].some((head) => speakers.has(tokens[head]?.low ?? ''))

function endsWith({ tokens }: HeadlineLine, verb: Phrase, { from, to }: Phrase): boolean {
  const last = tokens[verb.to]
  // "…, Reed tells court", not "…, Reed demands apology"
  const isHearer = /^(?:tell|told|warn|assur)/.test(tokens[verb.from]?.low ?? '')
  const isOver =
    verb.to >= to || (to - verb.to === 1 && last?.kind === 'word' && (isHearer || !isNoun(last)))
  return verb.from > from + 2 && isOver
}

/** The subject before the verb; behind a comma or "and", and for a pronoun, that of the clause before. */
function subjectOf(
  line: HeadlineLine,
  at: number,
  { from }: Phrase,
  before: Saying | undefined,
): Subject | null {
  const own = subjectBefore(line, at, from)
  const low = line.tokens[own?.phrase.from ?? -1]?.low ?? ''
  if (/^(?:he|she|they|it)$/.test(low)) {
    const phrase = before?.subject ?? (low === 'it' ? null : firstActor(line, at, from))
    return phrase && { phrase, main: false }
  }
  if (own && low === 'who') {
    const antecedent = subjectBefore(line, own.phrase.from, from)
    return antecedent && { ...antecedent, main: false }
  }
  if (own) return own
  if (before?.subject) return { phrase: before.subject, main: true }
  const verb = line.verbs.indexOf(true, from)
  if (verb > from && verb < at) return subjectBefore(line, verb, from)
  const phrase = futureActor(line, at, from) ?? unknownActor(line, at, from)
  return phrase && kindOfSpeaker(line.tokens, phrase) ? { phrase, main: true } : null
}

function endOfVerb({ tokens }: HeadlineLine, at: number): number {
  return /^(?:back|out|up|in|for|on|against)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
}
