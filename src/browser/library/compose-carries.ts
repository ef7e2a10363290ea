import { textOfRow } from '../../edition/columns/headline-table.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Carries } from './kept-wire.ts'

/** What the library says of an edition: its source, its first headline or title, how many there are. */
export const composeCarries = ({ name, table, articles }: Edition): Carries => ({
  source: name,
  first: table.count > 0 ? textOfRow(table, 0) : (articles[0]?.title ?? null),
  headlines: table.count,
  articles: articles.length,
})
