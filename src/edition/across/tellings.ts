import { textOfRow } from '../columns/headline-table.ts'
import type { Edition, EditionArticle } from '../edition.ts'
import { normaliseTitle } from '../columns/title-hash.ts'

/** An edition of the library; `wire` is its address, `null` for the site's default. */
export interface NamedEdition {
  readonly name: string
  readonly wire: string | null
  readonly edition: Edition
}

export interface HeadlinePlace {
  readonly in: NamedEdition
  /** How far back: the index of the edition, the newest being 0, and the row of the headline in it. */
  readonly age: readonly [edition: number, row: number]
}

export interface ArticlePlace {
  readonly article: EditionArticle
  readonly in: NamedEdition
  readonly age: readonly [edition: number, article: number]
}

/** One title, however often it stands in the editions; places are newest first. */
export interface Telling {
  /** The normalised title, by which two are the same. */
  readonly key: string
  /** As the newest edition has it. */
  readonly text: string
  readonly headlines: readonly HeadlinePlace[]
  readonly articles: readonly ArticlePlace[]
}

/**
 * The distinct titles of headlines and of articles that have one, the newest first. An edition that brings more
 * headlines than are left of `most` is looked into for its articles alone. Linear.
 */
export function composeTellings(
  editions: readonly NamedEdition[],
  most: number,
): readonly Telling[] {
  const tellings = new Map<
    string,
    Telling & { readonly headlines: HeadlinePlace[]; readonly articles: ArticlePlace[] }
  >()
  const tellingOf = (text: string) => {
    const key = normaliseTitle(text)
    const known = tellings.get(key)
    if (known) return known
    const telling = { key, text, headlines: [], articles: [] }
    tellings.set(key, telling)
    return telling
  }
  let room = most
  for (const [at, named] of editions.entries()) {
    const { table, articles } = named.edition
    const count = table.count > room ? 0 : table.count
    room -= count
    for (let row = 0; row < count; row++)
      tellingOf(textOfRow(table, row)).headlines.push({ in: named, age: [at, row] })
    for (const [index, article] of articles.entries())
      if (article.titled)
        tellingOf(article.title).articles.push({ article, in: named, age: [at, index] })
  }
  return [...tellings.values()]
}
