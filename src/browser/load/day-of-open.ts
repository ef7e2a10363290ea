import { dayOfWire } from '../library/day-of-wire.ts'
import type { OpenWire } from './open-wire.ts'

/** The day of an open wire, `2026-11-28`: the one that its path or name has, else that on which it was opened. */
export const dayOfOpen = ({
  name,
  source,
  openedAt,
}: Pick<OpenWire, 'name' | 'source' | 'openedAt'>): string =>
  dayOfWire({ name, from: 'path' in source ? source.path : null, openedAt })
