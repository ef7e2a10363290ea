import type { Span } from '../../text/span.ts'
import { noVoices, type HeadlineQuote, type HeadlineVoices } from '../quote.ts'
import { attributeBy } from './attribution/attribute-by.ts'
import { attribute, isPhrase } from './attribution/attribute.ts'
import { collectNames, type Names } from './names/name-speakers.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
import { readNounPhrase } from './phrases/noun-phrase.ts'
import type { Paragraph, Token } from './phrases/tokens.ts'
import { countWords, readParagraph } from './phrases/tokens.ts'
import { TELLS } from './phrases/verbs.ts'
import { BODIES } from './phrases/word-lists.ts'

const SIGN = /[^\p{L}\p{N}\s.,-]|laut |zufolge|, \p{Ll}/iu
/** Minimum length of speech without a speaker, in words. */
const SPEECH_WORDS = 6
/** Minimum length of speech with a speaker: fewer words may be a name or a term. */
const TERM_WORDS = 3

/**
 * Who speaks in a German headline: words in marks with their speaker, and the source named before a colon. Offsets
 * are UTF-16; any string is fine.
 *
 *     X: „…“     „…“: X     „…“, sagt X     Polizei: Zwei Verletzte     Laut Polizei zwei Verletzte
 */
export function findHeadlineVoices(headline: string): HeadlineVoices {
  if (!SIGN.test(headline)) return noVoices
  const paragraph = readParagraph(headline)
  const source = findSource(paragraph) ?? findNamed(paragraph) ?? findCloser(paragraph)
  const names = collectNames([paragraph])
  return {
    quotes: paragraph.tokens.flatMap((_, at) => readQuote(paragraph, at, source, names) ?? []),
    source: source && { ...source, name: headline.slice(source.start, source.end) },
  }
}

function readQuote(
  paragraph: Paragraph,
  at: number,
  source: Span | null,
  names: Names,
): HeadlineQuote | null {
  const { tokens, text, regions } = paragraph
  const token = tokens[at]
  const inner = regions[token?.region ?? -1]?.inner
  if (!token || !inner) return null
  const words = countWords(text.slice(inner.start, inner.end))
  const found = attribute(paragraph, at, {
    isLong: words >= TERM_WORDS,
    isPart: false,
    isPhrase: isPhrase(text.slice(inner.start, inner.end)),
    // `Moor fordert „mehr Geld“`: a surname alone.
    isAgent: (phrase) =>
      names.isAgent(paragraph, phrase) || (phrase.from === 0 && tells(tokens[phrase.to])),
  })
  const subject =
    findInterviewed(tokens, at) ??
    (found ? cutTopic(tokens, found.subject) : findTeller(tokens, at))
  const place = subject && !subject.pronoun ? subject : null
  const mention = place
    ? placeOf(tokens.slice(place.from, place.to))
    : tokens[at - 1]?.kind === 'colon' || at === tokens.length - 1
      ? source
      : null
  if (mention === null && words < SPEECH_WORDS) return null
  const { start, end } = token
  const speaker = mention && text.slice(mention.start, mention.end)
  return { start, end, speaker, mention, deniedBy: null }
}

/** The speaker of `Moor zu Renten: „…“`; `null` for the one whom others speak of: `Moor in der Kritik: „…“`. */
function cutTopic(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const { from, to } = phrase
  const on = tokens.slice(from, to).findIndex(({ low }) => low === 'zu')
  if (on > 0) return { from, to: from + on }
  const isTheme = tokens
    .slice(from, to + 1)
    .some(({ low }, at) => OF.test(low) || (low === 'in' && !tokens[from + at + 1]?.capital))
  return isTheme ? null : phrase
}

