import type { Draft } from '../grammar/draft.ts'
import type { Readers } from '../grammar/parse-wire.ts'
import { readList } from '../grammar/read-list.ts'
import { readOneStory } from '../articles/read-stories.ts'
import { kind } from '../lines/line-kind.ts'
import { addList, fillRoles } from '../lists/add-list.ts'
import { opensWithTime } from '../lists/clock.ts'
import { findBareRun } from '../lists/bare-run.ts'
import { findList, namesList } from '../lists/find-list.ts'
import type { Items } from '../lists/items.ts'
import { findSectionName } from '../lists/section-name.ts'
import { endsInStop, startsLower, type TextLine } from '../lists/text-line.ts'

const MIN_ITEMS = 2
const WIDE_GAP_LINES = 2
const MAX_FAILED_LISTS = 50

/**
 * Readers of articles and of the lists between and below them; `lines` are all of the wire's, `starts` those that are
 * known to open a story. Each bullet is scanned once, and after 50 tries that found no list none is tried any more:
 * reading stays linear.
 */
export function createReaders(
  lines: readonly TextLine[],
  starts: readonly TextLine[] = [],
): Readers {
  const stories = new Set(starts.map(({ at }) => at))
  const indexes = new Map(lines.map(({ at }, index) => [at, index]))
  let vain = 0
  let points = 0
  const findAt = (at: number): Items | null => {
    const index = indexes.get(at)
    if (index === undefined || vain > MAX_FAILED_LISTS) return null
    const find = mayOpenList(lines, index)
      ? findList
      : mayNameRun(lines[index])
        ? findBareRun
        : null
    if (find === null) return null
    const list = find(lines, index)
    if (list === null) vain++
    return list
  }
  const takeList = (draft: Draft, at: number): number | null => {
    const list = findAt(at)
    if (list === null) return null
    addList(draft, list)
    const end = lines[list.end]?.at ?? draft.lines.count
    fillRoles(draft, at, end)
    return end
  }
  const partsList = (at: number): boolean => {
    const index = indexes.get(at)
    if (index === undefined || index < points || !isParted(lines, index)) return false
    const list = findAt(at)
    if (list !== null && !isOfNews(list)) points = list.end
    return list !== null && isOfNews(list)
  }
  return {
    list: (draft, at) => takeList(draft, at) ?? readList(draft, at),
    story: (draft, at) =>
      takeList(draft, at) ??
      readOneStory(draft, at, { list: partsList, story: (line) => stories.has(line) }),
  }
}

/** Whether the line at an index opens an item, or heads a section of which the next line does. */
function mayOpenList(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line || line.opener?.type === 'heading') return false
  if (opensItem(line)) return true
  return next !== undefined && opensItem(next) && findSectionName(line) !== null
}

/** Whether a line apart from the text above is the name of a list, whose headlines may have no sign before them. */
const mayNameRun = (line: TextLine | undefined): boolean =>
  line !== undefined && line.gap > 0 && line.opener === null && namesList(line)

const opensItem = ({ opener, text }: TextLine): boolean =>
  (opener !== null && opener.type !== 'heading') || opensWithTime(text)

/** Whether a line stands apart from the article above: behind a rule or two blank lines, or as the name of a list. */
function isParted(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]
  if (!line) return false
  if (lines[index - 1]?.kind === kind.rule || line.gap >= WIDE_GAP_LINES) return true
  return line.gap > 0 && line.opener === null && namesList(line)
}

/** Headlines, and no points of a text. */
export function isOfNews(list: Items): boolean {
  if (list.items.length < MIN_ITEMS) return false
  const points = list.items.filter(({ head }) => {
    const text = head.text.slice(head.opener?.length ?? 0)
    return endsInStop(text) || startsLower(text)
  })
  return points.length * 3 <= list.items.length
}
