import type { ReactNode } from 'react'
import { copyText } from '../../browser/platform/copy.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { toggleSaved } from '../../browser/marks/mark-actions.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { shareLink } from '../../browser/platform/share.ts'
import { TextButton, TextLink } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import type { EditionArticle, EditionHeadline } from '../../edition/edition.ts'
import { paths } from '../../paths.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { composeSavedItem } from '../parts/compose-saved-item.ts'
import type { Walk } from './use-walk.ts'

/** What one can do with an open item, beside its text. */
export function ReaderTools({
  item,
  line,
  open,
  text,
  walk,
  children,
}: {
  readonly item: EditionHeadline | EditionArticle
  /** Where it stands in the wire, 1-based: the place in it that is looked at. */
  readonly line: number
  readonly open: OpenWire
  readonly text: string
  readonly walk: Walk
  /** What only one kind of item can do. */
  readonly children?: ReactNode
}) {
  const { wireSearch } = useFilters()
  const saved = useMarks().saved.has(item.id)
  const title = 'text' in item ? item.text : item.title
  return (
    <>
      <TextButton onClick={walk.back}>
        <Icon name="back" /> Headlines <Kbd>u</Kbd>
      </TextButton>
      <TextButton
        aria-pressed={saved}
        aria-label={`Save: ${title}`}
        onClick={() => toggleSaved(item.id, composeSavedItem(open, item))}
      >
        {saved && <Icon name="check" />} {saved ? 'Saved' : 'Save'} <Kbd>s</Kbd>
      </TextButton>
      {children}
      <TextButton onClick={() => void copyText(text, 'Text')}>
        Copy text <Kbd>c</Kbd>
      </TextButton>
      <TextButton onClick={() => void shareLink(title)}>Share</TextButton>
      <TextButton onClick={() => print()}>Print</TextButton>
      <TextLink to={paths.wireLine(line, wireSearch)}>In the wire</TextLink>
      {walk.previous && (
        <TextLink to={walk.toItem(walk.previous)} replace>
          <Icon name="up" /> Previous <Kbd>k</Kbd>
        </TextLink>
      )}
      {walk.next && (
        <TextLink to={walk.toItem(walk.next)} replace>
          <Icon name="down" /> Next <Kbd>j</Kbd>
        </TextLink>
      )}
    </>
  )
}
