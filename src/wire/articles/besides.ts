import { CONTACTS } from './line-labels.ts'
import {
  type ArticleDraft,
  type Draft,
  isParagraphLike,
  kindAt,
  normalAt,
  roleNumber,
  setRole,
  shownAt,
  skipBlank,
  startsLowerAt,
} from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { isNoticeLabel, isOfTextAbove } from '../shapes/notice-label.ts'
import { isCycleSlug } from '../shapes/sending.ts'
import { findFurniture } from '../shapes/furniture-shape.ts'
import type { Furniture } from '../wire.ts'
import { isSignatureMark } from './find-articles.ts'
import { isOfArchive } from './line-labels.ts'
import { findPageHeads } from './page-heads.ts'
import { isOfPage, isOfPicture, opensLinks } from './page-lines.ts'

/** A line within a story that is none of its text. */
interface Beside {
  readonly at: number
  readonly role: Furniture['role']
}

const CREDITS =
  /^\(?(?:(?:additional |further )?(?:reporting|writing)|(?:writing|compiled|edited|editing|reported|written)) by \p{Lu}.{0,300}\)?$/iu
/** Stands above what is quoted in a message. */
const QUOTES_MESSAGE = /^(?:on|am|le|el) .{4,120}(?:wrote|schrieb|a écrit|escribió)\s?:$/iu
/** What agencies and their clients put below a story. */
const STANDARDS =
  /^(?:\(\(.{1,300}\)\)|our standards: .{0,40}trust principles\.?|\(?(?:except for the headline, )?this (?:story|report|article|copy) (?:has not been edited by|(?:was|is) (?:auto-?generated|published) from) .{1,200})$/i
/** Above who can be asked, at the end of a release. */
export const CONTACTS_BELOW = new RegExp(
  String.raw`^(?:${CONTACTS}|(?:for )?(?:further|more) information\b.{0,40}|(?:weitere informationen|rückfragen)\b.{0,40})\s?:?$`,
  'i',
)

/** What editors say of a story within it. */
const OF_EDITORS =
  /^[([*]{0,2}(?:editors?['’]?s? notes?|correction|clarification|anm(?:erkung|\.) d(?:er|\.) red(?:aktion|\.)|berichtigung|korrektur|note de la rédaction|ndlr|nota (?:de la redacción|del editor|da redação)|nota redazionale)\s?[:—–-]\s?\S.{0,400}$/iu
/** Where a story stands on its page, or with whom it came. */
const FILED =
  /^(?:(?:[Tt]ag(?:s|ged)?|[Tt]opics?|[Kk]eywords?|[Ff]iled under|[Pp]osted in|[Cc]ategor(?:y|ies)|[Ss]chlagw[oö]rter|[Mm]ots[- ]clés|[Ee]tiquetas|[Tt]emas)\s?:\s?\S.{0,200}[^.!?]|SOURCE:? \p{Lu}.{1,80}[^.!?]|View source version on \S+: \S+)$/u
/** From such a line on all is for editors alone. */
const FOR_EDITORS =
  /^[#*\s]*(?:(?:[a-z]{2,5}[- ])?notizblock|notes? (?:to|for) (?:the )?editors?|redaktionelle hinweise|hinweise? (?:an|für) (?:die )?redaktion(?:en)?|(?:the following (?:information )?is )?not (?:intended )?for publication|nicht zur veröffentlichung(?: bestimmt)?)[*\s]*[:.]?[*\s]*$/i
/** When a story was sent, as agencies write it below: `QPA 301045 GMT NOV 26`, `NHP jt/mk 301045 NOV 26`. */
const SENT =
  /^(?:\p{Lu}[\p{L}-]{1,9} (?:\p{Ll}{2,3}(?:\/\p{Ll}{2,3})+ )?)?\d{6} ?(?:(?:GMT|UTC|Z)(?: \p{L}{3}\.? ?\d{2,4})?|\p{L}{3}\.? ?\d{2,4})$|^\p{Lu}{2,4}(?:-\p{Lu}{2,4})?-\d{2}-\d{2}-\d{2,4} \d{4} ?(?:GMT|UTC|[ECMP][SD]T)$/u
/** Whose hands a story went through: `NHP jt/mk`, `nhp kv xx z2`. */
const SIGNED_OFF =
  /^(?:[A-Z]{2,5} [a-z]{2,3}(?:\/[a-z]{2,3})+|(?=.*\d)[a-z]{2,4}(?: [a-z]{1,4}\d?){2,5})$/
/** Above what readers wrote below the text. */
const COMMENTS =
  /^(?:\d{1,5} )?(?:comments?|reader comments|responses|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|reacties|комментарии)(?: ?\(?\d{1,5}\)?)?:?$/iu
const IN_COMMENTS =
  /^(?:repl(?:y|ies)|antworten|répondre|responder|rispondi|.{0,60}\b(?:ago|edited)|.{0,40}\b(?:vor|il y a|hace|há) \d{1,3} \p{L}+)$/iu

/**
 * Takes what is none of a story's text out of the lines from `at` to `end` (excluded): highlights, credits, the heads
 * of pages, the signature of a message. They join the article; `restore` gives them their roles once it is read.
 */
export function takeBesides(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  end: number,
): () => void {
  const found = findBesides(draft, at, end)
  for (const { at: line, role } of found) {
    const text = shownAt(draft, line)
    if (text !== '') article.furniture.push({ role, text, line: line + 1 })
    draft.lines.kinds[line] = kind.blank
  }
  return () => {
    for (const { at: line, role } of found) setRole(draft, line, roleNumber[role])
  }
}

function findBesides(draft: Draft, from: number, end: number): readonly Beside[] {
  const found: Beside[] = []
  const heads = findPageHeads(draft, from, end)
  let lasts: Lasts | null = null
  const last = (): Lasts => (lasts ??= findLasts(draft, from, end))
  const takeRest = (first: number, role: Beside['role']): number => {
    for (let at = first; at < end; at++)
      if (kindAt(draft, at) !== kind.blank) found.push({ at, role })
    return end
  }
  for (let at = from; at < end; at++) {
    if (kindAt(draft, at) === kind.blank) continue
    const text = normalAt(draft, at)
    if (text === '@highlight') {
      const next = skipBlank(draft, at + 1)
      found.push({ at, role: 'chrome' })
      if (next < end && normalAt(draft, next) !== text)
        found.push({ at: (at = next), role: 'summary' })
    } else if (isSignatureMark(draft, at)) {
      at = takeRest(at, 'chrome')
    } else if (
      at > from &&
      (FOR_EDITORS.test(text) || (CONTACTS_BELOW.test(text) && at >= last().sentence))
    ) {
      at = takeRest(at, 'advisory')
    } else if (at > from && COMMENTS.test(text) && at < last().comment) {
      at = takeRest(at, 'chrome')
    } else if (at > from && opensLinks(text) && !goesOn(draft, at)) {
      const behind = findLinksEnd(draft, at, end)
      for (; at < behind; at++)
        if (kindAt(draft, at) !== kind.blank) found.push({ at, role: 'chrome' })
      at = behind - 1
    } else if (at > from && isCorrected(draft, at, end)) {
      found.push({ at, role: 'advisory' })
      found.push({ at: (at = skipBlank(draft, at + 1)), role: 'advisory' })
    } else if (OF_EDITORS.test(text) && standsApart(draft, at)) found.push({ at, role: 'advisory' })
    else if (
      isOfArchive(text) ||
      (FILED.test(text) && (kindAt(draft, at - 1) !== kind.text || found.at(-1)?.at === at - 1))
    )
      found.push({ at, role: 'meta' })
    else if (text.startsWith('(') && CREDITS.test(text)) {
      const closed = findBracketEnd(draft, at, end)
      for (; at < closed; at++) found.push({ at, role: 'caption' })
      found.push({ at, role: 'caption' })
    } else if (
      CREDITS.test(text) ||
      (isOfPicture(text) && !goesOn(draft, at)) ||
      isCaption(draft, at)
    )
      found.push({ at, role: 'caption' })
    else if (isEmbargo(draft, at, end)) {
      draft.log.note('embargo-line', at + 1)
      found.push({ at, role: 'advisory' })
    } else if (
      STANDARDS.test(text) ||
      (at > from &&
        (SENT.test(text) || isCycleSlug(text) || (SIGNED_OFF.test(text) && at >= last().sentence)))
    )
      found.push({ at, role: 'meta' })
    else if (heads.has(at) || QUOTES_MESSAGE.test(text) || (isOfPage(text) && !goesOn(draft, at)))
      found.push({ at, role: 'chrome' })
  }
  return found
}

/** A label of editors above what they say of this very text. */
function isCorrected(draft: Draft, at: number, end: number): boolean {
  if (kindAt(draft, at) !== kind.text || !isNoticeLabel(normalAt(draft, at))) return false
  const below = skipBlank(draft, at + 1)
  return below < end && kindAt(draft, below) === kind.text && isOfTextAbove(normalAt(draft, below))
}

const captions: ReadonlySet<Furniture['role']> = new Set(['caption'])
const advisories: ReadonlySet<Furniture['role']> = new Set(['advisory'])

/** A line about a picture that stands apart: within wrapped text it may be a line of a paragraph. */
const isCaption = (draft: Draft, at: number): boolean =>
  standsApart(draft, at) &&
  /^.{0,30}[:©]|[^.!?]$/.test(normalAt(draft, at)) &&
  findFurniture(normalAt(draft, at), captions) !== null

/** An embargo in the last line of a story, in brackets or without a stop: a sentence may begin like one. */
function isEmbargo(draft: Draft, at: number, end: number): boolean {
  const text = normalAt(draft, at)
  if (skipBlank(draft, at + 1) < end || !standsApart(draft, at) || /[.!?]["'”’]?$/.test(text))
    return false
  return findFurniture(text, advisories)?.code === 'embargo-line'
}

/** The line in which a bracket that opens a line is closed; the line itself where none of those right below does. */
function findBracketEnd(draft: Draft, at: number, end: number): number {
  for (let line = at; line < end && kindAt(draft, line) === kind.text; line++)
    if (/\)\.?$/.test(normalAt(draft, line))) return line
  return at
}

/** Minimum of characters in a wrapped line of text. */
const MIN_WRAPPED_CHARACTERS = 30

/** Whether a line goes on, in lower case, with a sentence of a column right above: it is none of a page's own. */
const goesOn = (draft: Draft, at: number): boolean =>
  startsLowerAt(draft, at) &&
  kindAt(draft, at - 1) === kind.text &&
  /.{19}[\p{Ll},-]$/u.test(normalAt(draft, at - 1))

/** The first line below `at` that is a sentence, or of one that goes on in the next line, or no text. */
function findLinksEnd(draft: Draft, at: number, end: number): number {
  for (let line = at + 1; line < end; line++) {
    if (kindAt(draft, line) === kind.blank) continue
    const text = normalAt(draft, line)
    if (kindAt(draft, line) !== kind.text || isParagraphLike(draft, line)) return line
    const isWrapped = text.length >= MIN_WRAPPED_CHARACTERS && startsLowerAt(draft, line + 1)
    if (/[.!?]["'”’]?$|^©/.test(text) || isWrapped) return line
  }
  return end
}

type Lasts = Readonly<Record<'sentence' | 'comment', number>>

/** The last lines that are a sentence or a paragraph, and that stand above or below the words of a reader; -1 for none. */
function findLasts(draft: Draft, from: number, end: number): Lasts {
  const last = { sentence: -1, comment: -1 }
  for (let at = end - 1; at >= from && (last.sentence < 0 || last.comment < 0); at--) {
    const text = normalAt(draft, at)
    if (last.sentence < 0 && (isParagraphLike(draft, at) || /[.!?]$/.test(text))) last.sentence = at
    if (last.comment < 0 && kindAt(draft, at) === kind.text && IN_COMMENTS.test(text))
      last.comment = at
  }
  return last
}

const standsApart = (draft: Draft, at: number): boolean =>
  kindAt(draft, at) === kind.text &&
  kindAt(draft, at - 1) !== kind.text &&
  kindAt(draft, at + 1) !== kind.text
