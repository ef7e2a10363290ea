import type { EditionHeadline } from '../edition.ts'

/**
 * The id of a running story: that of its oldest headline, the last in the wire. A newer edition adds
 * versions on top, so the id stays.
 */
export function storyIdOf(
  group: readonly number[],
  headlines: readonly Pick<EditionHeadline, 'id'>[],
): string {
  return headlines[group.at(-1) ?? -1]?.id ?? ''
}
