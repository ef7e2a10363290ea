import type { QueryKey } from '@tanstack/react-query'
import type { OpenWire } from '../load/open-wire.ts'

/** Query key of the changes from the edition shown before to this one. */
export const newsSinceKey = ({ source, id, openedAt }: OpenWire): QueryKey => [
  'news-since',
  source,
  id,
  openedAt,
]
