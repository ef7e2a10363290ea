import type { Marks } from '../select/marks.ts'
import type { State } from '../select/in-state.ts'
import { findInState, markableItem } from '../select/in-state.ts'
import type { FoundItem } from './search-items.ts'

/** What a search finds in one edition. */
export interface FoundIn<Edition> {
  readonly in: Edition
  readonly items: readonly FoundItem[]
}

const nothingJustRead: ReadonlySet<string> = new Set()

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
  const seen = new Set<string>()
  const isInAll = (id: string): boolean =>
    states.every((state) => findInState(markableItem(id), state, marks, nothingJustRead))
  return found.flatMap(({ in: edition, items }): readonly FoundIn<Edition>[] => {
    const shown = items.filter(({ id }) => {
      if (seen.has(id)) return false
      seen.add(id)
      return !marks.spiked.has(id) && isInAll(id) && !here.has(id)
    })
    return shown.length > 0 ? [{ in: edition, items: shown }] : []
  })
}
