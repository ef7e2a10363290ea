import type { KeptWire } from './kept-wire.ts'

/** The series of the site's own wire: what its list names first, under whatever name that comes. */
export const SITE_SERIES = 'the site’s own'

/**
 * The series of editions to which a wire belongs: its path or name, with all numbers alike, so that
 * `2026/11/28-0940.txt` is an edition of what `2026/11/27-1800.txt` was. What a wire says in its signature names
 * nothing here.
 */
export const seriesOfPath = (path: string): string =>
  (path.split('?')[0] ?? '').replace(/^\/+/, '').replace(/\d+/g, '#')

/** The series of a wire of the library. */
export const seriesOfKept = ({ remembered, from, name }: KeptWire): string =>
  remembered ?? seriesOfPath(from ?? name)
