import type { Span } from '../../text/span.ts'

const DASHES = '—–―'
const OPENS = new RegExp(`^\\s*(?:[${DASHES}]\\s*|-\\s+)(?=\\S)`, 'u')
/** The end of a sentence: a paragraph without one is an item of a list. */
const ENDS = /[.!?…。！？»”"]\s*$/u
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

/** The commonest verbs of saying where speech has no mark at its end, by their beginnings; a row a language. */
const SAYS = [
  'dit(?!\\p{L})|demand(?!ez)|répond|ajout|expliqu|racont|assur|lance|affirm|déclar|précis|confi|estim|soulign',
  'dice|disse|ha detto|raccont|spieg|rispond|chied|aggiung|afferma|commenta|ricorda',
  'dijo|cuenta|explica|añad|asegura|señala|pregunt|opina|diz(?!\\p{L})|conta(?!\\p{L})|acrescent|diu|va dir|afegeix',
  'spune|a spus|povest|zice|răspun|întreab',
  'säger|sade|sa(?!\\p{L})|berätt|svara|menar|förklar|konstater|tycker|skratta',
  'siger|sagde|fortæl|svare|mener|forklar|lyder|griner',
  'sier|fortel|påpek|understrek|legger (?:hun|han) til|ler(?!\\p{L})',
  'sanoo|sanoi|kerto|totea|kysy|arvioi|kuvail|naura',
  'zegt|zei(?!\\p{L})|vertel|aldus|vindt|voegt',
  'dedi|diyor|diye',
  'каза|заяви|добав|разказ|рассказ|говор|сообщ|считае|поясн|отмет|каже|розпов|вважа|зазнач',
  'рекао|рекла|истич|наводи|додаје|додао|додала|прича',
  'kaže|kazao|kazala|rekao|rekla|ističe|istaknu|navodi|dodaje|dodao|dodala|priča|pravi(?!\\p{L})|meni(?!\\p{L})|je dejal|pripoved',
  'hovor|poveda|doda|tvrd|rozpráv|vysvet|říká|řek|vypráv|vysvětl|uved',
  'mówi|powiedzia|opowiada|tłumacz|twierdz|uważa|wyjaśni|zapewni|przyzna',
  'mondt|mondja|mesél|tette hozzá|közölt|vélt|magyaráz',
  'ütle|rääki|leia|lisa(?:s|b)|selgita|kinnita',
  'saka|sacīj|stāst|uzskat|piebil|norād|uzsver|pauda',
  'sako|sakė|teig|pasakoj|pridūr|aiškin|mano(?!\\p{L})',
  'nói|kể|hỏi|cho biết',
  'kata|ujar|tutur|ungkap|jelas',
  'λέει|είπε|ρωτά|ρώτησε|απάντησε|τονίζει|διηγείται',
].join('|')
/** Who a named teller is, or a name behind what they are: `, M. Kerr`, `, leder i laget`. */
const APPOSITION = `(?=,)(?<=\\p{Lu}[^,]{0,120})(?!${CLAUSE}),\\s[^,]{1,60}|,\\s\\p{Lu}[^,]{1,60}`
/** What the teller does besides: `, og legger til:`. */
const AND_MORE = ',\\s(?:et|e|y|i|a|en|og|och|ja|și|és|и|і|та|ve)\\s[^,]{1,40}(?=:$)'
/**
 * Narration without a dash, the last piece of a sentence, which one of these verbs begins or ends: `, dice un
 * anziano.`, `? demanda-t-elle.`, `, hän sanoi.`
 */
const TOLD = new RegExp(
  `(?:,|(?<=[?!…]))\\s+(?=(?:(?:${SAYS})[^,]{0,60}(?:${APPOSITION})?(?:${AND_MORE})?|[^,]{1,60}\\s(?:${SAYS})\\p{L}*)[.…:]?$)`,
  'u',
)
/** The same behind a hyphen: ` - bà Mai, 80 tuổi, nói.` */
const TOLD_BEHIND_HYPHEN = new RegExp(
  `-(?<=\\s-)\\s+(?=(?:(?:${SAYS})[^-]{0,90}|[^-]{1,90}\\s(?:${SAYS})\\p{L}*)[.…:]?$)`,
  'u',
)
/** The longest that stands between two pieces of one speech, in UTF-16 units. */
const MAX_TELLING_CHARACTERS = 60
const TELLS = new RegExp(`(?<!\\p{L})(?:${SAYS}|אמר|قال|أضاف|گفت|कहा|बोल)`, 'u')

/** Whether what stands between two marked pieces does nothing but tell who speaks: `", diz ela, "`. */
export const isTelling = (between: string): boolean =>
  between.length <= MAX_TELLING_CHARACTERS &&
  TELLS.test(between) &&
  /[,.:،，。]$/u.test(between.trimEnd())

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
    const speechEnd: number = isSpeech ? endOfSpeech(text, start, end) : start
    if (isSpeech) spans.push(trim(text, start, speechEnd))
    // Where the teller stands in one piece with the speech (`– Speech – teller. – Speech.`), speech follows.
    isSpeech = !isSpeech || speechEnd < end
  }
  return spans.filter(({ start, end }) => start < end)
}

/** The end of the speech in one piece: where the narration starts, else the end of the piece. */
function endOfSpeech(text: string, start: number, end: number): number {
  const piece = text.slice(start, end).trimEnd()
  const isEnd = end === text.length || /[.!?…]$/.test(piece)
  const tail = isEnd
    ? (TOLD_BEHIND_HYPHEN.exec(piece) ?? TAIL.exec(piece) ?? TOLD.exec(piece))
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
