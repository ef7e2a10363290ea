import type { Quote } from '../quote.ts'
import type { Source } from './attribution.ts'
import { placeOf, sourceOf } from './attribution.ts'
import type { Names } from './name-speakers.ts'
import { readActor, readReaction, readReport } from './read-report.ts'
import { goesOn } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'

/** Minimum length of reported speech. */
const FEWEST_TOKENS = 3

/** Reported speech, and by whom the words in marks are that stand alone behind it. */
interface Reports {
  readonly reported: readonly Quote[]
  readonly continued: ReadonlyMap<Quote, Source>
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
  for (const [at, sentence] of paragraph.sentences.entries()) {
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
      const actor: Source | null = isNamed || before ? null : readActorBefore(at)
      const teller: Source | null = before ?? actor
      if (teller && !isNamed) continued.set(speech, teller)
      source = isNamed || !teller ? (speech.speaker === null ? null : speech) : teller
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

  function readActorBefore(at: number): Source | null {
    const sentence = paragraph.sentences[at - 1]
    const actor = sentence ? readActor(paragraph, sentence, names) : null
    return actor && sourceOf(paragraph, index, actor, names)
  }
}

/** Words in marks with a full stop of their own. */
const ENDS = /[.!?…]\P{L}$/u

/** A sentence that is nothing but words in marks. */
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
