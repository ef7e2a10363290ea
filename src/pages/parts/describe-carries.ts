import { plural } from '../../ui/text/plural.ts'

/** How much an edition carries, in words: `50 headlines`, `1 article`; what it has none of is not named. */
export const describeCarries = ({
  headlines,
  articles,
}: {
  readonly headlines: number
  readonly articles: number
}): readonly string[] => [
  ...(headlines > 0 ? [plural(headlines, 'headline')] : []),
  ...(articles > 0 ? [plural(articles, 'article')] : []),
]
