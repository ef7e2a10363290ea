import type { ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'

/** What is known of a wire, a column each; empty where nothing is. */
export interface WireFacts {
  readonly time?: string
  readonly source?: string | null
  readonly carries?: readonly string[]
  /** Where it is from, and what else is to be said of it. */
  readonly about: readonly string[]
  readonly size?: string
}

const FACT = 'max-lg:empty:hidden lg:truncate'

/**
 * One wire of a list, in columns: a box to choose it for comparing, its name, what is known of it, what can be done.
 */
export function LibraryRow({
  as: Row = 'li',
  item,
  name,
  shown = name,
  to,
  facts: { time, source, carries = [], about, size },
  chosen,
  onChoose,
  children,
}: {
  readonly as?: 'li' | 'div'
  /** By which keys find it. */
  readonly item: string
  readonly name: string
  /** What stands for it in the list: its first headline, or what of its name is in no other column. */
  readonly shown?: string
  readonly to: string
  readonly facts: WireFacts
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  /** What can be done with it. */
  readonly children?: ReactNode
}) {
  return (
    <Row
      data-row={item}
      className={`grid min-h-10 grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 border-b border-rule pt-1.75 pb-2 hover:bg-wash lg:h-10 lg:grid-cols-[16px_44px_96px_minmax(0,1fr)_168px_208px_72px_112px] ${chosen ? 'bg-wash' : ''}`}
    >
      <label className="flex min-h-6 min-w-6 items-center self-center">
        <input
          type="checkbox"
          aria-label={`Choose ${name} for comparing`}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
          className="size-4 accent-ink"
        />
      </label>
      <div className="flex min-w-0 flex-wrap gap-x-3 text-[13px] text-soft lg:[display:contents]">
        <span className={`tabular ${FACT}`}>{time}</span>
        <bdi className={FACT}>{source}</bdi>
        <Link
          to={to}
          data-item={item}
          className="font-serif text-[17px] leading-6 text-ink hover:underline max-lg:order-first max-lg:basis-full max-lg:wrap-anywhere lg:truncate"
        >
          <bdi>{shown}</bdi>
          {name !== shown && name.startsWith(shown) && (
            <span className="sr-only">{name.slice(shown.length)}</span>
          )}
        </Link>
        <span className={FACT}>
          {carries.map((words, at) => (
            <span key={words}>
              {at > 0 && ', '}
              <bdi>{words}</bdi>
            </span>
          ))}
        </span>
        <span className={FACT} title={about.join(' · ')}>
          {about.map((words, at) => (
            <span key={words}>
              {at > 0 && ' · '}
              <bdi>{words}</bdi>
            </span>
          ))}
        </span>
        <span className={`text-end tabular ${FACT}`}>{size}</span>
      </div>
      <div className="flex justify-end gap-3 text-[13px] max-lg:col-start-2 max-lg:justify-start max-lg:empty:hidden">
        {children}
      </div>
    </Row>
  )
}
