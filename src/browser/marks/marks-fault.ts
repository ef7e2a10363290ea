import { noMarks } from '../../edition/select/marks.ts'
import { isId, parseTopicMark } from './parse-marks.ts'

/** The kinds of marks that are lists of ids, in the words of the page. */
const kinds = { read: 'read', saved: 'saved', spiked: 'hidden' } as const

/**
 * What `parseMarks` would leave out of the marks in a file, in a sentence for the reader: the first of it, or `null`
 * where it reads all. A file is taken whole or not at all.
 */
export function findMarksFault(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return 'The marks in the file are not lists with names.'
  const fields: Readonly<Record<string, unknown>> = { ...json }
  const unknown = Object.keys(fields).find((name) => !Object.hasOwn(noMarks, name))
  if (unknown !== undefined)
    return `The marks in the file hold something unknown: “${unknown.slice(0, 40)}”.`
  for (const [kind, words] of Object.entries(kinds)) {
    const fault = findIdsFault(fields[kind], words)
    if (fault !== null) return fault
  }
  return findTopicsFault(fields['topics'])
}

function findIdsFault(ids: unknown, kind: string): string | null {
  if (!Array.isArray(ids)) return `The file lacks the list of what is ${kind}.`
  const wrong = ids.findIndex((id) => !isId(id))
  return wrong < 0 ? null : `Entry ${wrong + 1} of what is ${kind} is no mark of Wireside.`
}

function findTopicsFault(topics: unknown): string | null {
  if (!Array.isArray(topics)) return 'The file lacks the list of corrected topics.'
  const wrong = topics.findIndex((entry) => parseTopicMark(entry).length === 0)
  return wrong < 0 ? null : `Entry ${wrong + 1} of the corrected topics is not an id and a topic.`
}