/** Whose interview it is: `Moor im Interview: „…“`, `„…“ – Moor im Gespräch`. */
function findInterviewed(tokens: readonly Token[], quote: number): NounPhrase | null {
  const from = quote === 0 ? 2 : 0
  const phrase = readNounPhrase(tokens, from, tokens.length)
  const at = phrase?.to ?? 0
  const isInterview =
    tokens[at]?.low === 'im' && /^(?:interview|gespräch)$/.test(tokens[at + 1]?.low ?? '')
  const isBeside = quote === 0 ? /^(?:colon|dash)$/.test(tokens[1]?.kind ?? '') : quote === at + 3
  return isInterview && isBeside ? phrase : null
}

/** The subject behind a colon: `„…“: Landrat kritisiert Bahn`. */
function findTeller(tokens: readonly Token[], quote: number): NounPhrase | null {
  const phrase =
    tokens[quote + 1]?.kind === 'colon' ? readNounPhrase(tokens, quote + 2, tokens.length) : null
  const verb = tokens[phrase?.to ?? -1]
  return tells(verb) && !verb?.low.startsWith('ge') ? phrase : null
}

/**
 * The source before a colon: a role or a body, and who says so by a verb (`Moor warnt: …`). Any other noun there is the
 * topic.
 */
function findSource({ tokens }: Paragraph): Span | null {
  const colon = tokens.findIndex(({ kind }) => kind === 'colon')
  const whole = readNounPhrase(tokens, 0, colon)
  const phrase = whole && cutTopic(tokens, whole)
  const next = tokens[phrase?.to ?? colon]
  // `Trainerin Stolz nach 0:4: „…“`
  const isOn = ON.test(next?.low ?? '') && tokens[colon + 1]?.kind === 'quote'
  const isTold = phrase !== null && colon - phrase.to <= 2 && tells(next)
  if (phrase === null || !(phrase.to === colon || isOn || isTold)) return null
  const words = tokens.slice(0, phrase.to)
  const speaker = placeOfSpeaker(words)
  return isTold && !PARTICIPLE.test(next?.low ?? '') ? placeOf(words) : speaker
}

/** The source of `laut Polizei`, `Experten zufolge`; a document (`laut Plan`) is none. */
function findNamed({ tokens }: Paragraph): Span | null {
  const by = attributeBy(tokens, { from: 0, to: tokens.length })
  return by && placeOfSpeaker(tokens.slice(by.subject.from, by.subject.to))
}

/** Who closes it: `…, sagt Moor`. */
function findCloser({ tokens }: Paragraph): Span | null {
  const comma = tokens.findLastIndex(({ kind }) => kind === 'comma')
  const phrase = tells(tokens[comma + 1]) ? readNounPhrase(tokens, comma + 2, tokens.length) : null
  return comma > 1 && phrase?.to === tokens.length
    ? placeOf(tokens.slice(phrase.from, phrase.to))
    : null
}

function placeOfSpeaker(words: readonly Token[]): Span | null {
  const speaks = words.some(({ role, text }) => role || BODIES.test(text) || ACRONYM.test(text))
  return speaks ? placeOf(words) : null
}

const placeOf = (words: readonly Token[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
})

/** Forms that may be participles: `Wolf bestätigt: …` tells of what was found. */
const PARTICIPLE = /^(?:er|be|ge|ver|ent)|iert$/

const tells = (token: Token | undefined): boolean => TELLS.test(token?.low ?? '')

/** Bodies by their letters; most others before a colon are the topic: `WM: …`, `KI: …` */
const ACRONYM =
  /^(?:BKA|[Ii]fo|UNO?|WHO|OECD|SNB|RKI|EuGH|DIW|Nato|ADAC|BGH|DGB|WIFO|EZB|DFB|IWF|BSI)$/

/** Prepositions of the state that somebody is in, of which others speak: `Trainer unter Druck`. */
const OF = /^(?:im|am|ohne|gegen|unter)$/
/** Prepositions between a speaker and the occasion or topic of the words. */
const ON = /^(?:über|nach|zu|zur|zum)$/
