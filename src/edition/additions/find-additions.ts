import type { Word } from '../../text/words.ts'
import { findWords } from '../../text/words.ts'
import type { Additions, TopicRule } from './additions.ts'
import type { PlaceMatch, Subjects, TopicId, TopicMatch } from '../../topics/topic.ts'
import { topicIds } from '../../topics/topic.ts'

/** An entry of an addition: its words folded, and whether it is a name, which wants its capital. */
interface Entry<Value> {
  readonly words: readonly string[]
  readonly isName: boolean
  readonly value: Value
}

type Index<Value> = ReadonlyMap<string, readonly Entry<Value>[]>

/** What a headline is about by its tables → the same with what is added to them. */
export type AddSubjects = (text: string, found: Subjects) => Subjects

/**
 * Lays additions over what the tables found. A reader's rule decides alone; a word of the site's list leads what was
 * found otherwise; places are put together. Any string is fine; linear in the text.
 */
export function createAddSubjects({ topics, places, rules }: Additions): AddSubjects {
  const ofTopics = createIndex(topicIds.map((id) => [id, topics[id] ?? []] as const))
  const ofPlaces = createIndex(
    Object.entries(places).map(([id, names = []]) => [id, names] as const),
  )
  return (text, found) => {
    const words = findWords(text)
    const rule = findRule(text, rules)
    return {
      topics: rule ?? mergeTopics(findMatches(text, words, ofTopics), found.topics),
      places: mergePlaces(found.places, findMatches(text, words, ofPlaces)),
    }
  }
}

/**
 * What the last rule says of which a text holds every phrase, in whatever case: its topic with those words as they
 * stand here, nothing where the topic is Other; `null` where no rule fits.
 */
export function findRule(text: string, rules: readonly TopicRule[]): readonly TopicMatch[] | null {
  if (rules.length === 0) return null
  const words = findWords(text)
  for (const { topic, words: phrases } of rules.toReversed()) {
    const found = phrases.map((phrase) => findPhrase(text, words, phrase))
    const standing = found.filter((phrase) => phrase !== null)
    if (standing.length === found.length)
      return topic === 'other' ? [] : [{ topic, words: standing }]
  }
  return null
}

/** A phrase as it stands in a text, in whole words; `null` where it does not. */
function findPhrase(text: string, words: readonly Word[], phrase: string): string | null {
  const wanted = findWords(phrase).map(({ folded }) => folded)
  const at = words.findIndex((_, from) =>
    wanted.every((folded, ahead) => words[from + ahead]?.folded === folded),
  )
  const [first, last] = [words[at], words[at + wanted.length - 1]]
  return first && last ? text.slice(first.start, last.end) : null
}

function createIndex<Value>(lists: readonly (readonly [Value, readonly string[]])[]): Index<Value> {
  const index = new Map<string, Entry<Value>[]>()
  for (const [value, entries] of lists) {
    for (const entry of entries) {
      const words = findWords(entry).map(({ folded }) => folded)
      const [first] = words
      if (first === undefined) continue
      const entriesOfWord = index.get(first) ?? []
      entriesOfWord.push({ words, isName: startsWithCapital(entry), value })
      index.set(first, entriesOfWord)
    }
  }
  return index
}

const startsWithCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The values whose entries stand in a text, each with the words, verbatim. */
function findMatches<Value>(
  text: string,
  words: readonly Word[],
  index: Index<Value>,
): ReadonlyMap<Value, readonly string[]> {
  const found = new Map<Value, string[]>()
  for (const [at, word] of words.entries()) {
    for (const entry of index.get(word.folded) ?? []) {
      const last = words[at + entry.words.length - 1]
      const fits = entry.words.every((folded, ahead) => words[at + ahead]?.folded === folded)
      if (!last || !fits || (entry.isName && !startsWithCapital(word.text))) continue
      const matched = found.get(entry.value) ?? []
      matched.push(text.slice(word.start, last.end))
      found.set(entry.value, matched)
    }
  }
  return found
}

const MAX_TOPICS = 2

function mergeTopics(
  added: ReadonlyMap<TopicId, readonly string[]>,
  found: readonly TopicMatch[],
): readonly TopicMatch[] {
  const first = [...added].map(([topic, words]) => ({ topic, words: [...new Set(words)] }))
  return [...first, ...found.filter(({ topic }) => !added.has(topic))].slice(0, MAX_TOPICS)
}

function mergePlaces(
  found: readonly PlaceMatch[],
  added: ReadonlyMap<string, readonly string[]>,
): readonly PlaceMatch[] {
  const more = [...added].filter(([place]) => !found.some((match) => match.place === place))
  return [...found, ...more.map(([place, words]) => ({ place, words: [...new Set(words)] }))]
}

/** Words that join no story → a headline without them. */
export function createCutStopWords(stopWords: readonly string[]): (text: string) => string {
  const stops = new Set(stopWords.flatMap((entry) => findWords(entry).map(({ folded }) => folded)))
  return (text) => {
    let kept = ''
    let end = 0
    for (const word of findWords(text)) {
      if (!stops.has(word.folded)) continue
      kept += text.slice(end, word.start)
      end = word.end
    }
    return kept + text.slice(end)
  }
}
