import { useEffect, useRef } from 'react'
import type { SpokenSentence } from './find-sentences.ts'

/** Keeps the sentence that is read aloud in sight, until the reader scrolls away from where it stands. */
export function useFollowing(at: SpokenSentence | null): void {
  const before = useRef<SpokenSentence | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = at
    const sentence = at && document.querySelector('.spoken')
    if (!sentence || isWhollyInSight(sentence) || (last && !isInSight(last))) return
    sentence.scrollIntoView({ block: 'center' })
  }, [at])
}

const isWhollyInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

/** Whether any of the paragraph of a sentence is in the window. */
function isInSight({ paragraph }: SpokenSentence): boolean {
  const { top = 0, bottom = 0 } =
    document.querySelector(`#p${paragraph + 1}`)?.getBoundingClientRect() ?? {}
  return bottom > 0 && top < innerHeight
}
