import { useEffect } from 'react'
import type { SpokenSentence } from './find-sentences.ts'
import { findSentences } from './find-sentences.ts'
import { createStore, useStore } from '../platform/store.ts'

export interface Speech {
  /** Whether the browser has any voice at all. */
  readonly available: boolean
  readonly state: 'silent' | 'speaking' | 'paused'
  /** The sentence that is being read. */
  readonly at: SpokenSentence | null
  readonly rate: number
}

export const rates = [0.75, 1, 1.25, 1.5, 2] as const

/** Reads an article aloud by the browser's own voices, sentence by sentence. One for the whole page. */
function createSpeech() {
  const voices = typeof speechSynthesis === 'undefined' ? null : speechSynthesis
  let paragraphs: readonly string[] = []
  let sentences: readonly SpokenSentence[] = []
  let index = 0
  let lang = 'en'
  let current: SpeechSynthesisUtterance | null = null
  const store = createStore<Speech>({
    available: (voices?.getVoices().length ?? 0) > 0,
    state: 'silent',
    at: null,
    rate: 1,
  })
  const tell = (change: Partial<Speech>): void => store.set({ ...store.get(), ...change })

  /** `current` is cleared first, so that no sentence follows: browsers differ in whether `cancel()` fires `end` or `error`, and when. */
  function silence(): void {
    current = null
    voices?.cancel()
  }

  function speak(): void {
    silence()
    const sentence = sentences[index]
    const text = sentence && paragraphs[sentence.paragraph]?.slice(sentence.start, sentence.end)
    if (!sentence || !text) return stop()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = lang
    utterance.rate = store.get().rate
    utterance.onend = () => {
      if (utterance !== current) return
      index++
      speak()
    }
    utterance.addEventListener('error', () => {
      if (utterance === current) stop()
    })
    current = utterance
    tell({ state: 'speaking', at: sentence })
    voices?.speak(utterance)
  }

  function stop(): void {
    silence()
    index = 0
    tell({ state: 'silent', at: null })
  }

  voices?.addEventListener('voiceschanged', () =>
    tell({ available: voices.getVoices().length > 0 }),
  )

  return {
    get: store.get,
    subscribe: store.subscribe,
    /** Begins at the first sentence; `language` (BCP 47) chooses the voice. */
    start: (texts: readonly string[], language: string) => {
      lang = languageOfVoice(language)
      paragraphs = texts
      sentences = findSentences(texts, lang)
      index = 0
      speak()
    },
    /** Pausing forgets the rest of a sentence: going on begins it again, which every browser can do. */
    pause: () => {
      silence()
      tell({ state: 'paused' })
    },
    resume: speak,
    stop,
    setRate: (rate: number) => {
      tell({ rate })
      if (store.get().state === 'speaking') speak()
    },
  }
}

/** Voices are named by their region: where a script alone is known (`zh-Hant`), by its likeliest. */
function languageOfVoice(tag: string): string {
  const { script, region } = new Intl.Locale(tag)
  const { language, region: likeliest } = new Intl.Locale(tag).maximize()
  return script && !region ? `${language}-${likeliest}` : tag
}

export const speech = createSpeech()

/** What is being read; it falls silent when the view is left. */
export function useSpeech(): Speech {
  useEffect(() => speech.stop, [])
  return useStore(speech)
}
