import type { HeadlineVoices } from '../../quotes/quote.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceId, Subjects } from '../../topics/topic.ts'
import { topicIds } from '../../topics/topic.ts'
import type { PackedFindings } from './headline-table.ts'

/** The findings in one headline. */
export interface HeadlineFindings {
  readonly subjects: Subjects
  readonly voices: HeadlineVoices
}

/**
 * The findings of the first of `count` headlines, one after the other, as numbers; nothing is found in those behind
 * them:
 *
 *     headline = topics places quotes source
 *     topics   = how many, then of each its index in `topicIds` and its words
 *     places   = how many, then of each its index in the list of places and its words
 *     words    = how many, then of each its start and end in the headline (UTF-16)
 *     quotes   = how many, then of each its start and end, the names of its speaker and of who denies it
 *     source   = a name
 *     name     = 0, or 1 and its start and end
 *
 * Words and names stand in the headline: their places are enough.
 */
export function packFindings(
  texts: Iterable<string>,
  count: number,
  find: (text: string, row: number) => HeadlineFindings,
): PackedFindings {
  const numbers = createNumbers()
  const offsets = new Uint32Array(count)
  const places = new Map<PlaceId, number>()
  const voiced: number[] = []
  let row = 0
  for (const text of texts) {
    const { subjects, voices } = find(text, row)
    offsets[row] = numbers.count()
    numbers.add(subjects.topics.length)
    for (const { topic, words } of subjects.topics) {
      numbers.add(topicIds.indexOf(topic))
      packWords(numbers.add, text, words)
    }
    numbers.add(subjects.places.length)
    for (const { place, words } of subjects.places) {
      if (!places.has(place)) places.set(place, places.size)
      numbers.add(places.get(place) ?? 0)
      packWords(numbers.add, text, words)
    }
    packVoices(numbers.add, voices)
    if (voices.quotes.length > 0 || voices.source) voiced.push(row)
    row++
  }
  offsets.fill(numbers.count(), row)
  packNothing(numbers.add)
  return {
    packed: numbers.finish(),
    offsets,
    places: [...places.keys()],
    voiced: Uint32Array.from(voiced),
  }
}

type Add = (number: number) => void

/** No topic, no place, no quote, no source. */
function packNothing(add: Add): void {
  for (let list = 0; list < 4; list++) add(0)
}

function packWords(add: Add, text: string, words: readonly string[]): void {
  add(words.length)
  for (const word of words) {
    const start = Math.max(0, text.indexOf(word))
    add(start)
    add(start + word.length)
  }
}

function packVoices(add: Add, { quotes, source }: HeadlineVoices): void {
  add(quotes.length)
  for (const { start, end, mention, deniedBy } of quotes) {
    add(start)
    add(end)
    packName(add, mention)
    packName(add, deniedBy)
  }
  packName(add, source)
}

function packName(add: Add, span: Span | null): void {
  add(span ? 1 : 0)
  if (!span) return
  add(span.start)
  add(span.end)
}

/** Numbers in a row that grows; sixteen bits each where that is enough. */
function createNumbers() {
  let numbers = new Uint32Array(1024)
  let count = 0
  let most = 0
  return {
    count: () => count,
    add: (number: number): void => {
      if (count === numbers.length) {
        const larger = new Uint32Array(count * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[count++] = number
      if (number > most) most = number
    },
    finish: (): Uint16Array | Uint32Array =>
      most < 0x10000 ? Uint16Array.from(numbers.subarray(0, count)) : numbers.slice(0, count),
  }
}
