import { countByDay } from '../../records/count-by-day.ts'
import { plural } from '../../ui/text/plural.ts'
import type { Quotes } from './use-quotes.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Speakers with a chart of their own: those with most quotes. */
const MAX_SPEAKERS = 8
const [WIDTH, HEIGHT] = [180, 40]

/** How much each of those who say most says on each day, drawn to one scale; nothing where all is of one day. */
export function QuoteChart({
  quotes: { groups, chosen },
}: {
  readonly quotes: Pick<Quotes, 'groups' | 'chosen'>
}) {
  const shown = (chosen ? [chosen] : groups.filter(({ speaker }) => speaker !== null)).slice(
    0,
    MAX_SPEAKERS,
  )
  const { days, counts } = countByDay(shown.map(({ records }) => records))
  if (days.length < 2) return null
  const most = Math.max(...counts.flat())
  const readings = shown.map(({ records }) => records[0]?.reading)
  const names = shown.map(({ speaker }) => speaker?.name ?? 'Unattributed')
  return (
    <details className="mb-4 text-[13px]">
      <summary className="min-h-8 py-1.5 font-semibold">
        Quotes by speaker and day, {days[0]} to {days.at(-1)}
      </summary>
      <ul role="list" aria-hidden="true" className="flex flex-wrap gap-x-6 gap-y-4 py-2">
        {counts.map((ofSpeaker, at) => (
          <li key={names[at]}>
            <FromWire reading={readings[at]} className="block max-w-44 truncate">
              {names[at]}
            </FromWire>
            <Bars counts={ofSpeaker} most={most} />
          </li>
        ))}
      </ul>
      <table className="sr-only">
        <caption>Quotes by speaker and day</caption>
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((ofSpeaker, at) => (
            <tr key={names[at]}>
              <th scope="row">
                <FromWire reading={readings[at]}>{names[at]}</FromWire>
              </th>
              {ofSpeaker.map((count, day) => (
                <td key={days[day]}>{plural(count, 'quote')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Bars({ counts, most }: { readonly counts: readonly number[]; readonly most: number }) {
  const step = WIDTH / counts.length
  return (
    <svg width={WIDTH} height={HEIGHT} className="border-b border-strong">
      {counts.map((count, at) => (
        <rect
          key={at}
          x={at * step}
          y={HEIGHT - (HEIGHT * count) / most}
          width={Math.max(1, Math.min(16, step - 1))}
          height={(HEIGHT * count) / most}
          className="fill-current"
        />
      ))}
    </svg>
  )
}
