import type { QueryObserverOptions } from '@tanstack/react-query'
import {
  QueryObserver,
  skipToken,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { appBase } from '../platform/app-base.ts'
import type { OpenWire } from './open-wire.ts'
import { editionQuery, findingShareKey, findingsQuery } from './edition-query.ts'
import { useFilters } from './use-filters.ts'
import { parseSource } from './wire-source.ts'

/**
 * The wire that the URL names, at first as an outline. Suspends until it is there, throws `WireLoadError` when it
 * cannot be had.
 */
export function useOpenWire(): OpenWire {
  const outline = useOutline()
  return useFindings(outline) ?? outline
}

/** The same for views that show nothing but findings: suspends until they are there, unless told not to. */
export function useFoundWire(needed = true): OpenWire {
  const outline = useOutline()
  const needs = useSuspenseQuery(
    needed ? findingsQuery(outline) : editionQuery(outline.source),
  ).data
  const found = useFindings(outline)
  return needed ? needs : (found ?? outline)
}

/** The same wire if it is there already, without asking for it: for what stands around the views. */
export function useOpenWireIfThere(): OpenWire | undefined {
  const outline = useOutlineIfThere().data
  return useFindings(outline) ?? outline
}

/** The wire with its findings, once they are there. */
const useFindings = (outline: OpenWire | undefined): OpenWire | undefined =>
  useLater<OpenWire>(useMemo(() => queryOf(outline), [outline]))

/**
 * The data of a query, `undefined` before they are there. Their arrival is drawn as a transition, in slices with input
 * answered between them, where `useQuery` has React draw at once. The query is one object as long as it asks the same.
 */
function useLater<Data>(query: QueryObserverOptions<Data>): Data | undefined {
  const client = useQueryClient()
  const data = client.getQueryData<Data>(query.queryKey)
  const [, draw] = useState(data)
  useEffect(() => {
    const drawNews = (): void =>
      startTransition(() => draw(client.getQueryData<Data>(query.queryKey)))
    // It may have come since the page was drawn.
    drawNews()
    return new QueryObserver<Data>(client, query).subscribe(drawNews)
  }, [client, query])
  return data
}

/** Why nothing could be found in the open wire, and the way to try again; `null` where it has not failed. */
export function useFindingsFailure(): { readonly error: Error; readonly retry: () => void } | null {
  const outline = useOutlineIfThere().data
  const { error, refetch } = useQuery<OpenWire>({
    ...queryOf(outline),
    enabled: false,
  })
  return error && { error, retry: () => void refetch() }
}

/** Progress of the findings of one wire, from 0 to 1; `null` before it is known. */
export const useFindingShare = (open: OpenWire): number | null =>
  useLater<number>(useMemo(() => ({ queryKey: findingShareKey(open), enabled: false }), [open])) ??
  null

const useOutline = (): OpenWire => useSuspenseQuery(editionQuery(useSource())).data

/** The query of the findings, which asks nothing where there is no wire. */
const queryOf = (outline: OpenWire | undefined) =>
  outline ? findingsQuery(outline) : ({ queryKey: ['findings'], queryFn: skipToken } as const)

/** Its outline if it is there already: what another fetch changes beside the texts, it has at once. */
export const useOutlineIfThere = () => useQuery({ ...editionQuery(useSource()), enabled: false })

function useSource() {
  const { filters } = useFilters()
  return parseSource(filters.wire, appBase())
}
