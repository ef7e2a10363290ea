import type { Quote } from '../quote.ts'
import type { Source } from './attribution.ts'
import { placeOf, sourceOf } from './attribution.ts'
import { REPORTED } from './mood.ts'
import type { Names } from './name-speakers.ts'
import { readReaction, readReport } from './read-report.ts'
import { isNoNoun } from './noun-phrase.ts'
import { readSubject } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { says } from './verbs.ts'
import { articles } from './word-lists.ts'

/** What happens, is told outside of that mood. */
const INDICATIVE =
  /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|wurden?|kann|konnten?|will|wollten?|liess|gab|ging|kam|stand)$/
/** Fewer words report nothing. */
const FEWEST_TOKENS = 3

/** Reported speech, and by whom the words in marks are that stand alone behind it. */
interface Reports {
  readonly reported: readonly Quote[]
  readonly continued: ReadonlyMap<Quote, Source>
}

/**
 * Reported speech without marks, a sentence at a time: what follows `X sagte, (dass) …`, what `laut X` goes with, and
 * sentences in the mood of reported speech behind it, which go on with the same speaker; so do words in marks that are
 * a sentence of their own.
 */
export function findReported(
  paragraph: Paragraph,
  index: number,
  names: Names,
  marked: readonly Quote[],
): Reports {
  const { tokens } = paragraph
  const reported: Quote[] = []
  const continued = new Map<Quote, Source>()
  const speeches = marked.filter(
    ({ kind, start, end }) =>
      kind !== 'title' && (kind !== 'scare' || ENDS.test(paragraph.text.slice(start, end))),
  )
  let source: Source | null = null
  let reaction: Source | null = null
  let next = 0
  for (const sentence of paragraph.sentences) {
    const place = placeOf(paragraph, index, sentence)
    while ((speeches[next]?.start ?? Infinity) < place.start) next += 1
    const isHere = (speeches[next]?.end ?? Infinity) <= place.end
    const speech = isHere ? speeches[next] : undefined
    const isPart = speech?.kind === 'mixed' && speech.cue === null
    const before: Source | null = source ?? reaction
    reaction = null
    const isWhole = isAlone(tokens, sentence)
    if (speech && !isPart && (speech.kind !== 'scare' || isWhole)) {
      const isNamed = speech.mention !== null || !isWhole
      if (before && !isNamed) continued.set(speech, before)
      source = isNamed || !before ? (speech.speaker === null ? null : speech) : before
      continue
    }
    const own = readReport(paragraph, sentence, names)
    const content =
      own?.content ?? (before && goesOn(tokens, sentence, source === null) ? sentence : null)
    source = own ? sourceOf(paragraph, index, own, names) : before
    if (content === null || content.to - content.from < FEWEST_TOKENS || source === null) {
      const reacts = readReaction(paragraph, sentence, names)
      reaction = reacts && sourceOf(paragraph, index, reacts, names)
      source = null
      continue
    }
    reported.push(composeQuote(paragraph, index, content, source))
  }
  return { reported, continued }
}

/** Words in marks with a full stop of their own. */
const ENDS = /[.!?…]\P{L}$/u

/** Behind its subject a verb that ends so is in that mood: `der Schaden belaufe sich auf …` */
const THIRD_PERSON = /(?<!t|wurd)e$/

/** Nothing stands in a sentence but words in marks. */
const isAlone = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'quote' || kind === 'stop')

function composeQuote(
  paragraph: Paragraph,
  index: number,
  { from, to }: Range,
  { speaker, mention, cue }: Source,
): Quote {
  const end = paragraph.tokens[to - 1]?.kind === 'stop' ? to - 1 : to
  return {
    ...placeOf(paragraph, index, { from, to: end }),
    kind: 'indirect',
    speaker,
    via: null,
    mention,
    deniedBy: null,
    cue,
    within: null,
    continues: null,
  }
}

/**
 * The first verb of the sentence is in the mood, so that nobody else does or says anything in it; where it is the
 * first that is reported, the first of its clauses is.
 */
function goesOn(tokens: readonly Token[], sentence: Range, isFirst: boolean): boolean {
  const words = tokens.slice(sentence.from, sentence.to)
  const subject = readSubject(tokens, sentence.from, sentence.to, false)
  const verb = (subject?.to ?? -1) - sentence.from
  // `Zahlreiche neue Häuser`: no verb.
  const isWhole = articles.has(words[0]?.low ?? '') || words[verb + 1]?.capital === false
  const mood = words.findIndex(
    ({ low, capital }, at) =>
      REPORTED.test(low) ||
      (at === verb &&
        isWhole &&
        !capital &&
        THIRD_PERSON.test(low) &&
        !isNoNoun(low) &&
        !articles.has(low)),
  )
  return (
    mood >= 0 &&
    !words
      .slice(0, mood)
      .some(
        ({ kind, low }) =>
          (isFirst && kind === 'comma') ||
          low === 'dass' ||
          low === 'ob' ||
          INDICATIVE.test(low) ||
          says.has(low),
      )
  )
}
