import { composeQuote, nobody, type Voice } from '../compose-quote.ts'
import type { Quote } from '../quote.ts'
import { attribute, isPhrase } from './attribution/attribute.ts'
import { findReported, sourceOf } from './find-reported.ts'
import type { Names } from './names/name-speakers.ts'
import { collectNames } from './names/name-speakers.ts'
import { isBody } from './names/name-runs.ts'
import type { Paragraph, Token } from './phrases/tokens.ts'
import { countWords, lowOf, readParagraph, sentenceAt } from './phrases/tokens.ts'
import { THINGS } from './phrases/word-lists.ts'

/** Minimum length of speech without a source, in words. */
const SPEECH_WORDS = 6
/** Minimum length of speech with a source: fewer words may be a term that the source uses. */
const TERM_WORDS = 4

/**
 * Every quotation of a German article with its speaker, in the text's order; places are UTF-16 offsets in the
 * paragraph, marks included. Any strings are fine.
 */
export function findQuotes(texts: readonly string[]): readonly Quote[] {
  const paragraphs: Paragraph[] = []
  for (const text of texts) paragraphs.push(readParagraph(text, paragraphs.at(-1)))
  const names = collectNames(paragraphs)
  const quotes: Quote[] = []
  let told: Voice | null = null
  const speeches: number[][] = []
  let open: number[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const marked = findMarked(paragraph, index, names)
    const { reported, continued, last } = findReported(paragraph, index, names, marked, told)
    told = last === told ? null : last
    const before = quotes.length
    const all = [...marked, ...reported].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    )
    const places = new Map(all.map((quote, place) => [quote, before + place]))
    const placeOfPart = (part: number): number => {
      const quote = marked[part]
      return (quote && places.get(quote)) ?? before
    }
    let report: Quote | null = null
    let place = -1
    for (const quote of all) {
      const isWithin = report !== null && quote.end <= report.end
      if (quote.kind === 'indirect' && !isWithin) {
        report = quote
        place = quotes.length
      }
      const continues = quote.continues === null ? null : placeOfPart(quote.continues)
      const source = continued.get(quote)
      const kind = source && quote.kind === 'scare' ? 'mixed' : quote.kind
      quotes.push(
        report !== null && isWithin
          ? composeWithin(paragraph, quote, report, place)
          : composeQuote(quote, kind, source ?? quote, null, continues),
      )
    }
    const goesOn = open.length > 0 && paragraph.tokens[0]?.kind === 'quote'
    if (goesOn && open.push(before) === 2) speeches.push(open)
    if (!paragraph.regions.at(-1)?.unclosed) open = []
    else if (!goesOn || paragraph.tokens.length > 1) open = [quotes.length - 1]
  }
  for (const parts of speeches) joinParts(quotes, parts)
  return quotes
}

/**
 * Words in marks within reported speech, whose they are unless they have a source of their own: `sagte, der Plan sei
 * „nicht zu Ende gedacht“`. A name or a term is nobody's.
 */
function composeWithin({ text }: Paragraph, quote: Quote, report: Quote, place: number): Quote {
  const isTerm = /^\P{L}*\p{Lu}[\p{L}\p{N}-]*\P{L}*$/u.test(text.slice(quote.start, quote.end))
  if (quote.kind === 'title' || (quote.kind === 'scare' && isTerm))
    return composeQuote(quote, quote.kind, nobody, place)
  return composeQuote(quote, 'mixed', quote.speaker === null ? report : quote, place)
}

/** Speech of several paragraphs, each of which opens it anew: who is named beside one part says all of them. */
function joinParts(quotes: Quote[], parts: readonly number[]): void {
  const source = parts.map((at) => quotes[at]).find((quote) => quote?.cue)
  for (const [place, at] of parts.entries()) {
    const quote = quotes[at]
    if (!source || !quote || quote.cue) continue
    quotes[at] = composeQuote(quote, 'direct', source, null, parts[place - 1] ?? null)
  }
}

/** Words in marks, their place in the result and in the paragraph. */
interface Before {
  readonly quote: Quote
  readonly place: number
  readonly token: number
}

