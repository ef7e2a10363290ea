import type { RefusedAddress } from '../read/wire-load-error.ts'

/** Where the open wire comes from. */
export type WireSource =
  | { readonly kind: 'default'; readonly path: string }
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'refused'; readonly refused: RefusedAddress }

declare global {
  interface ImportMetaEnv {
    readonly NEWEST_WIRE: string
  }
}

/**
 * The site's default wire, a path below the app's own address: the newest of its list, as the build found it
 * there, so that no list has to be fetched before the wire.
 */
export const DEFAULT_WIRE: string = import.meta.env.NEWEST_WIRE

const KEPT_ADDRESS = /^kept:([\da-z-]{1,64})$/
const MAX_ADDRESS_CHARACTERS = 2000
const CONTROL = /[\0- \x7f-\x9f\\]/

/**
 * Reads the `wire` parameter: `null` is the default, `kept:id` a wire of this device, anything else an address
 * that must lie on this site, the build's newest among them: it opens that very file, whatever is the newest now.
 * `base` is the app's own address. Total: what may not be opened gives the reason.
 */
export function parseSource(address: string | null, base: string): WireSource {
  if (address === null) return { kind: 'default', path: DEFAULT_WIRE }
  const kept = KEPT_ADDRESS.exec(address)?.[1]
  if (kept) return { kind: 'kept', id: kept }
  if (address.length > MAX_ADDRESS_CHARACTERS) return refuse('too-long')
  if (CONTROL.test(address)) return refuse('characters')
  if (!URL.canParse(address, base)) return refuse('no-address')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('protocol', url.protocol)
  if (url.username || url.password) return refuse('user-name')
  if (url.origin !== new URL(base).origin) return refuse('elsewhere', url.host)
  // A path that begins with two slashes would name another host when it is read again.
  if (url.pathname.startsWith('//')) return refuse('no-address')
  return { kind: 'site', path: url.pathname + url.search }
}

/** Whether a path of this site is that of the wire which the build knew as the newest. */
export const isDefaultWire = (path: string, base: string): boolean =>
  new URL(path, base).href === new URL(DEFAULT_WIRE, base).href

const refuse = (fault: RefusedAddress['fault'], named = ''): WireSource => ({
  kind: 'refused',
  refused: { fault, named },
})

/** The last part of a path, for people: `/wires/sf-pst.txt` → `sf-pst.txt`. */
export const fileNameOf = (path: string): string =>
  path.split('?')[0]?.split('/').findLast(Boolean) ?? path

/** The `wire` parameter that leads to a source: `null` for the default. */
export function addressOf(source: WireSource): string | null {
  switch (source.kind) {
    case 'default':
    case 'refused':
      return null
    case 'site':
      return source.path
    case 'kept':
      return `kept:${source.id}`
  }
}
