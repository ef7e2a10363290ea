/**
 * Window widths (CSS pixels) from which there are two and three columns: `--breakpoint-md` and `-lg` in `styles.css`.
 */
const widths = [
  { media: '(min-width: 1120px)', columns: 3 },
  { media: '(min-width: 700px)', columns: 2 },
] as const

/** Calls the listener whenever another number of columns fits; gives the way to end that. */
export function watchColumns(listener: () => void): () => void {
  const queries = widths.map(({ media }) => matchMedia(media))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

/** Number of columns of headlines that fit into the window: three, two, or one on a phone. */
export const countColumns = (): number =>
  widths.find(({ media }) => matchMedia(media).matches)?.columns ?? 1
