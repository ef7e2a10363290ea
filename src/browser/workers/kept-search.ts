import { wireLanguagesStore } from '../settings/wire-languages.ts'
import { createStore } from '../platform/store.ts'
import type { RunningTask } from './start-task.ts'
import { startTask } from './start-task.ts'
import { INDEX_CHANNEL } from '../search/index-channel.ts'
import type { FromSearch, FoundInWire, ToSearch } from '../search/search-messages.ts'

/** Results of a search so far, and how much is left to search. */
export interface KeptFindings {
  readonly query: string
  readonly found: ReadonlyMap<string, FoundInWire['items']>
  /** Number of wires that are not in the index yet, and of those whose text is still to be searched. */
  readonly unindexed: number
  readonly left: number
}

/** A search: its query, the wires to search in their order, and the topics that the reader corrected. */
export type KeptQuestion = Pick<ToSearch, 'query' | 'wires' | 'corrections'>

/** Minimum interval between repeated searches while wires are being added to the index. */
const MIN_SEARCH_INTERVAL_MS = 500
/** Idle time after which the search worker, and the index in its memory, is ended. */
const MAX_IDLE_MS = 60_000

/** Asks a worker for what is kept on this device. The last question counts; it is asked again as the index grows. */
function createKeptSearch() {
  const store = createStore<KeptFindings | null>(null)
  let question: KeptQuestion | null = null
  let number = 0
  let answered = 0
  let task: RunningTask<ToSearch> | null = null
  let end: (() => void) | null = null
  let ending: ReturnType<typeof setTimeout> | undefined

  function begin(): void {
    const begun = startTask<ToSearch, FromSearch>(
      'search',
      async () => (await import('../search/search-task.ts')).answerSearch,
      hear,
    )
    const channel = new BroadcastChannel(INDEX_CHANNEL)
    let waiting: ReturnType<typeof setTimeout> | undefined
    channel.addEventListener('message', () => {
      waiting ??= setTimeout(() => {
        waiting = undefined
        send()
      }, MIN_SEARCH_INTERVAL_MS)
    })
    task = begun
    end = () => {
      clearTimeout(waiting)
      channel.close()
      begun.end()
      task = null
    }
  }

  function hear({ number: of, found, unindexed, left }: FromSearch): void {
    if (of !== number || !question) return
    // The first part of an answer says something of every wire, the others of some.
    const all = new Map(answered === number ? store.get()?.found : [])
    answered = number
    for (const { wire, items } of found) all.set(wire, items)
    store.set({ query: question.query, found: all, unindexed, left })
  }

  function send(): void {
    if (!question) return
    number++
    const languages: ToSearch['languages'] = wireLanguagesStore.get()
    task?.ask({ ...question, number, languages })
  }

  return {
    /** Asks, and gives back what ends the asking. */
    ask(asked: KeptQuestion): () => void {
      clearTimeout(ending)
      if (!task) begin()
      question = asked
      send()
      return () => {
        question = null
        ending = setTimeout(() => end?.(), MAX_IDLE_MS)
      }
    },
    /** Ends the worker, and the index in its memory, before it has been idle for long; what it found is forgotten. */
    end(): void {
      clearTimeout(ending)
      end?.()
      store.set(null)
    },
    get: store.get,
    subscribe: store.subscribe,
  }
}

export const keptSearch = createKeptSearch()
