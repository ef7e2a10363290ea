import { Link } from '../../ui/link.tsx'
import type { Voice } from '../../edition/voices/voices.ts'
import { isSourced } from '../../edition/voices/voices.ts'
import { plural } from '../../ui/text/plural.ts'

/** One speaker of the edition: name, number of utterances, and a bar as long as their share of the most quoted. */
export function VoiceBar({
  voice,
  most,
  to,
  chosen,
}: {
  readonly voice: Voice
  /** The utterances of whoever has most. */
  readonly most: number
  readonly to: string
  readonly chosen: boolean
}) {
  const { name, utterances } = voice
  const sources = utterances.filter(isSourced).length
  return (
    <li className="border-b border-rule">
      <Link
        to={to}
        data-item={voice.slug}
        aria-current={chosen ? 'true' : undefined}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 py-2 hover:bg-wash aria-[current=true]:bg-wash"
      >
        <span className={`wrap-anywhere ${name === null ? 'text-soft' : 'font-medium'}`}>
          <bdi>{name ?? 'unattributed'}</bdi>
        </span>
        <span className="text-sm text-soft [font-variant-numeric:tabular-nums]">
          {utterances.length}
          <span className="sr-only"> {utterances.length === 1 ? 'quote' : 'quotes'}</span>
        </span>
        <svg aria-hidden="true" className="col-span-2 mt-1 h-1 w-full" preserveAspectRatio="none">
          <rect
            width={`${(100 * utterances.length) / Math.max(1, most)}%`}
            height="100%"
            rx="1"
            className={name === null ? 'fill-rule' : 'fill-accent'}
          />
        </svg>
        {sources > 0 && (
          <small className="col-span-2 mt-1 text-[12.5px] leading-tight text-soft">
            {sources === utterances.length
              ? 'source of a headline'
              : `${plural(sources, 'time')} source of a headline`}
          </small>
        )}
      </Link>
    </li>
  )
}
