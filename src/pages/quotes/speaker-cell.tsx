import { findSpeakerHues, hueOf } from '../../ui/news/speaker-hue.ts'
import { paths } from '../../paths.ts'
import type { GenderEstimate } from '../../records/gender/estimate-gender.ts'
import type { SpeakerGroup } from '../../records/select-said.ts'
import { speakerSlug } from '../../records/speaker-slug.ts'
import { Link } from '../../ui/link.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import type { PressedForm } from './linked-names.tsx'
import { LinkedNames } from './linked-names.tsx'
import type { Genders } from './use-genders.ts'
import type { Quotes, SaidRow } from './use-quotes.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Width of the bar of the speaker with most quotes (CSS pixels); speakers with one quote have none. */
const MAX_BAR_PX = 120

/** Name and number, a bar as long as their share, and the other names that were taken for the same speaker. */
export function SpeakerCell({
  quotes,
  genders,
  group,
  pressed,
}: {
  readonly quotes: Quotes
  readonly genders: Genders | null
  readonly group: SpeakerGroup<SaidRow>
  readonly pressed: PressedForm
}) {
  const { mostQuotes, searchWith, chosen } = quotes
  const { speaker, records } = group
  const hues = findSpeakerHues(quotes.open.edition.articles)
  const known = speaker && [speaker.name, ...speaker.forms].find((form) => hues.has(form))
  const hasBar = speaker !== null && records.length > 1
  return (
    <>
      <Link
        to={paths.quotes(
          searchWith({ speaker: chosen ? null : speakerSlug(speaker?.name ?? null) }),
        )}
        className={`wrap-anywhere hover:underline ${speaker === null ? 'text-soft' : ''}`}
      >
        {speaker ? <FromWire>{speaker.name}</FromWire> : <bdi>Unattributed</bdi>}{' '}
        <span className={records.length === 1 ? 'sr-only' : 'text-soft tabular'}>
          {printCount(records.length)}
          <span className="sr-only"> {records.length === 1 ? 'quote' : 'quotes'}</span>
        </span>
      </Link>
      {speaker && <Estimate estimate={genders?.of.get(speaker)} />}
      {hasBar && (
        <i
          aria-hidden="true"
          {...hueOf(hues, known ?? null)}
          className="mt-1 block h-0.75 bg-(--hue-line) max-md:mb-3"
          style={{ width: `${(MAX_BAR_PX * records.length) / mostQuotes}px` }}
        />
      )}
      {speaker && <LinkedNames quotes={quotes} speaker={speaker} pressed={pressed} />}
    </>
  )
}

/** What a speaker is taken for, and by what. */
function Estimate({ estimate }: { readonly estimate: GenderEstimate | undefined }) {
  if (!estimate) return null
  const { gender, by } = estimate
  return (
    <small className="block text-[12px] leading-4 text-soft">
      {by === null ? 'unknown' : `${gender}, by ${by}`}
    </small>
  )
}
