import { useNavigate } from 'react-router'
import { paths } from '../../paths.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { topicIds } from '../../topics/topic.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import { Switch } from '../../ui/controls/switch.tsx'
import type { QuoteChoices } from './quote-choices.ts'
import type { Quotes } from './use-quotes.ts'

const field = 'min-h-8 rounded-lg border border-rule bg-sheet px-2 pointer-coarse:min-h-11'

/** Above its field on a phone, where two stand side by side. */
const LABEL = 'flex items-center gap-1.5 max-md:flex-col max-md:items-stretch max-md:gap-0.5'

/** Filters of the quotes: by day, topic and place. */
export function QuoteFilters({
  quotes: { choices, filters, searchWith, topics, places },
}: {
  readonly quotes: Quotes
}) {
  const navigate = useNavigate()
  const { from, to, topic, place } = choices
  const choose = (changes: Partial<QuoteChoices>, changed?: Partial<Filters>): void =>
    void navigate(paths.quotes(searchWith(changes, changed)))
  return (
    <div
      role="group"
      aria-label="Period, topic, place and estimate"
      className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-[13px] text-soft max-md:grid max-md:grid-cols-2 max-md:gap-x-3 max-md:*:last:col-span-2 print:hidden"
    >
      {(['from', 'to'] as const).map((end) => (
        <label key={end} className={LABEL}>
          {end === 'from' ? 'From' : 'To'}
          <input
            type="date"
            className={field}
            value={(end === 'from' ? from : to) ?? ''}
            onChange={(event) => choose({ [end]: event.currentTarget.value || null })}
          />
        </label>
      ))}
      <Choice
        label="Topic"
        chosen={[
          ...filters.topics.map((id): Option => [id, topicLabel(id)]),
          ...(topic === null ? [] : [[topic, nameTopic(topic)] as const]),
        ]}
        options={topicIds.filter((id) => topics.includes(id)).map((id) => [id, topicLabel(id)])}
        onChoose={(chosen) => choose({ topic: chosen }, { topics: [] })}
      />
      <Choice
        label="Place"
        chosen={[...filters.places.map(placeLabel), ...(place === null ? [] : [place])].map(
          (name) => [name, name],
        )}
        options={places.map((name) => [name, name])}
        onChoose={(chosen) => choose({ place: chosen }, { places: [] })}
      />
      <Switch
        label="Estimate women and men"
        on={choices.gender}
        onChange={(gender) => choose({ gender })}
      />
    </div>
  )
}

/** The label of a topic; an address may name one that there is not. */
function nameTopic(topic: string): string {
  const id = topicIds.find((known) => known === topic)
  return id ? topicLabel(id) : topic
}

type Option = readonly [value: string, words: string]

/** A field for one of several. An address can choose more at once: they stand in it as one until another is chosen. */
function Choice({
  label,
  chosen,
  options,
  onChoose,
}: {
  readonly label: string
  readonly chosen: readonly Option[]
  readonly options: readonly Option[]
  readonly onChoose: (chosen: string | null) => void
}) {
  const names = new Map(chosen)
  const now = [...names.keys()].join(', ')
  const known = options.some(([value]) => value === now)
  return (
    <label className={LABEL}>
      {label}
      <select
        className={`${field} max-w-44 max-md:max-w-none`}
        value={now}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">All</option>
        {now !== '' && !known && <option value={now}>{[...names.values()].join(', ')}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
