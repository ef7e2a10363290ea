import { useRef } from 'react'
import { placeBelow } from '../../browser/layout/place-below.ts'
import { useFitting } from '../../browser/layout/use-fitting.ts'
import { Icon } from '../../ui/icon.tsx'
import { Popover } from '../../ui/popover.tsx'
import { describeMatched } from '../../ui/text/describe-matched.ts'
import { topicLabel } from '../../topics/labels.ts'
import type { Edition } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { toggleChoice } from '../../edition/select/filters.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { Chip } from './chip.tsx'

/** The topics in one row: what has no room in it, or gives nothing, stands under `more`; by touch the row scrolls. */
export function TopicChips({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, selection, apply } = selected
  const row = useRef<HTMLDivElement>(null)
  // The first is the chip for all.
  const fitting = useFitting(row) - 1
  const isPressed = (choice: TopicChoice): boolean => filters.topics.includes(choice)
  const more = selection.topics.filter(
    ({ choice, count }, at) => at >= fitting || (count === 0 && !isPressed(choice)),
  )
  const chosen = more.filter(({ choice }) => isPressed(choice)).length
  const draw = ({ choice, count }: (typeof more)[number], isCut: boolean) => (
    <Chip
      key={choice}
      label={topicLabel(choice)}
      count={count}
      pressed={isPressed(choice)}
      why={describeTopic(open.edition, choice)}
      isCut={isCut}
      onPress={() => apply((now) => ({ topics: toggleChoice(now.topics, choice) }))}
    />
  )
  return (
    <>
      <div
        ref={row}
        role="group"
        aria-label="Topics"
        className="chip-row flex h-12 min-w-0 flex-1 items-center gap-2"
      >
        <Chip
          label="All"
          count={null}
          pressed={filters.topics.length === 0}
          onPress={() => apply({ topics: [] })}
        />
        {selection.topics.map((facet, at) => draw(facet, at >= fitting))}
      </div>
      {more.length > 0 && (
        <button
          type="button"
          popoverTarget="more-topics"
          onClick={placeBelow}
          className="inline-flex h-8 flex-none items-center gap-1.5 rounded-full border border-rule bg-sheet px-2.75 whitespace-nowrap hover:border-edge max-md:hidden pointer-coarse:hidden"
        >
          {more.length} more{chosen > 0 && `, ${chosen} chosen`} <Icon name="unfold" size="16" />
        </button>
      )}
      <Popover id="more-topics" label="More topics" className="w-[min(24rem,92vw)] p-3">
        <div className="flex flex-wrap gap-2">{more.map((facet) => draw(facet, false))}</div>
      </Popover>
    </>
  )
}

/** A topic under which the wire has nothing is there by the reader's own choice. */
function describeTopic({ topicWords }: Edition, choice: TopicChoice): string {
  if (choice === 'other') return describeMatched([])
  const words = topicWords[choice]
  return words ? describeMatched(words) : 'your own choice'
}
