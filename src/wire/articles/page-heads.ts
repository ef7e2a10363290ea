import { type Draft, kindAt, normalAt, skipBlank } from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { foldLine } from '../lines/normal-text.ts'

const PAGE = /^[-–—\s]*(?:(?:page|seite|p\.)\s?)?\d{1,3}(?:\s?(?:of|von|\/)\s?\d{1,3})?[-–—\s]*$/i
const PAGE_HEAD_CHARACTERS = 80
const FORM_FEED = 0x0c

const keyOf = (text: string): string => foldLine(text).replace(/\d+/g, '#')

/** The lines right behind a form feed that are a page's number, or stand there on several pages. */
export function findPageHeads(draft: Draft, from: number, end: number): ReadonlySet<number> {
  const heads = new Set<number>()
  const { text: whole, starts } = draft.lines
  // Only of this story: where each of many looked through the whole file, reading it was quadratic.
  const opensPage = (at: number): boolean => whole.charCodeAt(starts[at] ?? 0) === FORM_FEED
  let first = from
  while (first < end && !opensPage(first)) first++
  if (first === end) return findCopiedPages(draft, from, end)
  const known = new Map<string, number>()
  const top = normalAt(draft, skipBlank(draft, 0))
  const foot = lastBefore(draft, end, from)
  if (foot !== null && isPageHead(normalAt(draft, foot))) heads.add(foot)
  for (let at = first; at < end; at++) {
    if (!opensPage(at)) continue
    // The number of the page that ends here.
    const last = lastBefore(draft, at, from)
    if (last !== null && isPageHead(normalAt(draft, last))) heads.add(last)
    const head = skipBlank(draft, at)
    const text = normalAt(draft, head)
    if (text.length > PAGE_HEAD_CHARACTERS) continue
    const key = keyOf(text)
    const before = known.get(key)
    if (before !== undefined) heads.add(before)
    if (isPageHead(text) || before !== undefined || key === keyOf(top)) heads.add(head)
    known.set(key, head)
  }
  return heads
}

/** A page's number by itself, by its word or between dashes. */
const NUMBER_ALONE =
  /^(?:(?:page|seite|p\.) ?\d{1,3}(?: ?(?:of|von|\/) ?\d{1,3})?|[-–—] ?\d{1,3} ?[-–—])$/i

/**
 * The same where copying has lost the form feeds: numbers of pages, standing apart, and next to them the line at the
 * head of the file once more. A number between dashes without such a line is a subhead.
 */
function findCopiedPages(draft: Draft, from: number, end: number): ReadonlySet<number> {
  const heads = new Set<number>()
  const top = keyOf(normalAt(draft, skipBlank(draft, 0)))
  for (let at = from; at < end; at++) {
    const text = normalAt(draft, at)
    if (!NUMBER_ALONE.test(text) || !isApart(draft, at)) continue
    const beside = [lastBefore(draft, at, from), skipBlank(draft, at + 1)].filter(
      (line) => line !== null && line < end && line > from && keyOf(normalAt(draft, line)) === top,
    )
    for (const line of beside) if (line !== null) heads.add(line)
    if (beside.length > 0 || /^\p{L}/u.test(text)) heads.add(at)
  }
  return heads
}

const isApart = (draft: Draft, at: number): boolean =>
  [at - 1, at + 1].every((line) => (kindAt(draft, line) ?? kind.blank) === kind.blank)

const isPageHead = (text: string): boolean =>
  text.length <= PAGE_HEAD_CHARACTERS && (PAGE.test(text) || /\bpage \d+/i.test(text))

function lastBefore(draft: Draft, at: number, from: number): number | null {
  for (let line = at - 1; line >= Math.max(from, at - 4); line--)
    if (kindAt(draft, line) !== kind.blank) return line
  return null
}
