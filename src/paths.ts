/**
 * Every address that the app can make, but that of a comparison (`comparisonPath`). `search` is a query without `?`
 * ("topic=sport&q=iran") and may be empty.
 */

const withSearch = (path: string, search = '', hash = ''): string =>
  path + (search && `?${search}`) + (hash && `#${hash}`)

const joinId = (slug: string, id: string): string => (slug ? `${slug}-${id}` : id)

export const paths = {
  index: (search?: string) => withSearch('/', search),
  headline: (item: { slug: string; id: string }, search?: string) =>
    withSearch(`/h/${joinId(item.slug, item.id)}`, search),
  article: (item: { slug: string; id: string }, search?: string, hash?: string) =>
    withSearch(`/article/${joinId(item.slug, item.id)}`, search, hash),
  quotes: (search?: string) => withSearch('/quotes', search),
  stories: (search?: string) => withSearch('/stories', search),
  story: (id: string, search?: string) => withSearch(`/stories/${id}`, search),
  saved: (search?: string) => withSearch('/saved', search),
  wire: (search?: string) => withSearch('/wire', search),
  wireLine: (line: number, search = '') =>
    withSearch('/wire', [search, `line=${line}`].filter(Boolean).join('&')),
  library: (search?: string) => withSearch('/library', search),
} as const

/** The patterns of the routes, as React Router reads them. */
export const patterns = {
  index: '/',
  headline: '/h/:item',
  article: '/article/:item',
  quotes: '/quotes',
  stories: '/stories',
  story: '/stories/:story',
  saved: '/saved',
  wire: '/wire',
  library: '/library',
  compare: '/compare',
} as const

/** The id at the end of an item's address: `tiny-meteorite-3k9x~2` → `3k9x~2`. Any string gives a string. */
export const idOfItem = (item: string): string => item.slice(item.lastIndexOf('-') + 1)
