import { lazy } from 'react'
import { showMuted } from '../../browser/marks/reader-mutes.ts'
import { unspike } from '../../browser/marks/mark-actions.ts'
import { Button } from '../../ui/button.tsx'
import { PrimaryButton } from '../../ui/controls/primary-button.tsx'
import { exportOf } from '../../ui/late.tsx'
import { Notice } from '../../ui/notice.tsx'
import { plural } from '../../ui/text/plural.ts'
import { isNarrowed, keepWireOnly } from '../../edition/select/filters.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { describeEmptiness, listCauses, titlesAlone } from './why-empty.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

const NothingRead = lazy(exportOf(() => import('../facts/nothing-read.tsx'), 'NothingRead'))

/** Why the list is empty, and each way out of it. */
export function NothingShown({ selected }: { readonly selected: SelectionInUrl }) {
  const { filters, apply, open, selection } = selected
  if (holdsNothing(open.edition)) return <NothingRead wire={open.edition.wire} />
  const { table, articles } = open.edition
  if (table.count === 0 && articles.length === 1)
    return <Notice part title="This file has no list of headlines" />
  if (!isNarrowed(filters)) return <NothingLeft selected={selected} />
  const causes = listCauses(filters)
  const [only] = causes
  // Of a feed the one item that fits stands above the list.
  const isOther = selection.shown > 0
  const alone = causes.length === 1 && only && !isOther ? titlesAlone[only.kind] : undefined
  return (
    <Notice
      part
      title={alone ?? (isOther ? 'No other headline fits' : 'No headline fits')}
      actions={
        <>
          <PrimaryButton onClick={() => apply(keepWireOnly(filters))}>
            Show all headlines
          </PrimaryButton>
          {!alone &&
            causes.map(({ label, without }) => (
              <Button key={label} onClick={() => apply(without)}>
                Clear {label}
              </Button>
            ))}
        </>
      }
    >
      {!alone && !isOther && <p>{describeEmptiness(filters, selection.articles.length)}</p>}
    </Notice>
  )
}

/** Without any filter a list is empty because the reader does not want to see what is in it. */
function NothingLeft({ selected: { hidden, selection } }: { readonly selected: SelectionInUrl }) {
  const [spiked, muted] = [hidden.spiked.length, hidden.muted.size]
  return (
    <Notice
      part
      title={selection.shown > 0 ? 'Every other headline is hidden' : 'Every headline is hidden'}
      actions={
        <>
          {spiked > 0 && (
            <PrimaryButton onClick={() => unspike(hidden.spiked)}>
              Show {plural(spiked, 'hidden headline')}
            </PrimaryButton>
          )}
          {muted > 0 && (
            <Button onClick={() => showMuted(true)}>Show {plural(muted, 'muted headline')}</Button>
          )}
        </>
      }
    />
  )
}
