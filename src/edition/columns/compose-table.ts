import { foldText } from '../../text/folded.ts'
import type { Headline, ParsedWire } from '../../wire/wire.ts'
import type { HeadlineTable } from './headline-table.ts'
import { createTimes, hashTitle } from './title-hash.ts'

/** The headlines of a wire → their table, without findings. Linear in their text. */
export function composeTable({ lines, headlines, parts }: ParsedWire): HeadlineTable {
  const count = headlines.length
  const places = placeTexts(lines.text, lines.starts, headlines)
  const folded = foldTexts(headlines)
  const firstLines = new Uint32Array(count)
  const lastLines = new Uint32Array(count)
  const hashes = new Float64Array(count)
  const times = new Uint32Array(count)
  const timeOf = createTimes()
  for (const [row, headline] of headlines.entries()) {
    const hash = hashTitle(headline.text)
    firstLines[row] = headline.lines.first
    lastLines[row] = headline.lines.last
    hashes[row] = hash
    times[row] = timeOf(hash)
  }
  return {
    count,
    text: lines.text,
    ...places,
    firstLines,
    lastLines,
    hashes,
    times,
    parts: Uint32Array.from([...parts.map((part) => part.headlines[0]), count]),
    ...folded,
    details: headlines.some(({ details }) => details)
      ? headlines.map(({ details }) => details ?? null)
      : null,
    declared: headlines.some(({ declared }) => declared)
      ? headlines.map(({ declared }) => declared ?? null)
      : null,
    findings: null,
    firstFindings: null,
    stories: null,
  }
}

/** Where each headline stands in the wire; what the wire has otherwise is put behind it. */
function placeTexts(
  wire: string,
  lineStarts: Uint32Array,
  headlines: readonly Headline[],
): Pick<HeadlineTable, 'rewritten' | 'starts' | 'ends'> {
  const starts = new Uint32Array(headlines.length)
  const ends = new Uint32Array(headlines.length)
  const rewritten: string[] = []
  let end = wire.length
  for (const [row, { text, lines }] of headlines.entries()) {
    const line = lineStarts[lines.first - 1] ?? 0
    const within = wire.startsWith(text, line)
      ? 0
      : wire.slice(line, lineStarts[lines.first] ?? line).indexOf(text)
    if (within < 0) {
      rewritten.push(text)
      starts[row] = end
      end += text.length
    } else starts[row] = line + within
    ends[row] = (starts[row] ?? 0) + text.length
  }
  return { rewritten: rewritten.join(''), starts, ends }
}

function foldTexts(headlines: readonly Headline[]): Pick<HeadlineTable, 'folded' | 'foldedStarts'> {
  const texts = headlines.map(({ text }) => foldText(text).text)
  const foldedStarts = new Uint32Array(texts.length + 1)
  for (const [row, text] of texts.entries())
    foldedStarts[row + 1] = (foldedStarts[row] ?? 0) + text.length + 1
  return { folded: texts.join('\n'), foldedStarts }
}
