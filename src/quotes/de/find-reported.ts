import { composeQuote, nobody, type Voice } from '../compose-quote.ts'
import type { Quote } from '../quote.ts'
import { attributeBack } from './attribution/attribute-by.ts'
import type { Attribution, Report } from './attribution/attribution.ts'
import { found, placeOf } from './attribution/attribution.ts'
import { nameOfSubject } from './follow-pronouns.ts'
import type { Names } from './names/name-speakers.ts'
import { readReport } from './attribution/read-report.ts'
import { findVerb, goesOn, readSubject, subjectOfClause } from './phrases/subjects.ts'
import type { Paragraph, Range, Token } from './phrases/tokens.ts'
import { lowOf } from './phrases/tokens.ts'
import { says, weak } from './phrases/verbs.ts'

/** The source to show for an attribution in the paragraph `index`. */
export function sourceOf(
  paragraph: Paragraph,
  index: number,
  attribution: Attribution | Report | null,
  names: Names,
): Voice {
  if (attribution === null) return nobody
  const { subject, cue, via } = attribution
  return {
    via: via && !via.pronoun ? names.nameOf(paragraph, via) : null,
    speaker: subject && nameOfSubject(paragraph, subject, names),
    mention: subject && placeOf(paragraph, index, subject),
    deniedBy: null,
    cue: placeOf(paragraph, index, { from: cue, to: cue + 1 }),
  }
}

/** Minimum length of reported speech. */
const MIN_TOKENS = 3

/** Reported speech, and by whom the words in marks are that stand alone behind it. */
interface Reports {
  readonly reported: readonly Quote[]
  readonly continued: ReadonlyMap<Quote, Voice>
  /** The last source of reported speech. */
  readonly last: Voice | null
}

/**
 * Indirect speech (without marks), sentence by sentence: the clause of `X sagte, (dass) …`, the clause that `laut X`
 * belongs to, and sentences in the subjunctive of reported speech behind either, which go on with the same speaker, as
 * do words in marks that are a sentence of their own.
 */
export function findReported(
  paragraph: Paragraph,
  index: number,
  names: Names,
  marked: readonly Quote[],
  told: Voice | null,
): Reports {
  const { tokens } = paragraph
  const reported: Quote[] = []
  const continued = new Map<Quote, Voice>()
  const speeches = marked.filter(
    ({ kind, start, end }) =>
      kind !== 'title' && (kind !== 'scare' || ENDS.test(paragraph.text.slice(start, end + 1))),
  )
  let source: Voice | null = null
  let reaction: Voice | null = null
  let last = told
  let floor: Voice | null = null
  let isReported = false
  let said: Quote | undefined
  let next = 0
  for (const [at, sentence] of paragraph.sentences.entries()) {
    const place = placeOf(paragraph, index, sentence)
    while ((speeches[next]?.start ?? Infinity) < place.start) next += 1
    const isHere = (speeches[next]?.end ?? Infinity) <= place.end
    const speech = isHere ? speeches[next] : undefined
    const isPart = speech?.kind === 'mixed' && speech.cue === null
    const before: Voice | null = source ?? reaction
    reaction = null
    const isWhole = isAlone(tokens, sentence)
    if (speech && !isPart && (speech.kind !== 'scare' || isWhole)) {
      const isNamed = speech.mention !== null || !isWhole
      if (before && !isNamed) continued.set(speech, before)
      source = isNamed || !before ? (speech.speaker === null ? null : speech) : before
      floor = source ?? floor
      said = source || !isWhole ? undefined : speech
      continue
    }
    const back = attributeBack(tokens, sentence, (phrase) => names.isAgent(paragraph, phrase))
    if (back) {
      source = last = sourceOf(paragraph, index, back, names)
      const earlier = paragraph.sentences[at - 1]
      if (said) continued.set(said, source)
      else if (earlier && !isReported)
        reported.push(composeReport(paragraph, index, earlier, source))
      continue
    }
    said = undefined
    const own = readReport(paragraph, sentence, names)
    const isAgain = !own && AGAIN.test(lowOf(tokens, sentence.from, sentence.to))
    const content =
      own?.content ??
      (isAgain || (before && goesOn(tokens, sentence, source === null)) ? sentence : null)
    source = own ? sourceOf(paragraph, index, own, names) : isAgain ? (before ?? last) : before
    isReported = content !== null
    if (content === null || content.to - content.from < MIN_TOKENS || source === null) {
      const reacts = readReaction(paragraph, sentence, names)
      const subject = readSubject(tokens, sentence.from, sentence.to, false)
      const isSame: boolean =
        floor !== null &&
        subject !== null &&
        nameOfSubject(paragraph, subject, names) === floor.speaker
      const reacting: Voice | null = reacts
        ? sourceOf(paragraph, index, reacts, names)
        : isSame
          ? floor
          : null
      reaction = reacting?.speaker ? reacting : null
      source = null
      continue
    }
    last = floor = source
    reported.push(composeReport(paragraph, index, content, source))
  }
  return { reported, continued, last }
}

/** What tells more by the source of the report before. */
const AGAIN = /^(?:den|ihren|seinen) (?:angaben|informationen) (?:zufolge|nach)|(?:^| )demnach /

/** Words in marks with a full stop of their own. */
const ENDS = /[.!?…]\P{L}{0,2}$/u

/** A sentence that is nothing but words in marks. */
const isAlone = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'quote' || kind === 'stop')

function composeReport(
  paragraph: Paragraph,
  index: number,
  { from, to }: Range,
  source: Voice,
): Quote {
  const end = paragraph.tokens[to - 1]?.kind === 'stop' ? to - 1 : to
  return composeQuote(placeOf(paragraph, index, { from, to: end }), 'indirect', source)
}

/**
 * The subject of a verb of reaction (`X kritisierte den Plan.`, `X zeigte sich enttäuscht.`), whose words may follow in
 * the next sentence.
 */
function readReaction(paragraph: Paragraph, { from, to }: Range, names: Names): Attribution | null {
  const { tokens } = paragraph
  const cue = findVerb(tokens, from, to, REACTS)
  const subject = cue < 0 ? null : subjectOfClause(tokens, from, to, cue)
  const speaks = subject && names.isAgent(paragraph, subject)
  return speaks ? found(tokens, subject, cue) : null
}

/** Verbs of saying, and of gestures and stances that words go with: `schüttelte den Kopf`, `zeigte sich enttäuscht`. */
const REACTS: ReadonlySet<string> = new Set([
  ...says,
  ...weak('dank lehn lach wink lächel zeig üb nick schüttel'),
])
