import { useEffect } from 'react'
import { announce } from '../platform/announce.ts'
import { createStored } from '../platform/stored-value.ts'

/** The paragraph (1-based) at which the reader left each article, by its id; the last left last. */
type ReadingPlaces = ReadonlyMap<string, number>

const MAX_ARTICLES = 500

const readingPlaces = createStored(
  'wireside.reading.1',
  (json): ReadingPlaces =>
    new Map(
      (Array.isArray(json) ? json : []).flatMap((entry: unknown) => {
        const [id, paragraph]: readonly unknown[] = Array.isArray(entry) ? entry : []
        const isPlace = typeof id === 'string' && Number.isSafeInteger(paragraph)
        return isPlace ? [[id, Number(paragraph)] as const] : []
      }),
    ),
  (places) => [...places].slice(-MAX_ARTICLES),
)

const paragraphs = (): readonly Element[] => [...document.querySelectorAll('article p[id^=p]')]

/**
 * The first paragraph that ends below where one is scrolled to; 1 at the top of the page, or where the end is in sight.
 */
function findPlace(): number {
  const all = paragraphs()
  const isRead = (all.at(-1)?.getBoundingClientRect().bottom ?? 0) <= innerHeight
  if (scrollY === 0 || isRead) return 1
  // What is scrolled to stands below this.
  const padding = getComputedStyle(document.documentElement).scrollPaddingTop
  const top = Number.parseFloat(padding) || 0
  return all.findIndex((one) => one.getBoundingClientRect().bottom > top + 1) + 1
}

/**
 * Brings an article back to where the reader left it, in whatever tab that was; a place that the address names, and one
 * that the history remembers, go before. What was read to its end begins anew.
 */
export function useReadingPlace(id: string): void {
  useEffect(() => {
    const left = readingPlaces.get().get(id) ?? 1
    const target = document.getElementById(`p${left}`)
    if (left > 1 && location.hash === '' && scrollY === 0 && target) {
      target.scrollIntoView({ block: 'start' })
      announce('Back where you left off', () => window.scrollTo(0, 0))
    }
  }, [id])
  useEffect(() => {
    const note = (): void => {
      const place = findPlace()
      if ((readingPlaces.get().get(id) ?? 1) === place) return
      readingPlaces.change((now) => {
        const next = new Map(now)
        next.delete(id)
        if (place > 1) next.set(id, place)
        return next
      })
    }
    addEventListener('scrollend', note)
    return () => removeEventListener('scrollend', note)
  }, [id])
}
