import { useSyncExternalStore } from 'react'

/** From here on (CSS pixels) a page has its side column; as `--breakpoint-lg` in `styles.css`. */
const WIDE = '(min-width: 1120px)'

function subscribe(listener: () => void): () => void {
  const media = matchMedia(WIDE)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}

/** Whether the window has room for a side column: what is drawn there alone is not made otherwise. */
export const useWideWindow = (): boolean =>
  useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
