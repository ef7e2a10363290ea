import { Link } from '../../ui/link.tsx'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'

/** An item as one of two editions has it, with the words that changed and the way to it. */
export interface Wording {
  readonly text: string
  readonly spans: readonly Span[]
  readonly to: string
  readonly reading: Reading
}

/** One headline of a comparison: as it reads now, and how it read before where that was otherwise. */
export function ComparedRow({
  number,
  newer,
  older,
  note,
}: {
  /** Its place in its wire; `null` for an article. */
  readonly number: number | null
  readonly newer: Wording
  readonly older?: Wording
  readonly note?: string
}) {
  return (
    <li
      data-row={newer.to}
      className="grid grid-cols-[34px_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-2.5"
    >
      <span className="text-end font-mono text-xs text-soft">{number ?? '¶'}</span>
      <div>
        <p className="font-serif text-xl leading-6 font-medium text-pretty wrap-anywhere">
          <Link to={newer.to} data-item={newer.to} fromList className="hover:underline">
            <ChangedText
              text={newer.text}
              spans={newer.spans}
              change="come"
              reading={newer.reading}
            />
          </Link>
        </p>
        {older && (
          <p className="mt-1 font-serif text-[17px] leading-6 text-pretty wrap-anywhere text-soft">
            <span className="font-sans text-[13px]">before: </span>
            <Link to={older.to} fromList className="hover:underline">
              <ChangedText
                text={older.text}
                spans={older.spans}
                change="gone"
                reading={older.reading}
              />
            </Link>
          </p>
        )}
        {number === null && <p className="mt-0.75 text-[13px] text-soft">Full text</p>}
        {note && <p className="mt-0.75 text-[13px] text-soft">{note}</p>}
      </div>
    </li>
  )
}
