import type { Marks } from '../select/marks.ts'
import type { State } from '../select/in-state.ts'
import type { FoundItem } from './search-items.ts'

/** What a search finds in one edition. */
export interface FoundIn<Edition> {
  readonly in: Edition
  readonly items: readonly FoundItem[]
}

/**
 * What is shown of what a search finds in several editions, given newest first: what several carry in the newest of
 * them, nothing that is spiked or not in all of the states asked for, nothing that is `here` already.
 */
export function selectFound<Edition>(
  found: readonly FoundIn<Edition>[],
  states: readonly State[],
  marks: Marks,
  here: ReadonlySet<string>,
): readonly FoundIn<Edition>[] {
  const has: Readonly<Record<State, (id: string) => boolean>> = {
    unread: (id) => !marks.read.has(id),
    read: (id) => marks.read.has(id),
    saved: (id) => marks.saved.has(id),
  }
  const seen = new Set<string>()
  return found.flatMap(({ in: edition, items }): readonly FoundIn<Edition>[] => {
    const shown = items.filter(({ id }) => {
      if (seen.has(id)) return false
      seen.add(id)
      return !marks.spiked.has(id) && states.every((state) => has[state](id)) && !here.has(id)
    })
    return shown.length > 0 ? [{ in: edition, items: shown }] : []
  })
}
