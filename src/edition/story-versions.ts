import { findChanges } from '../stories/find-changes.ts'
import type { Span } from '../text/span.ts'
import type { Edition, EditionHeadline, Story } from './edition.ts'

/**
 * One version of a running story. The newer ones show the words that came since the version before;
 * the oldest, which has none before it, shows the words that are gone from it in the next.
 */
export interface Version {
  readonly headline: EditionHeadline
  readonly change: 'come' | 'gone'
  readonly spans: readonly Span[]
}

/** The versions of a story, newest first, at most `most` of them. */
export function composeVersions(
  edition: Edition,
  story: Story,
  most: number = Infinity,
): readonly Version[] {
  // One more, towards which the last that is shown has changed.
  const rows = story.headlines.slice(0, most + 1)
  const headlines = rows.flatMap((index) => edition.headlines[index] ?? [])
  return headlines.slice(0, most).map((headline, index): Version => {
    const older = headlines[index + 1]
    if (older)
      return { headline, change: 'come', spans: findChanges(older.text, headline.text).come }
    const newer = headlines[index - 1]
    const spans = newer ? findChanges(headline.text, newer.text).gone : []
    return { headline, change: 'gone', spans }
  })
}
