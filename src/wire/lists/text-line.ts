import { type Draft, kindAt, shownAt } from '../grammar/draft.ts'
import { textAt } from '../lines/read-line.ts'
import { kind, type LineKind } from '../lines/line-kind.ts'
import { findOpener, findOwnOpeners, type Opener } from './opener.ts'

/** A line that is not blank, with what tells a list from an article. */
export interface TextLine {
  /** Its 0-based index in the wire. */
  readonly at: number
  /** As it is shown. */
  readonly text: string
  readonly kind: LineKind
  /** Columns of blanks at its start; a tab counts eight. */
  readonly indent: number
  /** Number of blank lines right before it. */
  readonly gap: number
  readonly opener: Opener | null
}

/** The lines from `from` on that are not blank. */
export function collectLines(draft: Draft, from: number): readonly TextLine[] {
  const { count } = draft.lines
  const shown: string[] = []
  for (let at = from; at < count; at++)
    shown.push(kindAt(draft, at) === kind.blank ? '' : shownAt(draft, at))
  const own = findOwnOpeners(shown.filter((text) => text !== ''))
  const lines: TextLine[] = []
  let gap = 0
  for (const [index, text] of shown.entries()) {
    const at = from + index
    const lineKind = kindAt(draft, at) ?? kind.blank
    if (text === '') {
      gap++
      continue
    }
    const opener =
      lineKind === kind.rule || lineKind === kind.endMark ? null : findOpener(text, own)
    const indent = indentOf(textAt(draft.lines, at)) + depthOf(opener)
    lines.push({ at, text, kind: lineKind, indent, gap, opener })
    gap = 0
  }
  return lines
}

/** Stars count how deep an item lies, as in an outline: `** Fog lifts` stands below `* World`. */
const depthOf = (opener: Opener | null): number =>
  opener !== null && /^\*{2,}$/.test(opener.mark) ? 2 * (opener.mark.length - 1) : 0

function indentOf(text: string): number {
  let columns = 0
  for (const sign of text) {
    if (sign === '\t') columns += 8
    else if (sign === ' ' || sign === '\u00a0') columns++
    else if (sign === '\u3000') columns += 2
    else if (sign !== '\ufeff') return columns
  }
  return columns
}

/** A full stop, or what stands for one; not that of an abbreviation, `U.S.` say, nor three dots. */
export const endsAsSentence = (text: string): boolean =>
  /[.!?。！？؟۔।…]["'”’»)\]」』]*$/u.test(text.slice(-8)) &&
  !/(?:\b\p{L}\.){2,}$|\.\.$/u.test(text.slice(-12))

/** The same for what can be no headline: a full stop, as questions and exclamations may be headlines. */
export const endsInStop = (text: string): boolean =>
  /[.。۔।]["'”’»)\]」』]*$/u.test(text.slice(-8)) &&
  !/(?:\b\p{L}\.){2,}["'”’]?$|\.\.$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|No|St)\.$/u.test(text.slice(-12))

/** Begins in lower case, and with no brand (`iMetro`). */
export const startsLower = (text: string): boolean =>
  /^["'“‘(]?\p{Ll}/u.test(text) && !/^\p{Ll}{1,2}\p{Lu}/u.test(text)

export const countSpacedWords = ({ text }: TextLine): number => text.split(/\s+/).length

const PARAGRAPH_CHARACTERS = 180
const SENTENCE_CHARACTERS = 110

/** How much a text says, in UTF-16 units: characters of scripts without blanks say more each, and count more. */
export const widthOf = (text: string): number =>
  text.length +
  (text.match(/[\u2e80-\u9fff\uac00-\ud7a3\uff01-\uff60]/g)?.length ?? 0) * 1.5 +
  (text.match(/[\u0e01-\u0eff\u1780-\u17ff]/g)?.length ?? 0) * 0.8

/** Whether a text is as long as a paragraph. */
export function isLong(text: string): boolean {
  const width = widthOf(text)
  return width >= PARAGRAPH_CHARACTERS || (width >= SENTENCE_CHARACTERS && endsAsSentence(text))
}
