const QUOTED = /^(?:>\s?)+/
const SAMPLE = 400

/** A message quoted in another, each line behind `> `, without these signs; `null` where most lines have none. */
export function unquote(text: string): string | null {
  if (!text.includes('\n>') && !text.startsWith('>')) return null
  const lines = text.split('\n')
  const sample = lines.slice(0, SAMPLE).filter((line) => line.trim() !== '')
  if (sample.filter((line) => QUOTED.test(line)).length * 10 < sample.length * 7) return null
  return lines.map((line) => line.replace(QUOTED, '')).join('\n')
}
