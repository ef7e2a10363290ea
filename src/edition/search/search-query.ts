import { foldText } from '../../text/folded.ts'
import type { State } from '../select/in-state.ts'
import { states } from '../select/in-state.ts'

/** A search as the reader typed it, taken apart. All of it must hold. Words are folded. */
export interface SearchQuery {
  readonly words: readonly string[]
  readonly without: readonly string[]
  /** Ids or the beginnings of labels: `topic:sport`, `topic:crime`. */
  readonly topics: readonly string[]
  readonly places: readonly string[]
  /** Parts of the names of those who speak. */
  readonly speakers: readonly string[]
  /** The first and the last day: `2026`, `2026-11` or `2026-11-28`; `null` for any. */
  readonly from: string | null
  readonly to: string | null
  readonly states: readonly State[]
}

const TERM = /(-?)(?:(topic|place|speaker|from|to|is):)?(?:"([^"]*)"?|(\S+))/giu

/** A day, a month or a year. */
const PERIOD = /^\d{4}(?:-\d{2}){0,2}$/

/**
 * Reads a search: words, "phrases", -not, `topic:`, `place:`, `speaker:`, `from:2026-11-01`, `to:`, `is:unread`. Total:
 * an unclosed phrase runs to the end, an unknown `is:`, what is no day and a lone `-` are ordinary words. Everything is
 * folded (case, diacritics).
 */
export function parseSearch(query: string): SearchQuery {
  const words: string[] = []
  const without: string[] = []
  const named: Readonly<Record<'topic' | 'place' | 'speaker', string[]>> = {
    topic: [],
    place: [],
    speaker: [],
  }
  const period: { from: string | null; to: string | null } = { from: null, to: null }
  const asked: State[] = []
  for (const [whole, minus, prefix, phrase, word] of query.matchAll(TERM)) {
    const text = foldText(phrase ?? word ?? '').text
    const field = prefix?.toLowerCase()
    const state = states.find((known) => known === text)
    if (!text) continue
    if (field === 'topic' || field === 'place' || field === 'speaker') named[field].push(text)
    else if ((field === 'from' || field === 'to') && PERIOD.test(text)) period[field] = text
    else if (field === 'is' && state) asked.push(state)
    else if (field) words.push(foldText(whole).text)
    else if (minus && text !== '-') without.push(text)
    else words.push(text)
  }
  const { topic: topics, place: places, speaker: speakers } = named
  return { words, without, topics, places, speakers, ...period, states: asked }
}

/** Whether a search asks for nothing, so that everything fits. */
export const isEmptySearch = (search: SearchQuery): boolean =>
  search.words.length +
    search.without.length +
    search.topics.length +
    search.places.length +
    search.speakers.length +
    search.states.length ===
    0 && !hasPeriod(search)

/** Whether a search asks for some days alone. */
export const hasPeriod = ({ from, to }: Pick<SearchQuery, 'from' | 'to'>): boolean =>
  from !== null || to !== null

/**
 * Whether a day (`2026-11-28`) lies in the period of a search; a month or a year counts whole. A day that is not known
 * (empty) lies in none.
 */
export const isInPeriod = (day: string, { from, to }: Pick<SearchQuery, 'from' | 'to'>): boolean =>
  (from === null || day >= from) && (to === null || (day > '' && day.slice(0, to.length) <= to))
