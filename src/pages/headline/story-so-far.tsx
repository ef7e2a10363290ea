import type { EditionHeadline, Story } from '../../edition/edition.ts'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { composeVersions } from '../../edition/compare/story-versions.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { ChangedText } from '../../ui/text/changed-text.tsx'
import { labelVersion } from '../../ui/text/label-version.ts'
import { TimelinePlace } from '../changed/timeline-place.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { Label } from './label.tsx'

/** Headlines of a story in the opened row, the newest first; its own page has all of them. */
const MAX_VERSIONS = 12

/**
 * The headlines of a running story, newest first, with the words that came with each; the open one without its words.
 */
export function StorySoFar({
  headline,
  selected: { open, search, wireSearch },
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
}) {
  const { edition } = open
  const story: Story | undefined = edition.stories[headline.story ?? -1]
  const versions = story ? composeVersions(edition, story, MAX_VERSIONS) : []
  const more = (story?.headlines.length ?? 0) - versions.length
  return (
    <>
      <Label>Story so far</Label>
      <ol role="list" className="timeline">
        {!story && (
          <li data-now="">
            <TimelinePlace
              label={
                hasTables(edition.reading.lang) ? 'This headline, the only one' : 'This headline'
              }
              line={headline.lines.first}
              search={wireSearch}
            />
          </li>
        )}
        {versions.map((version, at) => {
          const { id, text, lines } = version.headline
          const isThis = id === headline.id
          const label = labelVersion(
            edition.reading,
            versions,
            at,
            at === versions.length - 1 && more === 0,
          )
          return (
            <li key={id} data-now={isThis ? '' : undefined}>
              <TimelinePlace
                label={
                  isThis ? `This headline, ${at === 0 ? 'the newest' : label.toLowerCase()}` : label
                }
                line={lines.first}
                search={wireSearch}
              />
              {!isThis && (
                <Link
                  to={paths.headline(version.headline, search)}
                  replace
                  className="block font-serif text-[17px] leading-6 text-pretty text-ink hover:underline"
                >
                  <ChangedText
                    text={text}
                    spans={version.change === 'come' ? version.spans : []}
                    change="come"
                  />
                </Link>
              )}
            </li>
          )
        })}
        {story && more > 0 && (
          <li>
            <Link to={paths.story(story.id, wireSearch)} className="underline">
              and {more} earlier
            </Link>
          </li>
        )}
      </ol>
    </>
  )
}
