import type { Edition } from './edition.ts'
import { topicsOf } from './item-topics.ts'
import type { Marks } from './marks.ts'
import type { Mutes } from './mutes.ts'
import { createMuteTest } from './mutes.ts'

/** The ids of the headlines of one part that the reader has muted; those spiked are gone already. */
export function findMuted(
  edition: Edition,
  part: number,
  mutes: Mutes,
  marks: Pick<Marks, 'topics' | 'spiked'>,
): ReadonlySet<string> {
  const muted = new Set<string>()
  if (mutes.words.length + mutes.topics.length === 0) return muted
  const test = createMuteTest(mutes)
  for (const headline of edition.headlines)
    if (headline.part === part && !marks.spiked.has(headline.id))
      if (test([headline.text], topicsOf(headline, marks))) muted.add(headline.id)
  return muted
}