function findMarked(paragraph: Paragraph, index: number, names: Names): readonly Quote[] {
  const quotes: Quote[] = []
  let before: Before | null = null
  for (const [at, token] of paragraph.tokens.entries()) {
    if (token.kind !== 'quote') continue
    const region = paragraph.regions[token.region]
    const inner = paragraph.text.slice(region?.inner.start, region?.inner.end)
    const attribution = attribute(paragraph, at, {
      isLong: countWords(inner) >= TERM_WORDS,
      isPart: /^\p{Ll}/u.test(inner),
      isPhrase: isPhrase(inner),
      isAgent: (phrase) => names.isAgent(paragraph, phrase),
    })
    const last: Before | null = attribution === null ? before : null
    const goesOn = last !== null && isContinued(paragraph, last, at)
    const isSecond = last !== null && isAlike(paragraph, last, at)
    const source =
      last && (goesOn || isSecond) ? last.quote : sourceOf(paragraph, index, attribution, names)
    const isLong = countWords(inner) >= SPEECH_WORDS
    const isTitle =
      attribution === null &&
      ((!isPhrase(inner) && isThing(paragraph.tokens[at - 1], isLong)) || isLongName(inner))
    const isSpeech =
      !isTitle && (isLong || attribution !== null || isSecond || (goesOn && /[.!?…]$/.test(inner)))
    const quote = composeQuote(
      { paragraph: index, start: token.start, end: token.end },
      isTitle ? 'title' : kindOf(inner, isSpeech, isLong),
      isSpeech ? source : nobody,
      null,
      goesOn && isSpeech ? last.place : null,
    )
    quotes.push(quote)
    if (isSpeech) before = { quote, place: quotes.length - 1, token: at }
  }
  return quotes
}

function kindOf(inner: string, isSpeech: boolean, isLong: boolean): Quote['kind'] {
  if (!isSpeech) return 'scare'
  return isLong && /^\p{Lu}/u.test(inner) ? 'direct' : 'mixed'
}

/** A word before the marks that makes them a title, a slogan or a term: a film, a motto, `so genannte`. */
const isThing = (token: Token | undefined, isLong: boolean): boolean =>
  token !== undefined &&
  ((token.capital ? THINGS : /genannte[nmrs]?$/).test(token.low) || (!isLong && isBody(token.text)))

/**
 * A long proper name: `das „Internationale Turnier der Jungen Meister“` has no lower-case words but articles and
 * prepositions, as no speech does.
 */
const isLongName = (inner: string): boolean =>
  !/[.!?…]$/.test(inner) &&
  !/(?<!\p{L})(?!(?:über|unter|nach|eine[mnrs]?)(?!\p{L}))\p{Ll}{4}/u.test(inner) &&
  (inner.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 2

/**
 * Continued speech: between its two parts stands nothing, one sentence that names the source, or a part of their own
 * sentence that ends in a comma or a colon: `„…“, so X, „…“`, `„…“, und fügt hinzu: „…“`.
 */
function isContinued({ sentences, tokens }: Paragraph, { token }: Before, at: number): boolean {
  const [one, other] = [sentenceAt({ sentences }, token), sentenceAt({ sentences }, at)]
  if (one !== other)
    return other === one + 1 && FURTHER.test(lowOf(tokens, sentences[other]?.from ?? at, at))
  return /comma|colon/.test(tokens[at - 1]?.kind ?? '')
}

/** Nothing, or what says that the one before goes on: `Und weiter: „…“` */
const FURTHER = /^(?:(?:und )?weiter :)?$/

/**
 * Two terms of one verb before them: `nannte ihn „zeitlos“, den Autor „einen Meister“`, `sprach von „Willkür“ und einem
 * „Skandal“`.
 */
function isAlike({ tokens, sentences }: Paragraph, { quote, token }: Before, at: number): boolean {
  const between = `${lowOf(tokens, token + 1, at)} `
  const isOne = sentenceAt({ sentences }, token) === sentenceAt({ sentences }, at)
  const isTold = quote.mention !== null && quote.mention.start < quote.start
  return isOne && isTold && ALIKE.test(between)
}

const ALIKE =
  /^(?:und |sowie |, )(?:(?:de[nmr]|die|das) \S+ )?(?:als )?(?:(?:d(?:e[nmr]|ie|as)|eine?[nmr]?) )?$/
