import { useQueryClient } from '@tanstack/react-query'
import { lazy } from 'react'
import { editionQuery, useOpenWireIfThere } from '../browser/edition-query.ts'
import { describeOutage } from '../browser/wire-load-error.ts'
import { Part } from './part.tsx'

const StaleWire = lazy(async () => ({
  default: (await import('../components/stale-wire.tsx')).StaleWire,
}))

/** The age of the wire, where it is a copy of an earlier fetch. */
export function StaleLine() {
  const open = useOpenWireIfThere()
  const client = useQueryClient()
  if (!open?.outage) return null
  const { queryKey } = editionQuery(open.source)
  return (
    <Part>
      <StaleWire
        reason={describeOutage(open.outage)}
        fetchedAt={open.openedAt}
        onRetry={() => void client.refetchQueries({ queryKey })}
      />
    </Part>
  )
}
