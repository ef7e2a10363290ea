import { jsonrepair } from 'jsonrepair'
import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'

/**
 * JSON → its value. What is faulty or cut off is mended as far as it goes (a comma too many, an end that is missing)
 * and noted; `undefined` for what gives nothing. Never throws.
 */
export function parseJson(text: string, log: DiagnosticLog): unknown {
  const source = text.replace(/^\ufeff/, '')
  try {
    return JSON.parse(source)
  } catch (error) {
    const at = findFault(source, error)
    const value = parseMended(source)
    if (value !== undefined) log.noteWith('format-damaged', 1, { at })
    return value
  }
}

function parseMended(source: string): unknown {
  try {
    return JSON.parse(jsonrepair(source))
  } catch {
    return undefined
  }
}

/** The line (1-based) that the engine's message names by itself or by an offset; the last where it names none. */
function findFault(source: string, error: unknown): number {
  const words = error instanceof Error ? error.message : ''
  const [, line] = /\bline (\d+)/.exec(words) ?? []
  if (line !== undefined) return Number(line)
  const [, offset] = /\bposition (\d+)/.exec(words) ?? []
  const before = offset === undefined ? source : source.slice(0, Number(offset))
  return before.split(/\r\n?|\n/).length
}
