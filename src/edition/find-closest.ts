import { findWords } from '../text/words.ts'
import type { Edition, EditionArticle, EditionHeadline } from './edition.ts'

/** From this share of the words of both on, two addresses may name one story. */
const LEAST_SHARE = 0.5

/**
 * The headline or article whose address has most words in common with a slug that leads nowhere; `null` where none has
 * half of them. Any string is a slug; of several alike the first is given.
 */
export function findClosest(
  { headlines, articles }: Pick<Edition, 'headlines' | 'articles'>,
  slug: string,
): EditionHeadline | EditionArticle | null {
  const asked = wordsOf(slug)
  let closest: EditionHeadline | EditionArticle | null = null
  let best = LEAST_SHARE
  for (const item of [...articles, ...headlines]) {
    const share = compare(asked, wordsOf(item.slug))
    if (share > best || (share === best && closest === null)) [closest, best] = [item, share]
  }
  return closest
}

const wordsOf = (slug: string): ReadonlySet<string> =>
  new Set(findWords(slug.replaceAll('-', ' ')).map(({ folded }) => folded))

function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
