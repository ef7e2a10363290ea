import { Link } from '../../ui/link.tsx'
import { useFilters } from '../../browser/load/use-filters.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { Notice } from '../../ui/notice.tsx'
import type { EditionArticle, EditionHeadline } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

const words = {
  page: { title: 'There is no such page', text: 'The address leads to nothing in Wireside.' },
  headline: {
    title: 'Not in this edition',
    text: 'The headline that this link names is not in the wire that is open. A newer edition may have dropped it.',
  },
  article: {
    title: 'Not in this edition',
    text: 'The article that this link names is not in the wire that is open. A newer edition may have dropped it.',
  },
  story: {
    title: 'Not in this edition',
    text: 'The running story that this link names is not in the wire that is open.',
  },
} as const

/** What stands at every address that is none of ours. */
export const PageNotFoundView = () => <NotFoundView what="page" />

/** An address that leads nowhere; `slug` holds the words of the lost item, to search for. */
export function NotFoundView({
  what,
  slug = '',
  closest = null,
}: {
  readonly what: keyof typeof words
  readonly slug?: string
  /** What the open wire has under the likest address. */
  readonly closest?: EditionHeadline | EditionArticle | null
}) {
  const { filters, wireSearch } = useFilters()
  const { title, text } = words[what]
  usePage(title)
  const query = longestWords(slug)
  return (
    <Notice
      title={title}
      actions={
        <>
          {query && (
            <Link
              to={paths.index(printFilters({ ...noFilters, wire: filters.wire, query }))}
              className="underline"
            >
              Search this edition for “{query}”
            </Link>
          )}
          <Link to={paths.index(wireSearch)} className="underline">
            Go to the headlines
          </Link>
        </>
      }
    >
      <p>{text}</p>
      {closest && (
        <p>
          The closest in this edition:{' '}
          <Link
            to={
              'text' in closest
                ? paths.headline(closest, wireSearch)
                : paths.article(closest, wireSearch)
            }
            className="font-serif font-medium text-ink underline"
          >
            <bdi>{'text' in closest ? closest.text : closest.title}</bdi>
          </Link>
        </p>
      )}
    </Notice>
  )
}

/** The two longest words of a slug, in its order: enough to find a headline that was reworded. */
function longestWords(slug: string): string {
  const all = slug.split('-').filter((word) => /^[a-z]{3,}$/.test(word))
  const longest = all.toSorted((a, b) => b.length - a.length).slice(0, 2)
  return all
    .filter((word) => longest.includes(word))
    .slice(0, 2)
    .join(' ')
}
