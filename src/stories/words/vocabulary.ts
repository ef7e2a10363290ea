import type { Word } from '../../text/words.ts'
import type { Stem } from './stem.ts'
import type { StoryWords } from './story-words.ts'
import { findBearers, type Bearers, type PlacedStem } from './name-phrases.ts'
import { findWrittenWords, type Writing, type WrittenWord } from './writing.ts'

export interface Vocabulary {
  /** Takes in a headline and gives its stems. */
  readonly add: (headline: string) => HeadlineStems
  /** The stems of the headlines taken in so far, by number. */
  readonly list: () => readonly Stem[]
}

/** The stems of a headline by number, each once, as they come. */
export interface HeadlineStems {
  readonly numbers: readonly number[]
  readonly bearers: Bearers | null
}

interface KnownWord {
  readonly stems: readonly Stem[]
  readonly mayEndCompound: boolean
}

/** An empty vocabulary. It keeps stems by word, since cutting them anew costs more than all the rest. */
export function createVocabulary(words: StoryWords): Vocabulary {
  const byWord = new Map<string, KnownWord>()
  const byText = new Map<string, Stem>()

  function findStem(text: string): Stem {
    const known = byText.get(text)
    if (known) return known
    const kind = words.findNameKind(text)
    const stem = { number: byText.size, text, headlines: 0, lower: false, kind }
    byText.set(text, stem)
    return stem
  }

  function findWord(word: Word): KnownWord {
    const known = byWord.get(word.text)
    if (known) return known
    const stems = words.findStems(word).map(findStem)
    const read = { stems, mayEndCompound: words.mayEndCompound(word.folded) }
    byWord.set(word.text, read)
    return read
  }

  function add(headline: string): HeadlineStems {
    const found: PlacedStem[] = []
    /** To share a compound is to share one thing: what stands behind its first part only fills that up. */
    const parts = new Map<number, number>()
    let before: WrittenWord | null = null
    let end = -1
    for (const word of findWrittenWords(headline)) {
      const known = findWord(word)
      const compound: string | null =
        before && known.mayEndCompound ? words.findCompound(before, word) : null
      const first = compound === null ? null : found.pop()
      const isNextTo = first ? first.isNextTo : end + 1 === word.start
      const stems = compound === null ? known.stems : [findStem(compound)]
      for (const stem of stems) {
        note(stem, word.writing)
        if (words.findStemsAmong && stem !== stems[0])
          parts.set(stem.number, stems[0]?.number ?? -1)
        found.push({ stem, writing: word.writing, isNextTo })
      }
      end = word.end
      before = compound === null ? word : null
    }
    return countOnce(found, parts)
  }

  return { add, list: () => [...byText.values()] }
}

function note(stem: Stem, writing: Writing): void {
  if (writing === 'lower') stem.lower = true
}

/** The stems of a headline, each of which is in one headline more. */
function countOnce(stems: readonly PlacedStem[], parts: Bearers): HeadlineStems {
  const numbers: number[] = []
  for (const { stem } of stems) {
    if (numbers.includes(stem.number)) continue
    numbers.push(stem.number)
    stem.headlines += 1
  }
  const bearers = findBearers(stems)
  return { numbers, bearers: parts.size > 0 ? new Map([...parts, ...(bearers ?? [])]) : bearers }
}
