import type { NameKind } from '../words/story-words.ts'
import { isCountry } from './same-names.ts'
import { standingNames } from './standing-names.ts'
import { stem } from './story-stem.ts'

const standing: ReadonlySet<string> = new Set(standingNames.trim().split(/\s+/).map(stem))

/** Whether a stem is that of a name which is in the news every day. */
export const isStanding = (key: string): boolean => standing.has(key)

/** Bodies and offices that every country, state or firm has. */
const bodies: ReadonlySet<string> = new Set([
  ...`airline airport hospital museum park port school university army board chairman chancellor chief city coach commission committee county court fan force government governor lawmaker leader mayor military
  minister navy officer official panel parliament pm police president secretary senator speaker state team troop voter`
    .split(/\s+/)
    .map(stem),
  'high court',
  'security council',
  'supreme court',
])

/** What stands in small letters within a name. */
const joiners: ReadonlySet<string> = new Set('of da de del der di van von bin'.split(' '))

/** What a stem is within a name of several words. */
export function findNameKind(key: string): NameKind {
  if (joiners.has(key)) return 'of'
  if (isCountry(key)) return 'country'
  if (isStanding(key)) return 'standing'
  return bodies.has(key) ? 'body' : 'other'
}
