import type { LibraryIndex } from '../../browser/across/use-library-index.ts'
import type { Edition, EditionHeadline, Story } from '../../edition/edition.ts'
import { headlineAt } from '../../edition/headline-at.ts'
import { rowsOfPart } from '../../edition/columns/headline-table.ts'
import { namesOf } from '../../edition/languages/names-of.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import { findRewording } from '../../edition/compare/rewordings.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { composeVersions } from '../../edition/compare/story-versions.ts'
import { findCorrection } from '../../stories/find-correction.ts'
import { isRewording } from '../../stories/is-rewording.ts'
import { labelVersion } from '../../ui/text/label-version.ts'
import type { Earlier } from './developing-story.tsx'

/** A story with more than one headline, in this edition or with those that are kept. */
export interface Developing {
  readonly key: string
  readonly newest: EditionHeadline
  /** How the newest headline rewords the one before it, where it does. */
  readonly rewording: Rewording | null
  readonly earlier: readonly Earlier[]
  /** How many headlines it has in this edition. */
  readonly count: number
}

/** Of a longer story the newest headlines stand here, all of them on its own page. */
const MAX_VERSIONS = 12

/** Headlines of this edition that are looked up in the kept ones. */
const MAX_HEADLINES_LOOKED_UP = 2000

/** A story of this edition: its newest headline, and the earlier ones, newest first. */
export function composeDeveloping(edition: Edition, story: Story): Developing | null {
  const versions = composeVersions(edition, story, MAX_VERSIONS)
  const [first, ...others] = versions
  if (!first) return null
  const newest = first.headline
  return {
    key: story.id,
    newest,
    rewording: findRewording(edition, newest),
    earlier: others.map(({ headline }, index) => ({
      headline,
      label: labelVersion(edition.reading, versions, index + 1, index === others.length - 1),
      in: null,
    })),
    count: story.headlines.length,
  }
}

/**
 * The headlines of one part of this edition that kept editions before it told in other words, and no other headline of
 * this edition does.
 */
export function findDevelopingAcross(
  edition: Edition,
  part: number,
  own: string | null,
  { index }: LibraryIndex,
): readonly Developing[] {
  const names = namesOf(edition.reading)
  const alone: EditionHeadline[] = []
  const [from, to] = rowsOfPart(edition.table, part)
  for (let row = from; row < to && alone.length < MAX_HEADLINES_LOOKED_UP; row++) {
    const headline = headlineAt(edition, row)
    if (headline?.story === null) alone.push(headline)
  }
  return alone.flatMap((newest): Developing | [] => {
    const others = index.findEarlierVersions(newest, own)
    const older = others[0]?.headline
    if (!older) return []
    const correction = isRewording(names, older.text, newest.text)
      ? findCorrection(older.text, newest.text)
      : null
    return {
      key: newest.id,
      newest,
      rewording: correction && { ...correction, headline: newest, older },
      count: 1,
      earlier: others.slice(0, MAX_VERSIONS).map(({ headline, in: { name, wire } }) => ({
        headline,
        label: isRewording(names, headline.text, newest.text)
          ? 'Reworded since'
          : 'Another headline',
        in: { name, search: printFilters({ ...noFilters, wire }) },
      })),
    }
  })
}
