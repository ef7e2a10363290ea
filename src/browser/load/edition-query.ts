import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { appBase } from '../platform/app-base.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { finding } from '../read/finding.ts'
import { takeReading } from '../read/fresh-reading.ts'
import type { Reading } from '../read/read-wire.ts'
import { useFilters } from './use-filters.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'
import { parseSource } from './wire-source.ts'

/** A wire as it stands open: its edition, and where and when it was had. */
export interface OpenWire {
  readonly edition: Edition
  readonly source: WireSource
  /** The name of its file. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly openedAt: number
  /** Why this is the copy of an earlier fetch, made at `openedAt`, where it is one. */
  readonly outage: LoadFailure | null
  readonly bytes: number
  readonly encoding: string
}

/**
 * The query of one wire. Its first value is the outline of the edition, which needs no table of words; the
 * complete edition takes its place as soon as it is made. Views only read it.
 */
export function editionQuery(source: WireSource) {
  return queryOptions({
    queryKey: ['edition', source],
    queryFn: async ({ signal, client, queryKey }) => {
      const outline = await loadWire(source, signal)
      void completions
        .get(outline)
        ?.then((complete) =>
          client.setQueryData(queryKey, (now: OpenWire | undefined) =>
            now === outline ? complete : now,
          ),
        )
      return outline
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}

async function loadWire(source: WireSource, signal: AbortSignal): Promise<OpenWire> {
  // A query is begun while a view is drawn, and nothing else on the page may change then.
  await Promise.resolve()
  const fresh = source.kind === 'kept' ? takeReading(source.id) : null
  if (fresh) {
    const { name, openedAt, size } = fresh.wire
    return composeOpen(fresh.reading, { source, name, openedAt, outage: null, bytes: size })
  }
  const [{ loadBytes }, { readWire }] = await Promise.all([
    import('./load-bytes.ts'),
    import('../read/read-wire.ts'),
  ])
  const { bytes, name, openedAt, outage } = await loadBytes(source, signal)
  const reading = await readWire(bytes)
  return composeOpen(reading, { source, name, openedAt, outage, bytes: bytes.byteLength })
}

/** The outline of a wire, whose complete edition is on its way from then on. */
function composeOpen(
  { edition, encoding, complete }: Reading,
  facts: Omit<OpenWire, 'edition' | 'encoding'>,
): OpenWire {
  const open = { ...facts, edition, encoding }
  const completion = complete((share) => finding.tell(open, share)).then((completed) => ({
    ...open,
    edition: completed,
  }))
  completion.catch((error: unknown) => failures.set(open, error))
  completions.set(open, completion)
  return open
}

/** Each outline with the promise of its complete edition, and with what went wrong on the way there. */
const completions = new WeakMap<OpenWire, Promise<OpenWire>>()
const failures = new WeakMap<OpenWire, unknown>()

/** The query of the wire that filters name. */
const queryOf = ({ wire }: Filters) => editionQuery(parseSource(wire, appBase()))

/**
 * The wire that the URL names, at first as an outline. Suspends until it is there, throws `WireLoadError` when
 * it cannot be had. The complete edition, which the whole page shows, is deferred: it is drawn in slices, between which
 * the page answers.
 */
export function useOpenWire(): OpenWire {
  const { filters } = useFilters()
  return useDeferredFindings(useSuspenseQuery(queryOf(filters)).data)
}

/** Another wire is never put off: on its page the items of the one before would not be found. */
function useDeferredFindings<Wire extends OpenWire | undefined>(wire: Wire): Wire {
  const deferred = useDeferredValue(wire)
  return deferred?.source === wire?.source ? deferred : wire
}

/** The same for views that show nothing but findings: suspends until they are there, unless told not to. */
export function useCompleteWire(needed = true): OpenWire {
  const open = useOpenWire()
  if (!needed || open.edition.complete) return open
  if (failures.has(open)) throw failures.get(open)
  // As the query itself waits: the promise is thrown, and the query's next value has what was waited for.
  // oxlint-disable-next-line typescript/only-throw-error
  throw completions.get(open)
}

/** The same wire if it is there already, without asking for it: for what stands around the views. */
export function useOpenWireIfThere(): OpenWire | undefined {
  return useDeferredFindings(useQueryIfThere().data)
}

/** Whether the wire is still on its way. */
export const useWireAwaited = (): boolean => useQueryIfThere().isLoading

function useQueryIfThere() {
  const { filters } = useFilters()
  return useQuery({ ...queryOf(filters), enabled: false })
}
