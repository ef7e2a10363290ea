const QUOTED = /^(?:>\s?)+/
const SAMPLE_LINES = 400
/** Lines above a message that is quoted: its header, and who wrote it. */
const MAX_LINES_ABOVE = 12
const ABOVE = /^[\p{L}-]{2,20}: |(?:wrote|writes|schrieb|a écrit|escribió)\s?:$/u

/** A message quoted in another, each line behind `> `, without these signs; `null` where most lines have none. */
export function unquote(text: string): string | null {
  if (!text.includes('\n>') && !text.startsWith('>')) return null
  const lines = text.split('\n')
  const said = lines.slice(0, SAMPLE_LINES).filter((line) => line.trim() !== '')
  const first = said.findIndex((line) => QUOTED.test(line))
  const isAbove =
    first <= MAX_LINES_ABOVE && said.slice(0, first).every((line) => ABOVE.test(line.trim()))
  const sample = isAbove ? said.slice(first) : said
  if (sample.filter((line) => QUOTED.test(line)).length * 10 < sample.length * 7) return null
  return lines.map((line) => line.replace(QUOTED, '')).join('\n')
}

const MIN_TYPESET_LINES = 2

/**
 * Copy with the signs by which a typesetting machine told headlines, credits and text apart, without them; `null`
 * where there are none. Source: ANPA 1312, `^` before and `<` or `=` behind a line that is to be set by itself.
 */
export function withoutTypesetting(text: string): string | null {
  if (!text.includes('\n^')) return null
  const lines = text.split('\n')
  const set = lines.filter((line) => line.startsWith('^') && /[<=]$/.test(line.trimEnd()))
  if (set.length < MIN_TYPESET_LINES) return null
  return lines
    .map((line) => {
      const words = line.trimEnd()
      if (words.startsWith('^')) return words.slice(1).replace(/[<=]$/, '')
      return words.endsWith('<') ? words.slice(0, -1) : line
    })
    .join('\n')
}
