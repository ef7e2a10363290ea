import { useLocation } from 'react-router'

/** The paragraph (0-based) that the address names (`#p9`); `null` where it names none. */
export function useNamedParagraph(): number | null {
  const { hash } = useLocation()
  return /^#p[1-9]\d*$/.test(hash) ? Number(hash.slice(2)) - 1 : null
}
