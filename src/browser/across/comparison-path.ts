import { patterns } from '../../paths.ts'

/** The address at which two wires are compared: `from` and `to` are `wire` addresses, `null` for the site's default. */
export function comparisonPath(from: string | null, to: string | null): string {
  const params = new URLSearchParams({ from: from ?? '', to: to ?? '' })
  return `${patterns.compare}?${params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`
}
