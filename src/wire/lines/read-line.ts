import { type Line, roles, type WireLines } from '../wire.ts'

const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a

/** The number of lines of a wire. */
export function countLines(lines: WireLines): number {
  return lines.roles.length
}

/** Line `number` (1-based). Throws where the wire has no such line: ask `countLines` first. */
export function readLine(lines: WireLines, number: number): Line {
  const role = roles[lines.roles[number - 1] ?? -1]
  if (role === undefined)
    throw new RangeError(`No line ${number} in a wire of ${countLines(lines)}`)
  return { number, text: textAt(lines, number - 1), eol: eolAt(lines, number - 1), role }
}

/** Where the terminator of the line from `start` to `next` begins. */
export function findContentEnd(text: string, start: number, next: number): number {
  if (next === start) return next
  const last = text.charCodeAt(next - 1)
  if (last === CARRIAGE_RETURN) return next - 1
  if (last !== LINE_FEED) return next
  return next - 2 >= start && text.charCodeAt(next - 2) === CARRIAGE_RETURN ? next - 2 : next - 1
}

/** The verbatim text of the line at a 0-based index, without its terminator; `''` beyond the last. */
export function textAt(lines: WireLines, index: number): string {
  const start = lines.starts[index] ?? 0
  const next = lines.starts[index + 1] ?? start
  return lines.text.slice(start, findContentEnd(lines.text, start, next))
}

/** The terminator of the line at a 0-based index. */
export function eolAt(lines: WireLines, index: number): Line['eol'] {
  const start = lines.starts[index] ?? 0
  const next = lines.starts[index + 1] ?? start
  const text = lines.text.slice(findContentEnd(lines.text, start, next), next)
  return text === '\n' || text === '\r\n' || text === '\r' ? text : ''
}
