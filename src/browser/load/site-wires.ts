import { queryOptions, useQuery } from '@tanstack/react-query'
import { usePreferences } from '../settings/preferences.ts'
import { appBase } from '../platform/app-base.ts'
import { fieldsOf } from '../../json/fields-of.ts'
import { isDefaultWire, parseSource } from './wire-source.ts'

/** A wire that the site publishes. */
export interface SiteWire {
  readonly name: string
  /** Its path on this site, which is its `wire` parameter too. */
  readonly path: string
  /** Bytes, where the list tells. */
  readonly size: number | null
}

/** A list of the site's wires, newest first, and the lists of months that it leads to. */
export interface SiteWireList {
  readonly wires: readonly SiteWire[]
  readonly months: readonly { readonly name: string; readonly path: string }[]
}

/** What stands for the newest wire where no list names it. */
export const unlistedNewest = { name: 'The newest edition', path: '', wire: null, size: null }

/** The list of a site, below the app's own address. */
export const SITE_LIST = 'wires/index.json'

const MAX_LIST_CHARACTERS = 1024 * 1024
const MAX_NAME_CHARACTERS = 200
const MAX_WIRES = 5000
const WAIT_MS = 10_000

/**
 * Fetches a list. Only the list: a wire is fetched when it is opened, a month when it is unfolded. `base` is the
 * app's own address. Throws where the list cannot be had, or is none.
 */
export async function loadSiteList(
  path: string,
  base: string,
  signal?: AbortSignal,
): Promise<SiteWireList> {
  const address = new URL(path, base)
  const response = await fetch(address.href, {
    signal: AbortSignal.any([AbortSignal.timeout(WAIT_MS), ...(signal ? [signal] : [])]),
    redirect: 'error',
    credentials: 'omit',
  })
  if (!response.ok) throw new Error(`status ${response.status}`)
  const text = await response.text()
  if (text.length > MAX_LIST_CHARACTERS) throw new Error('the list is too large')
  return parseSiteList(JSON.parse(text), address.href, base)
}

/**
 * Reads a list: total. Files are named relative to the list itself; what lies outside this site, or has no
 * name, is left out.
 */
export function parseSiteList(json: unknown, address: string, base: string): SiteWireList {
  const { wires, months } = fieldsOf(json)
  return {
    wires: entriesOf(wires).flatMap(({ name, file, size }): readonly SiteWire[] => {
      const source = typeof file === 'string' ? sourceOf(file, address, base) : null
      if (source?.kind !== 'site' || typeof name !== 'string' || !name) return []
      const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0
      return [
        { name: name.slice(0, MAX_NAME_CHARACTERS), path: source.path, size: isSize ? size : null },
      ]
    }),
    months: entriesOf(months).flatMap(({ name, file }) => {
      const source = typeof file === 'string' ? sourceOf(file, address, base) : null
      if (source?.kind !== 'site' || typeof name !== 'string' || !name) return []
      return [{ name: name.slice(0, MAX_NAME_CHARACTERS), path: source.path }]
    }),
  }
}

const entriesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.slice(0, MAX_WIRES).map(fieldsOf) : []

function sourceOf(file: string, address: string, base: string) {
  if (/[\0- \\]/.test(file) || !URL.canParse(file, address)) return null
  return parseSource(new URL(file, address).href, base)
}

const siteListQuery = (path: string) =>
  queryOptions({
    queryKey: ['site-list', path],
    queryFn: ({ signal }) => loadSiteList(path, appBase(), signal),
    staleTime: 5 * 60_000,
    retry: false,
  })

/**
 * The `wire` parameter of each wire of the site's list; `null` for the one that stands at `/`. That is the first of
 * the list, or, where the reader does not want the site polled, the one that the build knew as the newest.
 */
export function useAddresses(): (wire: SiteWire, index: number) => string | null {
  const { live } = usePreferences()
  return ({ path }, index) =>
    index === 0 && (live || isDefaultWire(path, appBase())) ? null : path
}

/** A list: `undefined` until it is there, `null` where it cannot be had. */
export function useSiteList(path: string): SiteWireList | null | undefined {
  const { data, isError } = useQuery(siteListQuery(path))
  return isError ? null : data
}
