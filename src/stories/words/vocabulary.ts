import type { Word } from '../../text/words.ts'
import type { StoryWords } from './story-words.ts'
import { findWrittenWords, type Writing, type WrittenWord } from './writing.ts'

/** A stem of the headlines, or a compound (`australian open`), and what they tell of it. */
export interface Stem {
  readonly number: number
  readonly text: string
  headlines: number
  /** Stands somewhere in lower case, so it is no name. */
  lower: boolean
  /** How often it stands right before a name that is in the news every day, as `Emmanuel` before `Macron`. */
  leads: number
}

export interface Vocabulary {
  /** Takes in a headline and gives the numbers of its stems, each once, as they come. */
  readonly add: (headline: string) => readonly number[]
  /** The stems of the headlines taken in so far, by number. */
  readonly list: () => readonly Stem[]
}

interface KnownWord {
  readonly stems: readonly Stem[]
  readonly mayEndCompound: boolean
  readonly isStanding: boolean
}

/** An empty vocabulary. It keeps stems by word, since cutting them anew costs more than all the rest. */
export function createVocabulary(words: StoryWords): Vocabulary {
  const byWord = new Map<string, KnownWord>()
  const byText = new Map<string, Stem>()

  function findStem(text: string): Stem {
    const known = byText.get(text)
    if (known) return known
    const stem = { number: byText.size, text, headlines: 0, lower: false, leads: 0 }
    byText.set(text, stem)
    return stem
  }

  function findWord(word: Word): KnownWord {
    const known = byWord.get(word.text)
    if (known) return known
    const stems = words.findStems(word).map(findStem)
    const read = {
      stems,
      mayEndCompound: words.mayEndCompound(word.folded),
      isStanding: stems.some(({ text }) => words.isStanding(text)),
    }
    byWord.set(word.text, read)
    return read
  }

  function add(headline: string): readonly number[] {
    const found: Stem[] = []
    let before: WrittenWord | null = null
    for (const word of findWrittenWords(headline)) {
      const known = findWord(word)
      const compound: string | null =
        before && known.mayEndCompound ? words.findCompound(before, word) : null
      if (compound !== null) found.pop()
      const stems = compound === null ? known.stems : [findStem(compound)]
      const last = before && found.at(-1)
      if (last && known.isStanding && compound === null && word.writing !== 'lower') last.leads += 1
      for (const stem of stems) {
        note(stem, word.writing)
        found.push(stem)
      }
      before = compound === null ? word : null
    }
    return countOnce(found)
  }

  return { add, list: () => [...byText.values()] }
}

function note(stem: Stem, writing: Writing): void {
  if (writing === 'lower') stem.lower = true
}

/** The numbers of a headline's stems, each of which is in one headline more. */
function countOnce(stems: readonly Stem[]): readonly number[] {
  const numbers: number[] = []
  for (const stem of stems) {
    if (numbers.includes(stem.number)) continue
    numbers.push(stem.number)
    stem.headlines += 1
  }
  return numbers
}
