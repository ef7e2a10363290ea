import { findMarksFault } from './marks-fault.ts'
import { parseMarks } from './parse-marks.ts'
import type { Marks } from '../../edition/select/marks.ts'

/** Any JSON value. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue }

/** Preferences, key remaps, mutes …: each is read by whoever owns it, here they are passed through. */
export type Settings = Readonly<Record<string, JsonValue>>

/** All that a device keeps of a reader, wires apart. */
export interface DeviceData {
  readonly marks: Marks
  readonly settings: Settings
}

/** A file that was read whole, or the sentence that says why nothing of it was taken. */
export type ParsedDeviceData = ({ readonly kind: 'data' } & DeviceData) | Refused

export interface Refused {
  readonly kind: 'refused'
  readonly reason: string
}

const FORMAT = 'wireside-device-data'
const BACKUP_VERSION = 1
const FIELDS: readonly string[] = ['format', 'version', 'marks', 'settings']
const MAX_BACKUP_CHARACTERS = 10_000_000
const MAX_NESTED_LEVELS = 32

/**
 * Marks and settings as one JSON document, with a line break at its end:
 *
 *     { "format": "wireside-device-data", "version": 1,
 *       "marks": { "read": [id …], "saved": [id …], "spiked": [id …], "topics": [[id, topic] …] },
 *       "settings": { … } }
 *
 * Ids stand in the order in which they were marked. Read again, it is the same.
 */
export function printDeviceData({ marks, settings }: DeviceData): string {
  const document = {
    format: FORMAT,
    version: BACKUP_VERSION,
    marks: {
      read: [...marks.read],
      saved: [...marks.saved],
      spiked: [...marks.spiked],
      topics: [...marks.topics],
    },
    settings,
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

/**
 * Reads what `printDeviceData` wrote. Strict: anything that version 1 does not have, in whatever place,
 * refuses the whole file with a sentence for the reader. Total; files of more than ten million characters
 * (UTF-16) and settings nested deeper than 32 levels are refused too.
 */
export function parseDeviceData(text: string): ParsedDeviceData {
  if (text.length > MAX_BACKUP_CHARACTERS)
    return refuse('The file is too large to be a back-up of your data.')
  const file = parseJson(text)
  if (file === undefined) return refuse('The file is not JSON, or it is cut off.')
  if (!isRecord(file) || file['format'] !== FORMAT)
    return refuse('The file is no back-up of data of Wireside.')
  const fault = findVersionFault(file['version']) ?? findFieldFault(file)
  if (fault !== null) return refuse(fault)
  const { settings } = file
  if (!isRecord(settings))
    return refuse('The settings in the file are not a list of names and values.')
  if (isDeeper(settings, MAX_NESTED_LEVELS))
    return refuse('The settings in the file are nested too deeply.')
  const marksFault = findMarksFault(file['marks'])
  return marksFault === null
    ? { kind: 'data', marks: parseMarks(file['marks']), settings }
    : refuse(marksFault)
}

const refuse = (reason: string): Refused => ({ kind: 'refused', reason })

function parseJson(text: string): JsonValue | undefined {
  try {
    const json: JsonValue = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

const isRecord = (json: JsonValue | undefined): json is Settings =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

function findVersionFault(version: JsonValue | undefined): string | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return 'The file does not say which version it is.'
  if (version <= BACKUP_VERSION) return null
  return `The file is version ${version}, from a newer Wireside; this one reads version ${BACKUP_VERSION}.`
}

function findFieldFault(file: Settings): string | null {
  const unknown = Object.keys(file).find((name) => !FIELDS.includes(name))
  if (unknown !== undefined) return `The file holds something unknown: “${unknown.slice(0, 40)}”.`
  const missing = FIELDS.find((name) => !Object.hasOwn(file, name))
  return missing === undefined ? null : `The file lacks its ${missing}.`
}

const isDeeper = (json: JsonValue, levels: number): boolean =>
  typeof json === 'object' &&
  json !== null &&
  (levels === 0 || Object.values(json).some((inner) => isDeeper(inner, levels - 1)))
