import { useQueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import { editionQuery } from '../../browser/load/edition-query.ts'
import { useOutlineIfThere } from '../../browser/load/use-open-wire.ts'
import { LatePart } from '../parts/late-part.tsx'
import { exportOf } from '../../ui/late.tsx'

const StaleWire = lazy(exportOf(() => import('./stale-wire.tsx'), 'StaleWire'))

/** The age of the wire, where it is a copy of an earlier fetch. */
export function StaleLine() {
  const { data: open } = useOutlineIfThere()
  const client = useQueryClient()
  if (!open?.outage) return null
  const { queryKey } = editionQuery(open.source)
  return (
    <LatePart>
      <StaleWire
        outage={open.outage}
        fetchedAt={open.openedAt}
        onRetry={() => void client.refetchQueries({ queryKey })}
      />
    </LatePart>
  )
}
