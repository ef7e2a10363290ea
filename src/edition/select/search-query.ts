import { foldText } from '../../text/folded.ts'

/** What `is:` can ask for. */
export const states = ['unread', 'read', 'saved'] as const
export type State = (typeof states)[number]

/** A search as the reader typed it, taken apart. All of it must hold. Words are folded. */
export interface SearchQuery {
  readonly words: readonly string[]
  readonly without: readonly string[]
  /** Ids or the beginnings of labels: `topic:sport`, `topic:crime`. */
  readonly topics: readonly string[]
  readonly places: readonly string[]
  readonly states: readonly State[]
}

const TERM = /(-?)(?:(topic|place|is):)?(?:"([^"]*)"?|(\S+))/giu

/**
 * Reads a search: words, "phrases", -not, `topic:`, `place:`, `is:unread`. Total: an unclosed phrase runs to
 * the end, an unknown `is:` and a lone `-` are ordinary words. Everything is folded (case, diacritics).
 */
export function parseSearch(query: string): SearchQuery {
  const words: string[] = []
  const without: string[] = []
  const topics: string[] = []
  const places: string[] = []
  const asked: State[] = []
  for (const [whole, minus, field, phrase, word] of query.matchAll(TERM)) {
    const text = foldText(phrase ?? word ?? '').text
    const state = states.find((known) => known === text)
    if (!text) continue
    if (field?.toLowerCase() === 'topic') topics.push(text)
    else if (field?.toLowerCase() === 'place') places.push(text)
    else if (field && state) asked.push(state)
    else if (field) words.push(foldText(whole).text)
    else if (minus && text !== '-') without.push(text)
    else words.push(text)
  }
  return { words, without, topics, places, states: asked }
}

export const isEmptySearch = (search: SearchQuery): boolean =>
  search.words.length +
    search.without.length +
    search.topics.length +
    search.places.length +
    search.states.length ===
  0
