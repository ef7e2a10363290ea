import type { Span } from '../../text/span.ts'
import type { Quote } from '../quote.ts'
import type { Attribution } from './attribution.ts'
import { attributeBehind } from './attribute.ts'
import { attributeBy } from './attribute-by.ts'
import { nameOfSubject } from './follow-pronouns.ts'
import { isPassive, isPronoun, joinSubjects, readSubject, subjectOfClause } from './subjects.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { REPORTED, isInMood } from './mood.ts'
import type { Names } from './name-speakers.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { says } from './verbs.ts'

/** What happens, is told outside of that mood. */
const INDICATIVE =
  /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|wurden?|kann|konnten?|will|wollten?|ließ|gab|ging|kam|stand)$/
/** A clause that begins so gives a reason or tells more, and is not what was said. */
const ASIDE =
  /^(?:weil|da|denn|obwohl|während|nachdem|um|ohne|indem|sodass|als|wie|in|an|auf|aus|mit|zu)$/
const isClosing = (token: Token | undefined): boolean =>
  token?.capital === false && (token.low === 'so' || token.low === 'wie' || says.has(token.low))
/** Fewer words report nothing. */
const SHORTEST = 3

/** Reported speech, and by whom the words in marks are that stand alone behind it. */
interface Reports {
  readonly reported: readonly Quote[]
  readonly continued: ReadonlyMap<Quote, Source>
}

interface Source {
  readonly speaker: string | null
  readonly mention: Quote['mention']
  readonly cue: Quote['cue']
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
  const reported: Quote[] = []
  const continued = new Map<Quote, Source>()
  const speeches = marked.filter(({ kind }) => kind !== 'scare' && kind !== 'title')
  let source: Source | null = null
  let next = 0
  for (const sentence of paragraph.sentences) {
    const place = spanOf(paragraph.tokens, sentence)
    while ((speeches[next]?.start ?? Infinity) < place.start) next += 1
    const isHere = (speeches[next]?.end ?? Infinity) <= place.end
    const speech = isHere ? speeches[next] : undefined
    const isPart = speech?.kind === 'mixed' && speech.cue === null
    if (speech && !isPart) {
      const isNamed = speech.mention !== null || !isAlone(paragraph.tokens, sentence)
      if (source && !isNamed) continued.set(speech, source)
      else source = speech.speaker === null ? null : speech
      continue
    }
    const own = readReport(paragraph, sentence, index, names)
    const content: Range | null =
      own?.content ?? (source !== null && goesOn(paragraph.tokens, sentence) ? sentence : null)
    if (own) source = own
    if (content === null || content.to - content.from < SHORTEST || source === null) {
      source = null
      continue
    }
    reported.push(composeQuote(paragraph, index, content, source))
  }
  return { reported, continued }
}

/** Nothing stands in a sentence but words in marks. */
const isAlone = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ kind }) => kind === 'quote' || kind === 'stop')

function composeQuote(
  { tokens }: Paragraph,
  paragraph: number,
  { from, to }: Range,
  source: Source,
): Quote {
  const end = tokens[to - 1]?.kind === 'stop' ? to - 1 : to
  return {
    paragraph,
    start: tokens[from]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    kind: 'indirect',
    speaker: source.speaker,
    via: null,
    mention: source.mention,
    deniedBy: null,
    cue: source.cue,
    within: null,
    continues: null,
  }
}

