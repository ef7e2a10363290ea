import { plural } from './plural.ts'

/** So many numbers are named; a story that runs on has more. */
const MOST = 7

/**
 * Which headlines tell a running story of `count`, newest first: `2 headlines · newest No. 7, then 32`. Of `numbers`
 * the first are enough.
 */
export function describeVersions(numbers: readonly number[], count: number): string {
  const [newest, ...older] = numbers.slice(0, MOST)
  const more = count > MOST ? ' …' : ''
  return `${plural(count, 'headline')} · newest No. ${newest}, then ${older.join(', ')}${more}`
}
