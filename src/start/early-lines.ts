/** What can be shown of a wire from its beginning alone. */
export interface EarlyLines {
  /** The first of them. */
  readonly headlines: readonly string[]
  /** `null` while it has not come yet. */
  readonly lead: EarlyLead | null
  /** Whether all of it is there. */
  readonly whole: boolean
}

export interface EarlyLead {
  readonly title: string
  /** The first of them, one at least. */
  readonly paragraphs: readonly string[]
}

const MAX_HEADLINES = 12
const MAX_PARAGRAPHS = 3
/** Characters that are shown as they stand; anything else is left to the parser. */
const PLAIN = /^[\u0020-\u0025\u0027-\u007e\u00a1-\u024f\u2010-\u201f\u2026\u20ac]+$/
/** No line of a plain wire is as long (characters). */
const MAX_CHARACTERS = 10_000

/**
 * Reads the beginning of a wire of the plainest kind, and of no other: a hyphen, a headline, and so on; after
 * the last one a title and its paragraphs. It is given one part of the text after another, which may end anywhere,
 * and says what can be shown by then: `null` for anything that is not quite that.
 */
export function createEarlyReader(): (part: string) => EarlyLines | null {
  const headlines: string[] = []
  const paragraphs: string[] = []
  let title = ''
  let rest = ''
  let isOdd = false
  let isWhole = false
  /** What a line must be, and what is to follow it; `false` for a line that is not that. */
  let read = mark
  function mark(line: string): boolean {
    if (line !== '-') return headlines.length > 0 && lead(line)
    read = headline
    return true
  }
  function headline(line: string): boolean {
    read = mark
    if (headlines.length === MAX_HEADLINES) return true
    headlines.push(line)
    return isPlain(line)
  }
  function lead(line: string): boolean {
    title = line
    read = paragraph
    return isPlain(line) && /[^.]$/.test(line) && line.length < 140
  }
  function paragraph(line: string): boolean {
    const isParagraph = isPlain(line) && /^.{80,}[."'”]$/.test(line)
    if (isParagraph) paragraphs.push(line)
    isWhole = !isParagraph || paragraphs.length === MAX_PARAGRAPHS
    return paragraphs.length > 0
  }
  return (part) => {
    const lines = (rest + part).split(/\r?\n/)
    rest = lines.pop() ?? ''
    isOdd ||= !lines.every((line) => isWhole || read(line)) || rest.length > MAX_CHARACTERS
    if (isOdd || headlines.length === 0) return null
    return { headlines, lead: paragraphs.length > 0 ? { title, paragraphs } : null, whole: isWhole }
  }
}

const isPlain = (line: string): boolean => PLAIN.test(line) && !/^[-\s]|\s$/.test(line)
