import { parseSiteLexicon } from '../../edition/languages/site-lexicon.ts'
import { siteLexicon, topicRulesStore } from './word-additions.ts'

const SITE_LEXICON = 'wires/lexicon.json'
const MOST_BYTES = 512 * 1024
const WAIT_MS = 10_000

/** Fetches the site's list, where it ships one; what cannot be had or read adds nothing. Never throws. */
export async function loadSiteLexicon(base: string): Promise<void> {
  try {
    const response = await fetch(new URL(SITE_LEXICON, base), {
      signal: AbortSignal.timeout(WAIT_MS),
      redirect: 'error',
      credentials: 'omit',
    })
    const text = response.ok ? await response.text() : '{}'
    if (text.length > MOST_BYTES) return
    const lexicon = parseSiteLexicon(JSON.parse(text))
    const isEmpty = [lexicon.topics, lexicon.places, lexicon.stopWords].every(
      (part) => Object.keys(part).length === 0,
    )
    if (!isEmpty) siteLexicon.set(lexicon)
  } catch {
    // A missing or unreadable list adds nothing.
  }
}

/**
 * Calls the listener whenever what is added has changed: what was found must be found anew. Returns the way to end that.
 */
export function watchAdditions(listener: () => void): () => void {
  const ends = [siteLexicon.subscribe(listener), topicRulesStore.subscribe(listener)]
  return () => ends.forEach((end) => end())
}
