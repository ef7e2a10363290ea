import { foldText } from '../../text/folded.ts'
import type { SearchQuery } from '../select/search-query.ts'
import type { Voice } from './voices.ts'

/** The voices whose words or names fit a search, each with the utterances that do. */
export function selectUtterances(
  voices: readonly Voice[],
  { words, without }: SearchQuery,
): readonly Voice[] {
  if (words.length + without.length === 0) return voices
  return voices.flatMap((voice) => {
    const utterances = voice.utterances.filter((utterance) => {
      const folded = foldText(`${utterance.words}\n${voice.name ?? ''}`).text
      return (
        words.every((word) => folded.includes(word)) &&
        !without.some((word) => folded.includes(word))
      )
    })
    return utterances.length > 0 ? [{ ...voice, utterances }] : []
  })
}
