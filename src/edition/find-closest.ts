import { findWords } from '../text/words.ts'
import { textOfRow } from './columns/headline-table.ts'
import { slugOf } from './columns/item-id.ts'
import type { Edition, EditionItem } from './edition.ts'
import { itemAt } from './item-at.ts'

/** Share of the words of both from which two addresses may name one story. */
const MIN_SHARE = 0.5

/**
 * The headline or article whose address has most words in common with a slug that leads nowhere; `null` where none has
 * half of them. Any string is a slug; of several alike the first is given.
 */
export function findClosest(
  edition: Pick<Edition, 'table' | 'articles'>,
  slug: string,
): EditionItem | null {
  const { table, articles } = edition
  const asked = wordsOf(slug)
  let closest = -1
  let best = MIN_SHARE
  const look = (at: number, other: string): void => {
    const share = compare(asked, wordsOf(other))
    if (share > best || (share === best && closest < 0)) [closest, best] = [at, share]
  }
  for (const [at, article] of articles.entries()) look(table.count + at, article.slug)
  for (let row = 0; row < table.count; row++) look(row, slugOf(textOfRow(table, row)))
  return itemAt(edition, closest) ?? null
}

const wordsOf = (slug: string): ReadonlySet<string> =>
  new Set(findWords(slug.replaceAll('-', ' ')).map(({ folded }) => folded))

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
