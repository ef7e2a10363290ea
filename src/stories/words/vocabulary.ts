import type { Word } from '../../text/words.ts'
import type { Stem } from './stem.ts'
import type { StoryWords } from './story-words.ts'
import { findBearers, type PlacedStem } from './name-phrases.ts'
import { findWrittenWords, type Writing, type WrittenWord } from './writing.ts'

export interface Vocabulary {
  /** Takes in a headline and gives its stems, each once, as they come. */
  readonly add: (headline: string) => readonly HeadlineStem[]
  /** The stems of the headlines taken in so far, by number. */
  readonly list: () => readonly Stem[]
}

export interface HeadlineStem {
  readonly number: number
  /** The stem whose name it only fills up, or `-1` (`findBearers`). */
  readonly bearer: number
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

  function add(headline: string): readonly HeadlineStem[] {
    const found: PlacedStem[] = []
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
        found.push({ stem, writing: word.writing, isFirst: found.length === 0, isNextTo })
      }
      end = word.end
      before = compound === null ? word : null
    }
    return countOnce(found)
  }

  return { add, list: () => [...byText.values()] }
}

function note(stem: Stem, writing: Writing): void {
  if (writing === 'lower') stem.lower = true
}

/** The stems of a headline, each of which is in one headline more. */
function countOnce(stems: readonly PlacedStem[]): readonly HeadlineStem[] {
  const bearers = findBearers(stems)
  const once: HeadlineStem[] = []
  for (const [at, { stem }] of stems.entries()) {
    if (once.some(({ number }) => number === stem.number)) continue
    once.push({ number: stem.number, bearer: bearers[at]?.number ?? -1 })
    stem.headlines += 1
  }
  return once
}
