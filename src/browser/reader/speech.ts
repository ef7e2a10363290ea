import { useEffect } from 'react'
import type { SpokenSentence } from './find-sentences.ts'
import { findSentences } from './find-sentences.ts'
import { announce } from '../platform/announce.ts'
import { useFollowing } from './use-following.ts'
import { createStore, useStore } from '../platform/store.ts'

export interface Speech {
  /** The languages that the browser has voices for, by their subtags (`en`). */
  readonly languages: ReadonlySet<string>
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
    languages: listLanguages(voices),
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
      if (utterance !== current) return
      stop()
      announce('The voice of this browser failed: reading aloud has ended')
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

  voices?.addEventListener('voiceschanged', () => tell({ languages: listLanguages(voices) }))
  // A voice outlives its page, which may come back from the cache of the browser as it was.
  if (typeof window !== 'undefined') window.addEventListener('pagehide', stop)

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

const listLanguages = (voices: SpeechSynthesis | null): ReadonlySet<string> =>
  new Set(voices?.getVoices().map(({ lang }) => languageOf(lang)))

/** The language of a tag, as BCP 47 or as some systems write it: `en`, of `en_US` and `eng-x-lvariant-l01`. */
function languageOf(tag: string): string {
  try {
    return new Intl.Locale(tag.split(/[-_]/)[0] ?? '').language
  } catch {
    return tag
  }
}

/** Whether there is a voice for a text: one of another language would read it as what it is not. */
export const hasVoice = ({ languages }: Speech, tag: string): boolean =>
  languages.has(languageOf(tag))

/** Voices are named by their region: where a script alone is known (`zh-Hant`), by its likeliest. */
function languageOfVoice(tag: string): string {
  const { script, region } = new Intl.Locale(tag)
  const { language, region: likeliest } = new Intl.Locale(tag).maximize()
  return script && !region ? `${language}-${likeliest}` : tag
}

export const speech = createSpeech()

/** What is being read, which is kept in sight; it falls silent when the view is left. */
export function useSpeech(): Speech {
  useEffect(() => speech.stop, [])
  const spoken = useStore(speech)
  useFollowing(spoken.at)
  return spoken
}
