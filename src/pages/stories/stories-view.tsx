import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Link } from '../../ui/link.tsx'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { describeVersions } from '../../ui/text/describe-versions.ts'
import { plural } from '../../ui/text/plural.ts'
import { ShowMore } from '../../ui/show-more.tsx'
import { StoryTimeline } from '../../ui/news/story-timeline.tsx'
import { composeVersions } from '../../edition/story-versions.ts'
import { paths } from '../../paths.ts'
import { useListCommands } from '../parts/use-list-commands.ts'

const STEP = 50
/** Of a longer story the newest headlines stand here, all of them on its own page. */
const MOST_VERSIONS = 12

/** The running stories of the edition, newest first, each with what changed from one headline to the next. */
export function StoriesView() {
  const open = useFoundWire()
  const { edition } = open
  const { filters, wireSearch } = useFilters()
  const navigate = useNavigate()
  const [most, setMost] = useState(STEP)
  const stories = edition.stories.filter(
    ({ headlines: [newest] }) => edition.headlines[newest ?? -1]?.part === filters.part,
  )
  usePage('Running stories')
  useListCommands(open, {
    back: () => void navigate(paths.index(wireSearch)),
  })
  return (
    <div className="max-w-[780px]">
      <PageTitle
        title="Running stories"
        about={
          stories.length > 0
            ? `${plural(stories.length, 'story', 'stories')} of this edition came in more than one headline`
            : 'No story of this edition came in more than one headline.'
        }
      />
      {stories.slice(0, most).map((story) => {
        const count = story.headlines.length
        const versions = composeVersions(edition, story, MOST_VERSIONS)
        return (
          <section key={story.id} className="mb-8">
            <h2 className="border-b border-strong pb-1.5 text-sm font-semibold">
              <Link to={paths.story(story.id, wireSearch)} className="hover:underline">
                {describeVersions(
                  versions.map(({ headline }) => headline.number),
                  count,
                )}
                <span className="sr-only">: {versions[0]?.headline.text}</span>
              </Link>
            </h2>
            <StoryTimeline
              versions={versions}
              toHeadline={(headline) => paths.headline(headline, wireSearch)}
            />
            {count > versions.length && (
              <p className="py-2 text-sm">
                <Link to={paths.story(story.id, wireSearch)} className="underline">
                  and {count - versions.length} older
                </Link>
              </p>
            )}
          </section>
        )
      })}
      <ShowMore shown={most} of={stories.length} step={STEP} onMore={() => setMost(most + STEP)} />
    </div>
  )
}
