import { composeSearch } from '../../edition/search/compose-search.ts'
import type { Search } from '../../edition/select/select-rows.ts'
import { dayOfWire } from '../library/day-of-wire.ts'
import type { OpenWire } from './open-wire.ts'

/**
 * The day of an open wire, `2026-11-28`: the one that its path or name has, else that on which it was opened; empty
 * where neither is known.
 */
export const dayOfOpen = ({
  name,
  source,
  openedAt,
}: Pick<OpenWire, 'name' | 'source' | 'openedAt'>): string =>
  dayOfWire({ name, from: 'path' in source ? source.path : null, openedAt })

/** The search of an open wire: its day stands for those of items that have none. */
export const searchOfOpen = (open: OpenWire, query: string): Search =>
  composeSearch(query, dayOfOpen(open))
