import { type Draft, kindAt, shownAt, widthAt } from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { findSignature, findWeakSignature } from '../shapes/signature.ts'
import { opensWithTime } from './clock.ts'
import { findAddress } from './linked-text.ts'
import { findSectionName, isInCapitals, isSetApart } from './section-name.ts'
import { endsInStop, startsLower, type TextLine } from './text-line.ts'

/** Headlines are wrapped at no less. */
const NARROWEST_CHARACTERS = 45

/**
 * Gives the heads of sections between the items of a list with markers their kind, so that the grammar neither
 * takes them for an article nor for a headline's second line:
 *
 *     -
 *     Fog keeps the ferries in
 *     WORLD
 *     -
 *     Council votes on the quay
 */
export function markSections(draft: Draft, lines: readonly TextLine[]): void {
  const longest = lines.reduce(
    (most, { at, text }) => (text.length <= 100 ? Math.max(most, widthAt(draft, at)) : most),
    0,
  )
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const next = lines.slice(index + 1, index + 3).find((one) => one.kind !== kind.rule)
    if (next?.kind !== kind.mark || before?.kind === kind.mark) continue
    if (isHead(line, before, longest)) draft.lines.kinds[line.at] = kind.section
  }
}

function isHead(line: TextLine, before: TextLine | undefined, longest: number): boolean {
  if (line.kind !== kind.text && line.kind !== kind.subhead) return false
  if (findSectionName(line) === null || startsLower(line.text)) return false
  if (findSignature(line.text) ?? findWeakSignature(line.text)) return false
  if (before && mayGoOnInCapitals(line, before, longest)) return false
  if (isSetApart(line) || !before) return isSetApart(line)
  // A word that would have had room in the line before is not the rest of it.
  const width = Math.max(longest, NARROWEST_CHARACTERS)
  const fits = before.text.length + 1 + line.text.length <= width
  return line.gap > 0 || (fits && line.text.split(' ').length <= 2)
}

/** Whether a line right below another in capitals may be its rest: words that would have had no room there. */
const mayGoOnInCapitals = (line: TextLine, before: TextLine, longest: number): boolean =>
  line.gap === 0 &&
  isInCapitals(line) &&
  isInCapitals(before) &&
  line.text.includes(' ') &&
  before.text.length + 1 + line.text.length > longest

/** Whether the wire has markers, each on a line of its own, as its grammar has it. */
export const hasMarkers = (draft: Draft): boolean => {
  const { kinds, count } = draft.lines
  for (let at = 0; at + 1 < count; at++)
    if (
      kindAt(draft, at) === kind.mark &&
      kinds[at + 1] !== kind.mark &&
      shownAt(draft, at).length === 1
    )
      return true
  return false
}

const ANNOTATED_SHARE = 0.6

/** Whether most headlines below markers have a time before them, or an address or a sentence below. */
export function isAnnotated(lines: readonly TextLine[]): boolean {
  const heads = [...lines.keys()].filter((index) => lines[index - 1]?.kind === kind.mark)
  const fits = (index: number): boolean => {
    const [head, below, after] = lines.slice(index, index + 3)
    if (head && opensWithTime(head.text)) return true
    if (!below || below.gap > 0 || below.kind === kind.mark) return false
    const isOver = after === undefined || after.kind === kind.mark || after.gap > 0
    return (
      isOver &&
      (findAddress(below.text) !== null || (endsInStop(below.text) && !startsLower(below.text)))
    )
  }
  return heads.length > 1 && heads.filter(fits).length >= ANNOTATED_SHARE * heads.length
}

/** Lines without their markers: a headline below one is opened by it. */
export function withoutMarkers(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.flatMap((line, index) => {
    if (line.kind === kind.mark) return []
    const before = lines[index - 1]
    if (before?.kind !== kind.mark) return line
    return {
      ...line,
      gap: before.gap,
      opener: { type: 'bullet', mark: before.text, number: 0, length: 0 },
    }
  })
}
