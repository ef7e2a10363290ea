import type { Span } from '../../text/span.ts'
import type { MarkedRegion } from '../marks/find-marks.ts'
import { SAYS } from './saying-verbs.ts'

const DASHES = '—–―'
const OPENS = new RegExp(`^\\s*(?:[${DASHES}]\\s*|-\\s+)(?=\\S)`, 'u')
/** The end of a sentence: a paragraph without one is an item of a list. */
const ENDS = /[.!?…。！？।۔։؟»”"]\s*$/u
/** Narration that names somebody, between two dashes with blanks around them: ` – ricorda Luca – `. */
const NAMED = `\\p{Ll}[^${DASHES}.]{0,40}\\p{Lu}[^${DASHES}.]{0,40}`
/** A dash between speech and narration: behind punctuation, right before the word that follows (`—dijo`), around a name. */
const TURN = new RegExp(
  // The dash comes before its lookbehind, which would otherwise be tried in every place of a run of blanks.
  [
    `[${DASHES}](?<=[,.!?…»]\\s*.)(?=\\s*\\S)`,
    `[${DASHES}](?<=\\s.)(?=\\S)`,
    `[${DASHES}](?<=\\S.)(?=[\\s.,;:])`,
    `[${DASHES}](?<=\\s.)(?=\\s${NAMED}\\s[${DASHES}][\\s.,;:])`,
    `[${DASHES}](?<=\\s[${DASHES}]\\s${NAMED}\\s.)(?=[\\s.,;:])`,
    `[${DASHES}](?<=\\s.)(?=\\s(?:${SAYS})[^${DASHES}.]{0,60}[${DASHES}][\\s.,;:])`,
  ].join('|'),
  'gu',
)
/** The same where hyphens stand for dashes: `- Speech, - narration. - Speech.` */
const HYPHEN_TURN = /-(?<=[,.!?…]\s*-)(?=\s)/g

/** What begins a further clause of the speech, and no apposition of who speaks. */
const CLAUSE =
  ',\\s(?:et|mais|ou|car|qu|e|ma|che|și|dar|că|och|men|att|og|at|ja|mutta|että|ve|ama|và|nhưng|και|αλλά)(?!\\p{L})'
/** Narration at the end of a paragraph: `, säger Anna Berg.`, ` – mówi strażak.`; two dashes part what is put in. */
const TAIL = new RegExp(
  [
    `,\\s+(?=\\p{Ll}\\S*(?:\\s+\\S+){1,7}$)(?=[^,]*\\p{Lu})(?!.*${CLAUSE})`,
    '(?<!\\s)(?=\\s+[–—]\\s)(?<!\\s[–—]\\s.{0,80})\\s+[–—]\\s+(?=\\p{Ll}\\S*(?:\\s+[^\\s–—]+){0,7}$)',
  ].join('|'),
  'u',
)

/** Who a named teller is, or a name behind what they are: `, M. Kerr`, `, leder i laget`. */
const APPOSITION = `(?=,)(?<=\\p{Lu}[^,]{0,120})(?!${CLAUSE}),\\s[^,]{1,60}|,\\s\\p{Lu}[^,]{1,60}`
/** What the teller does besides, `, og legger til:`, or how: `, a rir.` */
const AND_MORE =
  ',\\s(?:(?:et|e|y|i|a|en|og|och|ja|și|és|и|і|та|ve)\\s[^,]{1,40}(?=:$)|(?:a \\p{L}+[aei]r|em|entre|con|com|avec|dans|med|z|ze|с|со)(?!\\p{L})[^,]{0,30}(?=\\.$))'
/**
 * Narration without a dash, the last piece of a sentence, which one of these verbs begins or ends: `, dice un
 * anziano.`, `? demanda-t-elle.`, `, hän sanoi.`
 */
const TOLD = new RegExp(
  [
    `(?:[,،]|(?<=[?!…؟]))\\s+(?=(?:(?:${SAYS})[^,?!]{0,60}(?:${APPOSITION})?(?:${AND_MORE})?|[^,?!…؟]{1,60}\\s(?:${SAYS})[\\p{L}\\p{M}]*)[.…:।۔]?$)`,
    // A small letter begins no sentence.
    '(?<=[?!]|\\p{sc=Grek};)\\s+(?=(?!\\p{sc=Geor})\\p{Ll}[^?!;]{0,80}$)',
  ].join('|'),
  'u',
)
/** The same behind a hyphen: ` - bà Mai, 80 tuổi, nói.` */
const TOLD_BEHIND_HYPHEN = new RegExp(
  `-(?<=\\s-)\\s+(?=(?:(?:${SAYS})[^-]{0,90}|[^-]{1,90}\\s(?:${SAYS})\\p{L}*)[.…:]?$)`,
  'u',
)
/** The same before a further piece, ` - płacze Anna. - Speech.`, whatever the verb. */
const BETWEEN_HYPHENS = /-(?<=\s-)\s+(?=\p{Ll}[^-]{0,90}[.:]$)/u
/** The longest that stands between two pieces of one speech, in UTF-16 units. */
const MAX_TELLING_CHARACTERS = 60
const TELLS = new RegExp(`(?<!\\p{L})(?:${SAYS})`, 'u')

/** One word may stand before the verb; it is bounded, as letters without blanks between them have no end. */
const TOLD_OF = new RegExp(`^[,.]?\\s*(?:[—–-]\\s*)?(?:${SAYS}|\\S{1,30} (?:${SAYS}))`, 'u')

/** Whether what follows marked words says who speaks them: `, ajoute-t-elle`, ` – hän sanoi`. */
export const isToldOf = (behind: string): boolean => TOLD_OF.test(behind)

/** Whether what stands between two marked pieces does nothing but tell who speaks: `", diz ela, "`. */
export const isTelling = (between: string): boolean =>
  between.length <= MAX_TELLING_CHARACTERS &&
  TELLS.test(between) &&
  /[,.:،，。][\s—–]*$/u.test(between)

/**
 * Whether two marked pieces are one for the commas around what is put in between, whatever its verb: `", promete, "`.
 * What follows goes on, without a capital.
 */
export function isInserted(text: string, one: MarkedRegion, next: MarkedRegion): boolean {
  const between = text.slice(one.end, next.start)
  return (
    between.length <= MAX_TELLING_CHARACTERS &&
    /^[^.!?]*\p{L}[^.!?]*[,،，]\s*$/u.test(between) &&
    /[,،，]/.test(text.slice(one.inner.end - 1, one.end + 1)) &&
    /^\s*[^\s\p{Lu}]/u.test(text.slice(next.inner.start))
  )
}

/**
 * Spans (UTF-16) of speech in a paragraph that opens with a dash, without the narration in between; none where it does
 * not. Linear in the text, any string is fine.
 *
 *     —Speech —narration—. Speech.     — Speech, — narration. — Speech.     – Speech, narration.
 */
export function findDialogue(text: string): readonly Span[] {
  const opening = OPENS.exec(text)
  if (opening === null) return []
  const from = opening[0].length
  if (!ENDS.test(text) && endOfSpeech(text, from, text.length) === text.length) return []
  const isHyphen = opening[0].trim() === '-'
  const turns = [...text.slice(from).matchAll(isHyphen ? HYPHEN_TURN : TURN)].map(
    ({ index }) => from + index,
  )
  // Lists begin with hyphens too, and nobody tells of them who speaks.
  if (isHyphen && turns.length === 0 && endOfSpeech(text, from, text.length) === text.length)
    return []
  const spans: Span[] = []
  // Speech and teller take turns, and speech comes first.
  let isSpeech = true
  for (const [at, start] of [from, ...turns].entries()) {
    const end = turns[at] ?? text.length
    const speechEnd: number = isSpeech ? endOfSpeech(text, start, end, isHyphen) : start
    if (isSpeech) spans.push(trim(text, start, speechEnd))
    // Where the teller stands in one piece with the speech (`– Speech – teller. – Speech.`), speech follows.
    isSpeech = !isSpeech || speechEnd < end
  }
  return spans.filter(({ start, end }) => start < end)
}

/** The end of the speech in one piece: where the narration starts, else the end of the piece. */
function endOfSpeech(text: string, start: number, end: number, isHyphen = false): number {
  const piece = text.slice(start, end).trimEnd()
  const isLast = end === text.length
  const tail =
    isLast || /[.!?…]$/.test(piece)
      ? ((isHyphen && !isLast ? BETWEEN_HYPHENS : TOLD_BEHIND_HYPHEN).exec(piece) ??
        TAIL.exec(piece) ??
        TOLD.exec(piece))
      : null
  return tail === null ? end : start + tail.index
}

/** The span without blanks and dashes at its edges, nor the punctuation that ends the narration. */
function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s—–―.,;:-]/u.test(text.charAt(start))) start += 1
  while (end > start && /[\s—–―,-]/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
