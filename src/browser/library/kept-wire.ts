import type { Layout } from '../../wire/wire.ts'
import { fieldsOf } from '../../json/fields-of.ts'
import { cleanText } from '../../wire/lines/display-text.ts'

/** How a wire came in. */
export const origins = ['file', 'drop', 'paste', 'site'] as const
export type Origin = (typeof origins)[number]

/** A wire kept on this device, without its bytes. */
export interface KeptWire {
  readonly id: string
  readonly name: string
  readonly origin: Origin
  /** Its path in the folder it came from, or its address on this site; `null` where it had none. */
  readonly from: string | null
  /** Milliseconds since 1970; 0 where the record says no time at which it can have been. */
  readonly openedAt: number
  /** Bytes. */
  readonly size: number
  /** Counts of its content; `null` in a record of a time before they were made. */
  readonly carries: Carries | null
  /** SHA-256 of its bytes in hexadecimal; `null` where that could not be made. */
  readonly digest: string | null
  /** The series whose edition it is, where it was kept by itself; `null` where the reader opened it. */
  readonly remembered: string | null
  /** How the reader wants it to be read; `null` as it is found. */
  readonly readAs: ReadAs | null
}

/** How a reader wants a file to be read, where its bytes do not tell. */
export interface ReadAs {
  /** A name of WHATWG Encoding. */
  readonly encoding: string | null
  /** Whether every line is a headline, or none is but the titles of articles. */
  readonly layout: Layout | null
  /** BCP 47, two or three letters. */
  readonly language: string | null
}

/** Read as it is found. */
export const asFound: ReadAs = { encoding: null, layout: null, language: null }

export const layouts = ['lines', 'articles'] as const satisfies readonly Layout[]

export interface Carries {
  /** As the wire names itself, by its agency code; `null` where it does not. */
  readonly source: string | null
  /** Its first headline, or the title of its article; `null` in a record of a time before these were kept. */
  readonly first: string | null
  readonly headlines: number
  readonly articles: number
}

/** No record is of a later time (2100): what says so does not know it. */
const MAX_OPENED_MS = Date.UTC(2100)
const MAX_TEXT_CHARACTERS = 1000

/** Whether the app could have given a wire this id. */
export const isWireId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\da-z-]{1,64}$/.test(id)

/** Reads a record of storage or of an archive: total, bounded; `null` for what is no record of a wire. */
export function parseKeptWire(record: unknown): KeptWire | null {
  const { id, name, origin, from, openedAt, size, carries, digest, remembered, readAs } =
    fieldsOf(record)
  if (!isWireId(id)) return null
  return {
    id,
    name: parseText(name) ?? 'unnamed edition',
    origin: origins.find((known) => known === origin) ?? 'file',
    from: parseText(from),
    openedAt: parseCount(openedAt) < MAX_OPENED_MS ? parseCount(openedAt) : 0,
    size: parseCount(size),
    carries: parseCarries(carries),
    digest: typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) ? digest : null,
    remembered: parseText(remembered),
    readAs: parseReadAs(readAs),
  }
}

function parseReadAs(value: unknown): ReadAs | null {
  const { encoding, layout, language } = fieldsOf(value)
  const read = {
    encoding: parseText(encoding),
    layout: layouts.find((known) => known === layout) ?? null,
    language: typeof language === 'string' && /^[a-z]{2,3}$/.test(language) ? language : null,
  }
  return Object.values(read).every((said) => said === null) ? null : read
}

function parseCarries(value: unknown): Carries | null {
  const { source, first, headlines, articles } = fieldsOf(value)
  return typeof headlines === 'number' && typeof articles === 'number'
    ? {
        source: parseText(source),
        first: parseText(first),
        headlines: parseCount(headlines),
        articles: parseCount(articles),
      }
    : null
}

const parseText = (value: unknown): string | null =>
  (typeof value === 'string' && cleanText(value.slice(0, MAX_TEXT_CHARACTERS))) || null

const parseCount = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER
    ? Math.floor(value)
    : 0
