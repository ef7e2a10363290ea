import { longList } from '../place/long-list-cursor.ts'

/** A place on the page from which something has gone. */
interface Gap {
  readonly parent: Element
  readonly previous: Node | null
  readonly next: Node | null
  /** What has come at the same time, there or elsewhere. */
  readonly added: readonly Node[]
  /** Whether it is that of a row of a list. */
  readonly isOfRow: boolean
  /** Whether a row is only scrolled out of sight, in a list that draws no others. */
  readonly isOutOfSight: boolean
}

const ITEM = '[data-item]'
const CONTROL = ':is(a[href], button, input, select, textarea, summary):not([tabindex="-1"])'
const EVERY = [ITEM, CONTROL]
/** The focus stays within these where they have anything that can have it. */
const SCOPE = 'form, dialog, [popover], main'

/** Whether an element can have the focus: it is there, not hidden, not disabled. */
export const isReachable = (element: Element): boolean =>
  element.isConnected &&
  !element.matches(':disabled') &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? true)

/** The place of an element that is hidden, or that the mutations have taken off the page; `null` if they have not. */
export function findGap(element: Element, records: readonly MutationRecord[]): Gap | null {
  if (element.isConnected && element.parentElement)
    return {
      parent: element.parentElement,
      previous: element.previousSibling,
      next: element.nextSibling,
      added: [],
      isOfRow: false,
      isOutOfSight: false,
    }
  const added = records.flatMap(({ addedNodes }) => [...addedNodes])
  return records
    .flatMap((record) => [...record.removedNodes].map((gone) => ({ record, gone })))
    .reduce<Gap | null>(
      (gap, { record, gone }) =>
        gone.contains(gap?.parent ?? element)
          ? openGap(record, gone, added)
          : widen(gap, record, gone),
      null,
    )
}

function openGap(
  { target, previousSibling, nextSibling }: MutationRecord,
  gone: Node,
  added: readonly Node[],
): Gap | null {
  if (!(target instanceof Element)) return null
  return {
    parent: target,
    previous: previousSibling,
    next: nextSibling,
    added,
    isOfRow: gone instanceof Element && gone.querySelector(ITEM) !== null,
    isOutOfSight: gone instanceof Element && isOutOfSight(gone),
  }
}

/** Whether a row that has gone is still one of its list. */
function isOutOfSight(row: Element): boolean {
  if (!row.matches('[aria-setsize]')) return false
  const item = row.querySelector<HTMLElement>(ITEM)?.dataset['item']
  return item === undefined || (longList()?.rowOf(item) ?? -1) >= 0
}

/** A gap of which a neighbour has gone too. */
const widen = (
  gap: Gap | null,
  { previousSibling, nextSibling }: MutationRecord,
  gone: Node,
): Gap | null =>
  gap && {
    ...gap,
    previous: gap.previous === gone ? previousSibling : gap.previous,
    next: gap.next === gone ? nextSibling : gap.next,
  }

/**
 * What is nearest to a place. In that of a row, the row that follows, else the one before; elsewhere what has come there,
 * else what follows, else `last`, else what precedes: items before other controls.
 */
export function findBeside(gap: Gap, last: HTMLElement | undefined): HTMLElement | null {
  const { parent, added, isOfRow } = gap
  const row = isOfRow
    ? (walk(gap, 'nextSibling', [ITEM]) ?? walk(gap, 'previousSibling', [ITEM]))
    : null
  if (row) return row
  for (const node of isOfRow ? [] : added) {
    const found = parent.contains(node) && findWithin(node, 'nextSibling', EVERY)
    if (found) return found
  }
  return walk(gap, 'nextSibling', EVERY) ?? last ?? walk(gap, 'previousSibling', EVERY)
}

type Way = 'nextSibling' | 'previousSibling'

/** The first that is found on the way from a place to an end of its scope. */
function walk(
  { parent, next, previous }: Gap,
  way: Way,
  kinds: readonly string[],
): HTMLElement | null {
  const scope = parent.closest(SCOPE) ?? document.body
  let node = way === 'nextSibling' ? next : previous
  for (let within: Element | null = parent; within; within = within.parentElement) {
    for (; node; node = node[way]) {
      const found = findWithin(node, way, kinds)
      if (found) return found
    }
    if (within === scope) break
    node = within[way]
  }
  return null
}

/** What can have the focus in a part of the page, of the first kind of which there is any: its first, or its last. */
function findWithin(node: Node, way: Way, kinds: readonly string[]): HTMLElement | null {
  if (!(node instanceof Element)) return null
  for (const kind of kinds) {
    const all = [
      ...(node instanceof HTMLElement && node.matches(kind) ? [node] : []),
      ...node.querySelectorAll<HTMLElement>(kind),
    ]
    const found = way === 'nextSibling' ? all.find(isReachable) : all.findLast(isReachable)
    if (found) return found
  }
  return null
}
