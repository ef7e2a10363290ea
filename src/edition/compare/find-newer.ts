import { listTitles } from '../columns/list-texts.ts'
import type { Edition, EditionHeadline } from '../edition.ts'
import { listHeadlines } from '../list-headlines.ts'
import type { Versioned } from './match-versions.ts'
import { namesOf } from '../languages/names-of.ts'
import { matchVersions } from './match-versions.ts'

/** What became of a headline that the reader holds on to. */
export interface MovedOn {
  readonly id: string
  /**
   * Its rewording, where it stands in other words by now, and what came to its story since; the newest first, never
   * empty.
   */
  readonly newer: readonly EditionHeadline[]
  /** Whether the first words are gone from the edition. */
  readonly isReworded: boolean
}

/**
 * Which of these headlines have moved on in an edition: they are reworded there, or newer ones tell of the same story.
 * What the edition does not know in any words is left out. Any headlines are fine.
 */
export function findNewer(
  { table, stories, reading }: Pick<Edition, 'table' | 'stories' | 'reading'>,
  held: readonly Versioned[],
): readonly MovedOn[] {
  const texts = listTitles(table)
  const ids = new Set(texts.map(({ id }) => id))
  const follow = (some: readonly Versioned[]): readonly MovedOn[] => {
    const { same, reworded } = matchVersions(namesOf(reading), some, texts)
    const rewordings = new Set(reworded.map(([, at]) => at))
    return [...same, ...reworded].flatMap(([from, at]): readonly MovedOn[] => {
      const isReworded = rewordings.has(at)
      const story = stories[table.stories?.[at] ?? -1]
      const later = (story?.headlines ?? []).filter((one) => one < at)
      const newer = listHeadlines({ table }, [...later, ...(isReworded ? [at] : [])])
      const id = some[from]?.id
      return id !== undefined && newer.length > 0 ? [{ id, newer, isReworded }] : []
    })
  }
  // Unchanged headlines are matched first, so that none of them is taken for the rewording of another.
  return [
    ...follow(held.filter(({ id }) => ids.has(id))),
    ...follow(held.filter(({ id }) => !ids.has(id))),
  ]
}
