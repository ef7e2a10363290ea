import { findDay } from '../../records/path-day.ts'
import type { KeptWire } from './kept-wire.ts'

/**
 * The day of a kept wire, `2026-11-28`: the one that its path or name has, else that on which it was opened here; empty
 * where neither is known.
 */
export function dayOfWire({
  from,
  name,
  openedAt,
}: Pick<KeptWire, 'from' | 'name' | 'openedAt'>): string {
  const named = findDay(from ?? name)
  if (named) return `${named.year}-${named.month}-${named.day}`
  if (openedAt <= 0) return ''
  const date = new Date(openedAt)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
