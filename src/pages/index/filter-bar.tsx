import { hasTables } from '../../edition/languages/load-rules.ts'
import { lazy, useRef, useState } from 'react'
import { useSpareTime } from '../../browser/platform/spare-time.ts'
import { markShownRead, unspike } from '../../browser/marks/mark-actions.ts'
import { showMuted, useMutedShown, useMutes } from '../../browser/marks/reader-mutes.ts'
import { useLateDialog } from '../../browser/place/late-dialog.ts'
import { useSettled } from '../../browser/place/use-settled.ts'
import { useStickyBar } from '../../browser/place/use-sticky-bar.ts'
import { Chip } from './chip.tsx'
import { ChipGroup } from './chip-group.tsx'
import { Icon } from '../../ui/icon.tsx'
import { plural } from '../../ui/text/plural.ts'
import { describeMatched, topicLabel } from '../../ui/text/topic-label.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Show, TopicChoice } from '../../edition/select/filters.ts'
import { shows } from '../../edition/select/filters.ts'
import { placeLabel } from '../../topics/labels.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { Part } from '../parts/part.tsx'

const ListDialogs = lazy(async () => ({
  default: (await import('./list-dialogs.tsx')).ListDialogs,
}))

const showLabels = { all: 'All', unread: 'Unread', saved: 'Saved' } as const satisfies Record<
  Show,
  string
>

/** The chips by which one steers: topics, places, and what to show. */
export function FilterBar({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, selection, apply } = selected
  const [asked, setAsked] = useState<boolean | null>(null)
  // A place that is chosen elsewhere opens the group; pressing its last chip does not close it under the focus.
  const opened = asked ?? filters.places.length > 0
  const bar = useRef<HTMLDivElement>(null)
  const isSpareTime = useSpareTime()
  const muter = useLateDialog()
  const exporter = useLateDialog()
  const settled = useSettled(describeCount(selected), 400)
  useStickyBar(bar)
  // Without tables for its language nothing has been looked for: there is no Other and nothing to fold.
  const isRead = hasTables(open.edition.reading.lang)
  const showsTopics = isRead || selection.topics.some(({ choice }) => choice !== 'other')
  return (
    <div
      ref={bar}
      className="z-10 border-b border-rule bg-paper py-2.5 md:sticky md:top-0 print:hidden"
    >
      {showsTopics && (
        <ChipGroup label="Topics" awaited={!open.found}>
          <Chip
            label="All"
            count={selection.anyTopic}
            pressed={filters.topics.length === 0}
            onPress={() => apply({ topics: [] })}
          />
          {selection.topics.map(({ choice, count }) => (
            <Chip
              key={choice}
              label={topicLabel(choice)}
              count={count}
              pressed={filters.topics.includes(choice)}
              why={describeTopic(open.edition, choice)}
              onPress={() => apply((now) => ({ topics: toggle(now.topics, choice) }))}
            />
          ))}
        </ChipGroup>
      )}
      {selection.sections.length > 0 && (
        <ChipGroup label="Sections">
          {selection.sections.map(({ choice, count }) => (
            <Chip
              key={choice}
              label={choice}
              count={count}
              pressed={filters.sections.includes(choice)}
              onPress={() => apply((now) => ({ sections: toggle(now.sections, choice) }))}
            />
          ))}
        </ChipGroup>
      )}
      <div className="flex items-center gap-x-5 gap-y-1 py-1 text-[13px] whitespace-nowrap text-soft pointer-coarse:[&_button]:min-h-11 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 md:flex-wrap">
        <button
          type="button"
          aria-expanded={opened}
          aria-controls="place-chips"
          onClick={() => setAsked(!opened)}
          className="min-h-6 hover:text-ink"
        >
          Places{!opened && filters.places.length > 0 && ` (${filters.places.length} chosen)`}{' '}
          <Icon name={opened ? 'fold' : 'unfold'} />
        </button>
        <div role="group" aria-label="Show" className="flex gap-3">
          {shows.map((show) => (
            <button
              key={show}
              type="button"
              aria-pressed={filters.show === show}
              onClick={() => apply({ show })}
              className="min-h-6 px-1 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-accent aria-pressed:decoration-2 aria-pressed:underline-offset-4"
            >
              {showLabels[show]}
            </button>
          ))}
        </div>
        {isRead && (
          <button
            type="button"
            aria-pressed={filters.folded}
            onClick={() => apply({ folded: !filters.folded })}
            className="min-h-6 px-1 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {filters.folded && <Icon name="check" />} {filters.folded ? 'Folded to ' : 'Fold to '}
            {open.found ? plural(selection.stories, 'story', 'stories') : '… stories'}
          </button>
        )}
        <button
          type="button"
          onClick={() => markShownRead(selection.headlines.map(({ id }) => id))}
          className="min-h-6 px-1 hover:text-ink"
        >
          Mark shown as read
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={exporter.open}
          className="min-h-6 px-1 hover:text-ink"
        >
          Export…
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={muter.open}
          className="min-h-6 px-1 hover:text-ink"
        >
          Mute…
        </button>
        <Muted count={selected.hidden.muted.size} />
        <Spiked ids={selected.hidden.spiked} />
        <p role="status" className="ms-auto">
          {settled}
        </p>
      </div>
      <Part>
        {isSpareTime && <ListDialogs muter={muter} exporter={exporter} selected={selected} />}
      </Part>
      <div id="place-chips" hidden={!opened}>
        <ChipGroup label="Places">
          {opened &&
            selection.places.map(({ choice, count }) => (
              <Chip
                key={choice}
                label={placeLabel(choice)}
                count={count}
                pressed={filters.places.includes(choice)}
                why={describeMatched(open.edition.placeWords[choice] ?? [])}
                onPress={() => {
                  setAsked(true)
                  apply((now) => ({ places: toggle(now.places, choice) }))
                }}
              />
            ))}
        </ChipGroup>
      </div>
    </div>
  )
}

/** How many are muted, as long as anything is, and the way to see them. */
function Muted({ count }: { readonly count: number }) {
  const { words, topics } = useMutes()
  const shown = useMutedShown()
  if (words.length + topics.length === 0) return null
  return (
    <span>
      {count} muted ·{' '}
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => showMuted(!shown)}
        className="min-h-6 underline hover:text-ink"
      >
        {shown ? 'Hide' : 'Show'}
      </button>
    </span>
  )
}

/** How many are spiked, and the way to have them back. */
function Spiked({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <span>
      {ids.length} hidden ·{' '}
      <button
        type="button"
        onClick={() => unspike(ids)}
        className="min-h-6 underline hover:text-ink"
      >
        Show
      </button>
    </span>
  )
}

/** A topic under which the wire has nothing is there by the reader's own choice. */
function describeTopic({ topicWords }: Edition, choice: TopicChoice): string {
  if (choice === 'other') return describeMatched([])
  const words = topicWords[choice]
  return words ? describeMatched(words) : 'your own choice'
}

function toggle<Choice>(chosen: readonly Choice[], choice: Choice): readonly Choice[] {
  return chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]
}

function describeCount({ selection, filters }: SelectionInUrl): string {
  const shown = selection.headlines.length
  return filters.folded ? plural(shown, 'story', 'stories') : plural(shown, 'headline')
}
