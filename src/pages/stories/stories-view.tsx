import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLibraryIndex } from '../../browser/across/use-library-index.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { markShownRead } from '../../browser/marks/mark-actions.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { topicsShown } from '../../edition/select/item-topics.ts'
import { partOfRow } from '../../edition/columns/headline-table.ts'
import { paths } from '../../paths.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { ShowMore } from '../../ui/controls/show-more.tsx'
import { plural } from '../../ui/text/plural.ts'
import { useListCommands } from '../parts/use-list-commands.ts'
import type { Developing } from './compose-developing.ts'
import { composeDeveloping, findDevelopingAcross } from './compose-developing.ts'
import { DevelopingStory } from './developing-story.tsx'
import { KindFilter, kinds } from './kind-filter.tsx'

const STORIES_PER_STEP = 50
const none: readonly Developing[] = []

/**
 * The stories that came with more than one headline, the reworded ones first, each newest first, and where each stands.
 */
export function StoriesView() {
  const open = useFoundWire()
  const { edition } = open
  const { params, filters, wireSearch } = useFilters()
  const marks = useMarks()
  const navigate = useNavigate()
  const [most, setMost] = useState(STORIES_PER_STEP)
  const [mostAcross, setMostAcross] = useState(STORIES_PER_STEP)
  const library = useLibraryIndex(open)
  const stories = useMemo(
    () =>
      edition.stories
        .filter(({ headlines: [row = -1] }) => partOfRow(edition.table, row) === filters.part)
        .flatMap((story) => composeDeveloping(edition, story) ?? []),
    [edition, filters.part],
  )
  const own = addressOf(open.source)
  const across = useMemo(
    () => (library ? findDevelopingAcross(edition, filters.part, own, library) : none),
    [library, edition, filters.part, own],
  )
  usePage('Developing')
  const reworded = stories.filter(({ rewording }) => rewording)
  const others = stories.filter(({ rewording }) => !rewording)
  const kind = kinds.find((known) => known === params.get('kind')) ?? null
  const shown = { reworded, another: others, all: [...reworded, ...others] }[kind ?? 'all']
  const listed = shown.slice(0, most)
  const listedAcross = kind === null ? across.slice(0, mostAcross) : none
  useListCommands(open, {
    back: () => void navigate(paths.index(wireSearch)),
    readShown: () => markShownRead([...listed, ...listedAcross].flatMap(listOwnIds)),
  })
  const draw = ({ key, newest, rewording, earlier, count }: Developing) => (
    <DevelopingStory
      key={key}
      newest={newest}
      rewording={rewording}
      topics={topicsShown(edition, newest, marks)}
      earlier={earlier}
      search={wireSearch}
      more={
        count > earlier.length + 1
          ? { to: paths.story(key, wireSearch), count: count - earlier.length - 1 }
          : null
      }
    />
  )
  return (
    <>
      <PageTitle
        title="Developing"
        about={
          stories.length > 0
            ? `${plural(stories.length, 'story', 'stories')} came with more than one headline`
            : hasTables(edition.reading.lang)
              ? 'No story of this edition came with more than one headline.'
              : 'Stories are put together in English and German.'
        }
      />
      {stories.length > 0 && (
        <KindFilter
          kind={kind}
          counts={{ all: stories.length, reworded: reworded.length }}
          search={wireSearch}
        />
      )}
      {stories.length > 0 && shown.length === 0 && (
        <p className="py-4 text-soft">
          {kind === 'reworded'
            ? 'None of these stories was reworded.'
            : 'All of these stories were reworded.'}
        </p>
      )}
      {listed.map(draw)}
      <ShowMore
        shown={most}
        of={shown.length}
        step={STORIES_PER_STEP}
        onMore={() => setMost(most + STORIES_PER_STEP)}
      />
      {listedAcross.length > 0 && (
        <section>
          <SectionHeading about={plural(across.length, 'story', 'stories')}>
            Since earlier editions
          </SectionHeading>
          {listedAcross.map(draw)}
          <ShowMore
            shown={mostAcross}
            of={across.length}
            step={STORIES_PER_STEP}
            onMore={() => setMostAcross(mostAcross + STORIES_PER_STEP)}
          />
        </section>
      )}
    </>
  )
}

/** The headlines of a story that stand in the open edition. */
const listOwnIds = ({ newest, earlier }: Developing): readonly string[] => [
  newest.id,
  ...earlier.filter((one) => one.in === null).map(({ headline }) => headline.id),
]
