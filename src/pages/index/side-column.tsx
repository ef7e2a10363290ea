import { useMemo } from 'react'
import { Link } from '../../ui/link.tsx'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { SideBox, SideCount } from './side-list.tsx'
import type { Edition, EditionHeadline } from '../../edition/edition.ts'
import { headlineAt } from '../../edition/headline-at.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { useRewordings } from '../../browser/live/use-rewordings.ts'
import { paths } from '../../paths.ts'
import { placeLabel } from '../../topics/labels.ts'
import { findSpeakerHues, hueOf } from '../../ui/news/speaker-hue.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

const MAX_PLACES = 5

/** Beside the list: stories that another headline came to, who is quoted most, and the places. */
export function SideColumn({ selected }: { readonly selected: SelectionInUrl }) {
  const { filters, selection } = selected
  const places = selection.places.filter(({ count }) => count > 0).slice(0, MAX_PLACES)
  return (
    <aside aria-label="About this edition">
      <Developing selected={selected} />
      <WhoSaidWhat selected={selected} />
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

/** Stories with another headline; what is only reworded stands beside the lead. */
function Developing({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, wireSearch } = selected
  const { edition } = open
  const tell = useRewordings(open.found)
  const stories = useMemo(
    () =>
      findDeveloping(edition, filters.part, (one) => Boolean(tell?.findRewording(edition, one))),
    [edition, filters.part, tell],
  )
  if (stories.length === 0) return null
  return (
    <SideBox title="Developing">
      {stories.map(({ id, headline, earlier }) => (
        <li key={id} data-row={id} className="border-b border-rule pt-1.75 pb-2">
          <Link
            to={paths.story(id, wireSearch)}
            className="block font-serif text-[17px] leading-6 font-medium text-pretty hover:underline"
          >
            <HeadlineText text={headline.text} voices={headline.voices} />
          </Link>
          <small className="block text-[13px] text-soft">
            Earlier: <FromWire>{earlier.text}</FromWire>
          </small>
        </li>
      ))}
    </SideBox>
  )
}

interface ToldStory {
  readonly id: string
  readonly headline: EditionHeadline
  readonly earlier: EditionHeadline
}

/**
 * The first stories of one part of an edition whose newest headline is no rewording; no more are composed than are
 * shown.
 */
function findDeveloping(
  edition: Edition,
  part: number,
  isReworded: (headline: EditionHeadline) => boolean,
): readonly ToldStory[] {
  const found: ToldStory[] = []
  for (const { id, headlines } of edition.stories) {
    if (found.length === MAX_PLACES) break
    const [newest = -1, before = -1] = headlines
    const [headline, earlier] = [headlineAt(edition, newest), headlineAt(edition, before)]
    if (headline?.part === part && earlier && !isReworded(headline))
      found.push({ id, headline, earlier })
  }
  return found
}

/** Everyone who is quoted more than once, a speaker of several articles as one; the others as a number. */
function WhoSaidWhat({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, wireSearch } = selected
  const hues = findSpeakerHues(open.edition.articles)
  const counts = new Map<string, number>()
  for (const article of open.edition.articles)
    if (article.part === filters.part)
      for (const { name, quotes } of article.speakers)
        counts.set(name, (counts.get(name) ?? 0) + quotes.length)
  const speakers = [...counts].sort(([, a], [, b]) => b - a)
  const several = speakers.filter(([, count]) => count > 1).slice(0, MAX_PLACES)
  const others = speakers.length - several.length
  if (speakers.length === 0) return null
  return (
    <SideBox title="Who said what">
      {several.map(([name, count]) => (
        <SideCount
          key={name}
          to={paths.quotes(withSpeaker(wireSearch, name))}
          label={<FromWire>{name}</FromWire>}
          count={count}
          hue={hueOf(hues, name)}
        />
      ))}
      {others > 0 && (
        <SideCount
          to={paths.quotes(wireSearch)}
          label={several.length > 0 ? 'Others' : 'Everyone quoted once'}
          count={others}
          hue={hueOf(hues, null)}
        />
      )}
    </SideBox>
  )
}

function withSpeaker(search: string, name: string): string {
  const params = new URLSearchParams(search)
  params.set('speaker', name)
  return params.toString()
}
