import type { ReactElement } from 'react'
import { Link } from '../link.tsx'
import type { EditionItem } from '../../edition/edition.ts'
import { Summary } from './details-line.tsx'
import { HeadlineText } from './headline-text.tsx'
import { titleOf } from './item-title.ts'
import type { OpenedRow, Row } from './row.ts'
import { RowFacts } from './row-facts.tsx'
import { SaveButton } from '../save-button.tsx'
import { FromWire } from '../text/from-wire.tsx'

const REGION = 'opened-headline'
const CONTROL = 'opened-row'

/**
 * One item of a list: all of it is the target of its link, which is the cursor too: `j` and `k` move the focus from
 * one to the next. Where headlines open in the list, the link of each is a disclosure.
 */
export function HeadlineRow({
  as: Element,
  row,
  read,
  saved,
  opened,
  onSave,
}: {
  /** A list's own item, or a part of one. */
  readonly as: 'li' | 'div'
  readonly row: Row
  readonly read: boolean
  readonly saved: boolean
  /** The row itself where it is open, `null` where it is not; absent where nothing opens in the list. */
  readonly opened?: OpenedRow | null | undefined
  readonly onSave: (item: EditionItem) => void
}) {
  const { item } = row
  const isNew = row.isNew && !read
  const title = titleOf(item)
  const isOpen = Boolean(opened)
  return (
    <Element
      data-row={item.id}
      data-read={read ? '' : undefined}
      data-new={isNew ? '' : undefined}
      data-opened={isOpen ? '' : undefined}
      className="headline-row group/row"
    >
      <span className="row-number">{'number' in item && item.number}</span>
      <h3>
        {!isOpen && <Notices notices={row.notices} />}
        <Link
          id={isOpen ? CONTROL : undefined}
          to={opened ? opened.toClosed : row.to}
          back={isOpen}
          fromList
          data-item={item.id}
          draggable={false}
          aria-expanded={opened !== undefined && 'text' in item ? isOpen : undefined}
          aria-controls={isOpen ? REGION : undefined}
          className="focus:outline-none"
        >
          {opened ? opened.title : (row.corrected ?? drawTitle(row))}
          {read && <span className="sr-only"> (read)</span>}
          {isNew && <span className="sr-only"> (new)</span>}
        </Link>
      </h3>
      {opened ? (
        <section id={REGION} aria-labelledby={CONTROL} className="opened-headline @container">
          {opened.details}
        </section>
      ) : (
        <>
          {row.earlier !== null && (
            <p className="font-serif text-sm text-soft italic">
              was: <FromWire>{row.earlier}</FromWire>
            </p>
          )}
          <RowFacts row={row} />
          {row.details?.summary && <Summary text={row.details.summary} />}
          <SaveButton
            saved={saved}
            name={title}
            className={`row-star ${saved ? 'text-ink' : 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100'}`}
            onToggle={() => onSave(item)}
          />
        </>
      )}
    </Element>
  )
}

/** The words of a row, with what is quoted in them and what a search has found. */
const drawTitle = ({ item, matches }: Row): ReactElement => (
  <HeadlineText
    text={titleOf(item)}
    voices={'text' in item ? item.voices : undefined}
    matches={matches}
    reading={item.reading}
  />
)

/** What nobody may miss of an item, in every density; where it is open that stands below. */
const Notices = ({ notices }: Pick<Row, 'notices'>) =>
  notices.map(({ text }, at) => (
    <FromWire as="b" key={at} className="me-2 font-sans text-[13px] font-semibold">
      {text}
    </FromWire>
  ))
