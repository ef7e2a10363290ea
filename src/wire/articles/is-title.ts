import { type Draft, kindAt, shownAt } from '../grammar/draft.ts'
import { mayBeTitle } from '../grammar/read-title.ts'
import { kind } from '../lines/line-kind.ts'
import { endsInStop, isLong } from '../lists/text-line.ts'

/** What somebody says, behind a dash. */
const SPEECH = /^[—–―].*[.!?…]$/u
export const MAX_TITLE_WORDS = 12

/** Whether a line may be the title of an article with all that people write around one. */
export function isTitle(draft: Draft, at: number): boolean {
  if (kindAt(draft, at) !== kind.text) return false
  const text = shownAt(draft, at)
  if (!mayBeTitle(draft, at) || isLong(text) || SPEECH.test(text)) return false
  // A whole sentence is a paragraph, however short; a title may be a few words with a stop.
  return (
    !endsInStop(text) ||
    !(/[。।۔]/.test(text.slice(-3)) || text.split(' ').length >= MAX_TITLE_WORDS)
  )
}
