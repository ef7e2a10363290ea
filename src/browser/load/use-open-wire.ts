import {
  QueryObserver,
  skipToken,
  usePrefetchQuery,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { appBase } from '../platform/app-base.ts'
import type { OpenWire } from './open-wire.ts'
import { editionQuery, findingShareKey, findingsQuery } from './edition-query.ts'
import { useFilters } from './use-filters.ts'
import { addressOf, parseSource } from './wire-source.ts'

/**
 * The wire that the URL names, at first as an outline. Suspends until it is there, throws `WireLoadError` when it
 * cannot be had. Its findings are deferred (`useDeferredValue`): React renders them in slices and answers input
 * between them.
 */
export function useOpenWire(): OpenWire {
  const outline = useOutline()
  return useDeferredFindings(useQuery(findingsQuery(outline)).data ?? outline)
}

/** The same for views that show nothing but findings: suspends until they are there, unless told not to. */
export function useFoundWire(needed = true): OpenWire {
  const outline = useOutline()
  const needs = useSuspenseQuery(
    needed ? findingsQuery(outline) : editionQuery(outline.source),
  ).data
  const open = useOpenWire()
  return needed ? needs : open
}

/** The same wire if it is there already, without asking for it: for what stands around the views. */
export function useOpenWireIfThere(): OpenWire | undefined {
  const outline = useOutlineIfThere().data
  const found = useQuery<OpenWire>(outline ? findingsQuery(outline) : nothing).data
  return useDeferredFindings(found ?? outline)
}

/** Why nothing could be found in the open wire, and the way to try again; `null` where it has not failed. */
export function useFindingsFailure(): { readonly error: Error; readonly retry: () => void } | null {
  const outline = useOutlineIfThere().data
  const { error, refetch } = useQuery<OpenWire>({
    ...(outline ? findingsQuery(outline) : nothing),
    enabled: false,
  })
  return error && { error, retry: () => void refetch() }
}

/**
 * Progress of the findings of one wire, from 0 to 1; `null` before it is known. Not by `useQuery`: a step that comes
 * while a page is drawn in slices would have all of it drawn again at once.
 */
export function useFindingShare(open: OpenWire): number | null {
  const client = useQueryClient()
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    const queryKey = findingShareKey(open)
    const observer = new QueryObserver<number>(client, { queryKey, enabled: false })
    return observer.subscribe(({ data }) => setShare(data ?? null))
  }, [client, open])
  return share
}

/** Prefetch: findings are requested as soon as the outline is there, before a view renders. */
function useOutline(): OpenWire {
  const { data } = useSuspenseQuery(editionQuery(useSource()))
  usePrefetchQuery(findingsQuery(data))
  return data
}

/** The findings of a wire that is not there. */
const nothing = { queryKey: ['findings'], queryFn: skipToken } as const

/** Its outline if it is there already: what another fetch changes beside the texts, it has at once. */
export const useOutlineIfThere = () => useQuery({ ...editionQuery(useSource()), enabled: false })

function useSource() {
  const { filters } = useFilters()
  return parseSource(filters.wire, appBase())
}

/** A change of wire is not deferred: the items of the previous wire do not exist on the page of the next. */
function useDeferredFindings<Wire extends OpenWire | undefined>(wire: Wire): Wire {
  const deferred = useDeferredValue(wire)
  return deferred && wire && addressOf(deferred.source) === addressOf(wire.source) ? deferred : wire
}
