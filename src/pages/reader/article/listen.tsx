import { hasVoice, rates, speech } from '../../../browser/reader/speech.ts'
import type { Speech } from '../../../browser/reader/speech.ts'
import { ListenTools } from './listen-tools.tsx'

/** Reading aloud, where the browser has a voice for its language. */
export function Listen({
  spoken,
  paragraphs,
  lang,
}: {
  readonly spoken: Speech
  readonly paragraphs: readonly string[]
  readonly lang: string
}) {
  if (!hasVoice(spoken, lang)) return null
  return (
    <ListenTools
      state={spoken.state}
      rate={spoken.rate}
      rates={rates}
      onStart={() => speech.start(paragraphs, lang)}
      onPause={speech.pause}
      onResume={speech.resume}
      onStop={speech.stop}
      onRate={speech.setRate}
    />
  )
}
