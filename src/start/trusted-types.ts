/** What browsers with Trusted Types have, as far as it is used here. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown
}

declare global {
  var trustedTypes: TrustedTypes | undefined
}

/**
 * The address of a script if it is one of ours: the service worker, or a file of the build. Throws a `TypeError`
 * for any other. `base` is the app's own address, ending in a slash.
 */
export function admitScript(address: string, base: string): string {
  const { href, origin, pathname } = new URL(address, base)
  const home = new URL(base)
  const path = pathname.slice(home.pathname.length)
  const isOurs = origin === home.origin && pathname.startsWith(home.pathname)
  if (isOurs && (path === 'sw.js' || /^assets\/[\w.-]+\.js$/.test(path))) return href
  throw new TypeError('This is no script of Wireside')
}

/**
 * The one Trusted Types policy. It makes no markup and no script, so everything that would turn text into
 * either throws; it has to stand before any other module runs.
 */
export function createTrustedTypes(): void {
  const base = new URL(import.meta.env.BASE_URL, location.origin).href
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => admitScript(address, base),
  })
}
