import { composeSearch } from '../../edition/search/compose-search.ts'
import type { Search } from '../../edition/select/select-rows.ts'
import { dayOfOpen } from './day-of-open.ts'
import type { OpenWire } from './open-wire.ts'

/** The search of an open wire: its day stands for those of items that have none. */
export const searchOfOpen = (open: OpenWire, query: string): Search =>
  composeSearch(query, dayOfOpen(open))
