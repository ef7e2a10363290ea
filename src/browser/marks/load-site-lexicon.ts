import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { parseSiteLexicon } from '../../edition/additions/site-lexicon.ts'
import { appBase } from '../platform/app-base.ts'
import { siteLexicon, topicRulesStore } from './word-additions.ts'

const SITE_LEXICON = 'wires/lexicon.json'
const MAX_BYTES = 512 * 1024
const WAIT_MS = 10_000

/** Fetches the site's list, where it ships one; what cannot be had or read adds nothing. Never throws. */
async function loadSiteLexicon(base: string): Promise<void> {
  try {
    const response = await fetch(new URL(SITE_LEXICON, base), {
      signal: AbortSignal.timeout(WAIT_MS),
      redirect: 'error',
      credentials: 'omit',
    })
    const text = response.ok ? await response.text() : '{}'
    if (text.length > MAX_BYTES) return
    const lexicon = parseSiteLexicon(JSON.parse(text))
    const isEmpty = [lexicon.topics, lexicon.places, lexicon.stopWords].every(
      (part) => Object.keys(part).length === 0,
    )
    if (!isEmpty) siteLexicon.set(lexicon)
  } catch {
    // A missing or unreadable list adds nothing.
  }
}

/** Has all be found anew whenever the site, whose list it fetches, or the reader adds words to the tables. */
export function useAdditions(): void {
  const client = useQueryClient()
  useEffect(() => {
    void loadSiteLexicon(appBase())
    const find = (): void => void client.invalidateQueries({ queryKey: ['findings'] })
    const ends = [siteLexicon.subscribe(find), topicRulesStore.subscribe(find)]
    return () => ends.forEach((end) => end())
  }, [client])
}
