import { Link } from '../../ui/link.tsx'
import { SideBox, SideCount } from './side-list.tsx'
import { describeVersions } from '../../ui/text/describe-versions.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { placeLabel } from '../../topics/labels.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

const MOST = 7

/** Beside the list: running stories, who is quoted most, and the places. */
export function SideColumn({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, wireSearch, selection } = selected
  const { edition } = open
  const stories = edition.stories.filter(
    ({ headlines: [newest] }) => edition.headlines[newest ?? -1]?.part === filters.part,
  )
  const speakers = edition.articles
    .filter((article) => article.part === filters.part)
    .flatMap((article) => article.speakers.map((speaker) => ({ article, speaker })))
    .sort((a, b) => b.speaker.quotes.length - a.speaker.quotes.length)
  const places = selection.places.filter(({ count }) => count > 0).slice(0, MOST)
  return (
    <aside aria-label="About this edition">
      {stories.length > 0 && (
        <SideBox title="Running stories">
          {stories.slice(0, MOST).map((story) => {
            const versions = story.headlines
              .slice(0, 10)
              .flatMap((at) => edition.headlines[at] ?? [])
            const [newest] = versions
            return (
              newest && (
                <li key={story.id} data-row={story.id} className="border-b border-rule py-1.75">
                  <Link
                    to={paths.story(story.id, wireSearch)}
                    className="block font-serif text-base leading-[1.3] font-medium hover:underline"
                  >
                    <bdi>{newest.text}</bdi>
                  </Link>
                  <small className="block text-[12.5px] text-soft">
                    {describeVersions(
                      versions.map(({ number }) => number),
                      story.headlines.length,
                    )}
                  </small>
                </li>
              )
            )
          })}
        </SideBox>
      )}
      {speakers.length > 0 && (
        <SideBox title="Most quoted">
          {speakers.slice(0, MOST).map(({ article, speaker }) => (
            <SideCount
              key={`${article.id} ${speaker.name}`}
              to={paths.article(
                article,
                wireSearch,
                `q${article.quotes[speaker.quotes[0] ?? 0]?.number}`,
              )}
              label={speaker.name}
              note={speaker.vias.length > 0 ? `via ${speaker.vias.join(', ')}` : undefined}
              count={speaker.quotes.length}
            />
          ))}
        </SideBox>
      )}
      {places.length > 0 && (
        <SideBox title="Places">
          {places.map(({ choice, count }) => (
            <SideCount
              key={choice}
              to={paths.index(printFilters({ ...filters, places: [choice] }))}
              label={placeLabel(choice)}
              count={count}
            />
          ))}
        </SideBox>
      )}
    </aside>
  )
}
