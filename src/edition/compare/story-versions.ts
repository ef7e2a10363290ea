import { findChanges } from '../../stories/find-changes.ts'
import { isRewording } from '../../stories/is-rewording.ts'
import type { Changes } from '../../stories/story.ts'
import type { Span } from '../../text/span.ts'
import type { Edition, EditionHeadline, Story } from '../edition.ts'
import { listHeadlines } from '../list-headlines.ts'
import { namesOf } from '../languages/names-of.ts'

/**
 * One version of a running story. One that rewords the version before shows the words that came; the oldest,
 * which has none before it, those that are gone from it in the next, if that rewords it. Another angle on
 * the story is no correction: it has no spans.
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
  const headlines = listHeadlines(edition, story.headlines.slice(0, most + 1))
  return headlines.slice(0, most).map((headline, index): Version => {
    const older = headlines[index + 1]
    if (older) return { headline, change: 'come', spans: changesOf(edition, older, headline).come }
    const newer = headlines[index - 1]
    return {
      headline,
      change: 'gone',
      spans: newer ? changesOf(edition, headline, newer).gone : [],
    }
  })
}

const changesOf = ({ reading }: Edition, older: EditionHeadline, newer: EditionHeadline): Changes =>
  isRewording(namesOf(reading), older.text, newer.text)
    ? findChanges(older.text, newer.text)
    : { gone: [], come: [] }
