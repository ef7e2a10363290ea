/** Signs of scripts that are written without blanks between words, and their punctuation. */
const UNSPACED = /[\u2e80-\u2fdf\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/

/** Lines that were one: joined by a blank, and without one between signs of Chinese or Japanese. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      const before = texts[index - 1]
      return (before === undefined || isUnspaced(before, text) ? '' : ' ') + text
    })
    .join('')
}

const isUnspaced = (before: string, after: string): boolean =>
  UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1))
