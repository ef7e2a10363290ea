/** What can be shown of a wire from its beginning alone. */
export interface EarlyLines {
  readonly headlines: readonly string[]
  /** `null` while it has not come yet. */
  readonly lead: { readonly title: string; readonly paragraph: string } | null
}

const MOST = 12
/** Characters that are shown as they stand; anything else is left to the parser. */
const PLAIN = /^[\u0020-\u0025\u0027-\u007e\u00a1-\u024f\u2010-\u201f\u2026\u20ac]+$/

/**
 * Reads the beginning of a wire of the plainest kind, and of no other: a hyphen, a headline, and so on; after
 * the last one a title and a paragraph. `null` for anything that is not quite that. The last line may be cut.
 */
export function findEarlyLines(text: string): EarlyLines | null {
  const lines = text.split(/\r?\n/).slice(0, -1)
  const headlines: string[] = []
  let at = 0
  for (; lines[at] === '-'; at += 2) {
    const headline = lines[at + 1]
    if (headline === undefined) return headlines.length > 0 ? { headlines, lead: null } : null
    if (!isPlain(headline)) return null
    if (headlines.length < MOST) headlines.push(headline)
  }
  if (headlines.length === 0) return null
  const [title, paragraph] = [lines[at], lines[at + 1]]
  if (title === undefined || paragraph === undefined) return { headlines, lead: null }
  const isLead = isPlain(title) && isPlain(paragraph) && /[^.]$/.test(title) && title.length < 140
  return isLead && /^.{80,}[."'”]$/.test(paragraph)
    ? { headlines, lead: { title, paragraph } }
    : null
}

const isPlain = (line: string): boolean => PLAIN.test(line) && !/^[-\s]|\s$/.test(line)
