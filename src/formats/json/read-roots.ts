import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import { parseJson } from './parse-json.ts'

/** A line that is an object by itself. */
const ONE_A_LINE = /^\{.*\}$/

/** The values of a file of JSON: one, or one a line. */
export function readRoots(text: string, log: DiagnosticLog): readonly unknown[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const isList = lines.length > 1 && lines.every((line) => ONE_A_LINE.test(line.trim()))
  return isList ? lines.map((line) => parseJson(line, log)) : [parseJson(text, log)]
}
