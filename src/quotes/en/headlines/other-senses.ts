import { prepositions } from '../phrases/word-classes.ts'
import type { Token } from '../phrases/tokens.ts'
import { finders, type HeadlineCue } from './headline-words.ts'

/** A form of a verb of saying in its headline. */
interface FormAt {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly form: HeadlineCue['form']
  /** The words beside it, in small letters; empty at the ends. */
  readonly before: string
  readonly next: string
}

/** Whether a form means something else there; `null` where its company does not decide. */
type Sense = (form: FormAt) => boolean | null

/** Verbs of saying that mean something else in some company. */
const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  // "declared winner"
  ['declare', ({ form, next }) => (form === 'past' && !/^(?:that|an?|the)$/.test(next)) || null],
  ['allege', ({ form }) => form === 'past' || null],
  ['back', ({ form }) => form !== 'present' || null],
  ['speak', ({ form }) => form === 'participle' || null],
  ['plead', ({ next }) => /^(?:guilty|not|no)$/.test(next) || null],
  ['confirm', ({ before }) => /^(?:senate|committee|parliament)$/.test(before) || null],
  // "School terms 'too long'", "terms of deal"
  [
    'term',
    ({ tokens, at, next }) => tokens[at + 1]?.kind !== 'word' || prepositions.has(next) || null,
  ],
  ['claim', (form) => reaches(form, PRIZES) || null],
  [
    'deny',
    (form) =>
      (form.form === 'plain' && form.tokens[form.at + 1]?.capital) ||
      reaches(form, REQUESTS) ||
      null,
  ],
  ['respond', ({ tokens, next }) => (next === 'to' && !setsOffSpeech(tokens)) || null],
  ['find', (form) => findsThing(form) || null],
  ['call', callsOther],
])

/**
 * Whether a form of a verb of saying means something else there: a goal denied, a title claimed, a vote called; `null`
 * where what stands before it has to tell.
 */
export function meansOther(
  tokens: readonly Token[],
  at: number,
  { lemma, form }: HeadlineCue,
): boolean | null {
  const before = tokens[at - 1]?.low ?? ''
  const next = tokens[at + 1]?.low ?? ''
  return SENSES.get(lemma)?.({ tokens, at, form, before, next }) ?? null
}

/** Whether one of these words is near behind: an object. */
const reaches = ({ tokens, at }: FormAt, words: RegExp): boolean =>
  tokens.slice(at + 1, at + 6).some(({ low }) => words.test(low))

/** Objects of "deny" that are refused, not denied. */
const REQUESTS =
  /^(?:applications?|requests?|bail|appeals?|motions?|bids?|entry|visas?|permission|petitions?|release|parole|clemency|funding|permits?|licen[cs]es?|access|stay)$/

/** Objects of "claim" that are won. */
const PRIZES =
  /^(?:titles?|wins?|victory|medals?|gold|silver|bronze|crown|record|wickets?|lives|life|trophy|spot|berth)$/

/** "calls off", "calls time"; "calling it" and "calls out 'lies'" say something. */
function callsOther({ tokens, at, form, next }: FormAt): boolean | null {
  if (form === 'gerund' && next === 'it') return false
  if (next === 'out') return !tokens.slice(at + 2, at + 4).some(({ kind }) => kind === 'quote')
  return /^(?:off|up|in|it|time|back|at|halt)$/.test(next) || null
}

/**
 * "find" with an object that is come upon ("scientists find 'lost city'", "divers find"); a study or a court finds a
 * fact.
 */
function findsThing({ tokens, at, before }: FormAt): boolean {
  if (finders.has(before) && !/^(?:scientists|experts|researchers)$/.test(before)) return false
  const marks = /^(?:an?|the)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  const next = tokens[marks + 1]
  return tokens[marks]?.kind === 'quote' && (!next || PLACES.test(next.low))
}

const PLACES =
  /^(?:in|on|at|off|near|under|beneath|below|inside|behind|aboard|outside|around|after|during)$/

/** Whether speech is set off: words in marks open the headline, or stand behind a colon or a dash. */
const setsOffSpeech = (tokens: readonly Token[]): boolean =>
  tokens[0]?.kind === 'quote' || tokens.some(({ kind }) => kind === 'colon' || kind === 'dash')
