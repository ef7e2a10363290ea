import { giveFocus } from '../../browser/place/give-focus.ts'
import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/controls/button-link.tsx'
import type { Quotes } from './use-quotes.ts'

const unnarrowed = {
  kind: 'all',
  speaker: null,
  from: null,
  to: null,
  topic: null,
  place: null,
} as const

/** Why no quote is shown, and the way to all of them where that is due to what is asked for. */
export function NothingSaid({ quotes }: { readonly quotes: Quotes }) {
  const { choices, filters, searchWith } = quotes
  const isNarrowed = filters.query !== '' || isChosen(quotes) || choices.kind !== 'all'
  return (
    <>
      <p className="py-6 text-soft">{describeNothing(quotes)}</p>
      {isNarrowed && (
        <ButtonLink
          primary
          // It goes with the press, and what is beside it stands above the table that comes.
          onClick={() => giveFocus(document.querySelector<HTMLElement>('main h1'))}
          to={paths.quotes(searchWith(unnarrowed, { query: '', topics: [], places: [] }))}
        >
          Show all quotes
        </ButtonLink>
      )}
    </>
  )
}

function describeNothing(quotes: Quotes): string {
  const { everywhere, choices, unread, filters } = quotes
  const where = everywhere ? 'in all kept editions' : 'in this edition'
  if (unread > 0) return 'Nothing so far: not all editions are read yet.'
  const narrows = isChosen(quotes)
  if (filters.query && !narrows && choices.kind === 'all')
    return `Nobody says “${filters.query}” ${where}.`
  if (filters.query || narrows) return `Nothing that is said ${where} fits what is chosen.`
  return choices.kind === 'all'
    ? `Nobody is quoted ${where}.`
    : `There is nothing of this kind ${where}.`
}

/** Whether a speaker, a period, a topic or a place is chosen. */
function isChosen({ choices, filters: { topics, places } }: Quotes): boolean {
  const { from, to, topic, place, speaker } = choices
  return (speaker ?? from ?? to ?? topic ?? place ?? topics[0] ?? places[0]) !== undefined
}
