import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { markShownRead } from '../../browser/marks/mark-actions.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { labelVersion } from '../../ui/text/label-version.ts'
import { plural } from '../../ui/text/plural.ts'
import { ShowMore } from '../../ui/controls/show-more.tsx'
import { StoryTimeline } from './story-timeline.tsx'
import type { Story } from '../../edition/edition.ts'
import { composeVersions } from '../../edition/compare/story-versions.ts'
import { paths } from '../../paths.ts'
import { NotFoundView } from '../parts/not-found-view.tsx'
import { useListCommands } from '../parts/use-list-commands.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

const VERSIONS_PER_STEP = 100

/** One running story at its address. */
export function StoryView() {
  const { story: id } = useParams()
  const open = useFoundWire()
  const { edition } = open
  const story = edition.stories.find((story) => story.id === id)
  return story ? <StoryPage open={open} story={story} /> : <NotFoundView what="story" />
}

function StoryPage({ open, story }: { readonly open: OpenWire; readonly story: Story }) {
  const { wireSearch } = useFilters()
  const navigate = useNavigate()
  const [most, setMost] = useState(VERSIONS_PER_STEP)
  const versions = composeVersions(open.edition, story, most)
  const count = story.headlines.length
  const title = versions[0]?.headline.text ?? ''
  usePage(title)
  useListCommands(open, {
    back: () => void navigate(paths.stories(wireSearch)),
    readShown: () => markShownRead(versions.map(({ headline }) => headline.id)),
  })
  return (
    <div className="max-w-195">
      <PageTitle
        title={<FromWire>{title}</FromWire>}
        about={`${plural(count, 'headline')} on this story, newest first`}
      />
      <StoryTimeline
        versions={versions}
        labelAt={(at) => labelVersion(open.edition.reading, versions, at, at === count - 1)}
        search={wireSearch}
        toHeadline={(headline) => paths.headline(headline, wireSearch)}
      />
      <ShowMore
        shown={most}
        of={count}
        step={VERSIONS_PER_STEP}
        onMore={() => setMost(most + VERSIONS_PER_STEP)}
      />
    </div>
  )
}
