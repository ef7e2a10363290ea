import type { StoryWords } from './story-words.ts'

/** Stems agree with their words in this many first letters, unless a name stands for another. */
const START_LETTERS = 3
/** Base in which those letters are packed into one number: more than the 36 letters and digits. */
const START_BASE = 40

/** Letters of either case and digits by code, as 1 to 36; 0 for what parts words. */
const digitsOfCodes = new Uint8Array(0x80)
for (const [index, sign] of [...'abcdefghijklmnopqrstuvwxyz0123456789'].entries()) {
  digitsOfCodes[sign.charCodeAt(0)] = index + 1
  digitsOfCodes[sign.toUpperCase().charCodeAt(0)] = index + 1
}

/**
 * A quick test whether a text may hold one of these stems: a bitmap of how their words start. It errs
 * on the side of yes (always so for a text beyond ASCII), and costs far less than reading words.
 */
export function createStartFilter(
  { listSameNames }: StoryWords,
  stems: Iterable<string>,
): (text: string) => boolean {
  const starts = new Uint8Array(START_BASE ** START_LETTERS)
  for (const stem of stems) {
    for (const name of listSameNames(stem)) starts[readStart(name)] = 1
  }
  return (text) => {
    let start = 0
    let length = 0
    for (let index = 0; index < text.length; index += 1) {
      const digit = digitsOfCodes[text.charCodeAt(index)]
      if (digit === undefined) return true
      if (digit === 0) {
        if (length > 0 && length < START_LETTERS && starts[start] === 1) return true
        start = 0
        length = 0
      } else if (length < START_LETTERS) {
        start = start * START_BASE + digit
        length += 1
        if (length === START_LETTERS && starts[start] === 1) return true
      }
    }
    return length > 0 && length < START_LETTERS && starts[start] === 1
  }
}

/** The first letters and digits of a word, at most three, as a number. */
function readStart(word: string): number {
  let start = 0
  for (let index = 0; index < START_LETTERS; index += 1) {
    const digit = digitsOfCodes[word.charCodeAt(index)] ?? 0
    if (digit === 0) break
    start = start * START_BASE + digit
  }
  return start
}