const spanOf = (tokens: readonly Token[], { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** The first verb of the sentence is in the mood, so that nobody else does or says anything in it. */
function goesOn(tokens: readonly Token[], sentence: Range): boolean {
  const words = tokens.slice(sentence.from, sentence.to)
  const mood = words.findIndex(({ low }) => REPORTED.test(low))
  return (
    mood >= 0 &&
    !words
      .slice(0, mood)
      .some(({ low }) => low === 'dass' || low === 'ob' || INDICATIVE.test(low) || says.has(low))
  )
}

function readReport(
  paragraph: Paragraph,
  sentence: Range,
  index: number,
  names: Names,
): (Source & { readonly content: Range }) | null {
  const { tokens } = paragraph
  const place = (range: Range) => ({
    paragraph: index,
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? 0,
  })
  const comma = findCommaBehindVerb(tokens, sentence)
  if (comma) {
    const isAs = tokens[sentence.from]?.low === 'wie'
    const from = isAs ? sentence.from + 1 : sentence.from
    const first = subjectOfClause(tokens, from, comma.at, comma.cue)
    const subject = first && joinSubjects(tokens, first, comma.cue)
    const cue = { from: comma.cue, to: comma.cue + 1 }
    const content = { from: comma.at + 1, to: sentence.to }
    const opening = tokens[content.from]?.low ?? ''
    const isReport =
      isAs ||
      opening === 'dass' ||
      (isInMood(tokens, content) && !ASIDE.test(opening)) ||
      (isAtComma(tokens, comma) && isClause(tokens, content))
    const isOthers =
      isPassive(tokens, sentence.from, comma.cue) || isDenied(tokens, sentence.from, comma)
    if (subject && isReport && !isOthers) {
      const speaker = nameOfSubject(paragraph, subject, names)
      return { speaker, mention: place(subject), cue: place(cue), content }
    }
  }
  const closing = readClosing(paragraph, sentence, names)
  if (closing) {
    const { subject, cue, content } = closing
    const speaker = nameOfSubject(paragraph, subject, names)
    return { speaker, mention: place(subject), cue: place(cue), content }
  }
  const by = attributeBy(tokens, sentence)
  if (!by || isPronoun(by.subject)) return null
  const { subject, cue } = by
  // `Laut X …`, `X zufolge …`
  if (Math.min(cue.from, subject.from) !== sentence.from) return null
  const content = { from: Math.max(cue.to, subject.to), to: sentence.to }
  return {
    speaker: names.nameOf(paragraph, subject),
    mention: place(subject),
    cue: place(cue),
    content,
  }
}

/** `X sagte, …` and `X teilte mit, …`: the verb or its particle stands right at the comma. */
const isAtComma = (
  tokens: readonly Token[],
  { cue, at }: { readonly cue: number; readonly at: number },
): boolean => cue === at - 1 || PARTICLE.test(tokens[at - 1]?.low ?? '')

const PARTICLE = /^(?:vor|mit|an|hin|ein|zu|fest|klar)$/

/** A clause of its own begins with its subject: `die Mittel reichten nicht`; `die Mittel zu kürzen` is none. */
function isClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const subject = readSubject(tokens, from, to, false)
  const verb = tokens[subject?.to ?? -1]
  return verb?.kind === 'word' && VERB.test(verb.text) && !/^(?:zu|und|oder)$/.test(verb.low)
}

const VERB = /^\p{Ll}+(?:e|en|t)$/u

/** `Die Brücke sei sicher, so X.`: what was said stands first. */
function readClosing(
  paragraph: Paragraph,
  { from, to }: Range,
  names: Names,
): (Attribution & { readonly content: Range }) | null {
  const { text, tokens } = paragraph
  const comma =
    tokens
      .slice(from, to)
      .findLastIndex(({ kind }, at) => kind === 'comma' && isClosing(tokens[from + at + 1])) + from
  if (comma <= from) return null
  const content = { from, to: comma }
  const isAgent = (phrase: NounPhrase) => names.isAgent(paragraph, phrase)
  const found = attributeBehind(text, tokens, comma - 1, to, isAgent)
  // In any mood, where nothing but the speaker stands behind it.
  const isLast = tokens[found?.subject.to ?? to]?.kind === 'stop'
  return found && (isInMood(tokens, content) || (isLast && isClause(tokens, content)))
    ? { ...found, content }
    : null
}

/** `X wies den Vorwurf zurück, er habe …`, `X wollte nicht bestätigen, dass …`: X does not say so. */
const isDenied = (
  tokens: readonly Token[],
  from: number,
  { cue, at }: { readonly cue: number; readonly at: number },
): boolean =>
  /^(?:bestr|dement)/.test(tokens[cue]?.low ?? '') ||
  tokens[at - 1]?.low === 'zurück' ||
  tokens.slice(from, cue).some(({ low }) => low === 'nicht' || low === 'weder')

/** The comma that ends the clause of a verb of saying: what is said stands behind it. */
function findCommaBehindVerb(
  tokens: readonly Token[],
  { from, to }: Range,
): { readonly cue: number; readonly at: number } | null {
  for (let cue = from; cue < to; cue += 1) {
    const token = tokens[cue]
    if (token?.kind !== 'word' || token.capital || !says.has(token.low)) continue
    for (let at = cue + 1; at < Math.min(to, cue + 14); at += 1) {
      if (tokens[at]?.kind === 'comma') return isWhole(tokens, cue, at) ? { cue, at } : null
      if (tokens[at]?.kind === 'quote') return null
    }
    return null
  }
  return null
}

/** `gab an, dass …` says something, `es gab Hinweise, dass …` does not. */
const isWhole = (tokens: readonly Token[], cue: number, comma: number): boolean =>
  !/^g[ia]b/.test(tokens[cue]?.low ?? '') ||
  /^(?:an|bekannt|zu|preis)$/.test(tokens[comma - 1]?.low ?? '')
