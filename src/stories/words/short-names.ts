import { fold } from '../../text/words.ts'
import type { WrittenWord } from './writing.ts'

/** What headlines write for names of two words, by the two. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['arab emirates', 'UAE'],
  ['european union', 'EU'],
  ['federal reserve', 'Fed'],
  ['health organization', 'WHO'],
  ['monetary fund', 'IMF'],
  ['prime minister', 'PM'],
  ['saudi arabia', 'Saudi'],
  ['united kingdom', 'UK'],
  ['united nations', 'UN'],
  ['united states', 'US'],
])

const firstWords: ReadonlySet<string> = new Set(
  [...shortNames.keys()].map((name) => name.slice(0, name.indexOf(' '))),
)

/** The short name that two folded words stand for, or `null`: `european`, `union's` → `EU`. */
export const findShortName = (first: string, second: string): string | null =>
  firstWords.has(first) ? (shortNames.get(`${first} ${second.replace(/'s?$/, '')}`) ?? null) : null

/** The words of a headline with each name of two words as its short one, over the span of both. */
export function shortenNames(words: readonly WrittenWord[]): readonly WrittenWord[] {
  if (!words.some(({ folded }) => firstWords.has(folded))) return words
  const shortened: WrittenWord[] = []
  for (const word of words) {
    const before = shortened.at(-1)
    const short = before ? findShortName(before.folded, word.folded) : null
    if (before && short !== null) {
      const { start, writing } = before
      shortened[shortened.length - 1] = {
        text: short,
        folded: fold(short),
        start,
        end: word.end,
        writing: word.writing === 'capital' ? 'capital' : writing,
      }
    } else shortened.push(word)
  }
  return shortened
}
