import { foldText } from '../../text/folded.ts'
import type { Headline, ParsedWire } from '../../wire/wire.ts'
import type { HeadlineTable } from './headline-table.ts'
import { createTimes, hashTitle } from './title-hash.ts'

/** The headlines of a wire → their table, without findings. Linear in their text. `readings` are those of its headlines. */
export function composeTable(
  { lines, headlines, parts }: ParsedWire,
  readings: HeadlineTable['readings'] = null,
): HeadlineTable {
  const count = headlines.length
  const places = placeTexts(lines.text, lines.starts, headlines)
  const folded = foldTexts(headlines)
  const hashes = Float64Array.from(headlines, (headline) => hashTitle(headline.text))
  const timeOf = createTimes()
  return {
    count,
    text: lines.text,
    ...places,
    firstLines: Uint32Array.from(headlines, (headline) => headline.lines.first),
    lastLines: Uint32Array.from(headlines, (headline) => headline.lines.last),
    hashes,
    times: Uint32Array.from(hashes, (hash) => timeOf(hash)),
    parts: Uint32Array.from([...parts.map((part) => part.headlines[0]), count]),
    ...folded,
    details: columnOf(headlines, 'details'),
    declared: columnOf(headlines, 'declared'),
    readings,
    findings: null,
    firstFindings: null,
    stories: null,
  }
}

/** What the headlines have under a name; `null` where none has anything. */
function columnOf<Name extends 'details' | 'declared'>(
  headlines: readonly Headline[],
  name: Name,
): readonly (NonNullable<Headline[Name]> | null)[] | null {
  const column = headlines.map((headline) => headline[name] ?? null)
  return column.some(Boolean) ? column : null
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
