import type { Edition } from '../../edition/edition.ts'
import type { WireReading } from '../../edition/languages/wire-reading.ts'
import { UNKNOWN, inEnglish, isEnglishWire } from '../../edition/languages/wire-reading.ts'
import { outlineEdition } from '../../edition/make/outline-edition.ts'
import { decodePlain } from '../../wire/bytes/decode-plain.ts'
import type { DecodedWire } from '../../wire/bytes/decoded-wire.ts'
import { mayBeForeign } from '../../wire/bytes/may-be-foreign.ts'
import { parseWire } from '../../wire/grammar/parse-wire.ts'
import { isPlain } from '../../wire/is-plain.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import { isGzip } from './is-gzip.ts'
import { nextTask } from '../platform/next-task.ts'
import { WireLoadError } from './wire-load-error.ts'

/** A wire before anything is found in its texts. */
export interface WireOutline {
  readonly edition: Edition
  readonly encoding: string
}

/**
 * The bytes of a wire → the outline of its edition, here and now. `language` is the one that the reader says wires of
 * its address are in, `readAs` what is said of this one. Throws a `WireLoadError` for what is no text.
 */
export async function outlineBytes(
  packed: Uint8Array,
  language: string | null = null,
  readAs: ReadAs | null = null,
): Promise<WireOutline> {
  const bytes = isGzip(packed) ? await unpack(packed) : packed
  const chosen = readAs?.encoding ?? null
  const decoded = (!chosen && decodePlain(bytes)) || (await decodeRest(bytes, chosen))
  if (decoded.kind === 'binary') throw new WireLoadError({ code: 'binary', format: decoded.format })
  const wire = await readText(decoded.text, readAs?.layout ?? null)
  // The first wire is parsed during page load: yielding between steps keeps input responsive.
  await nextTask()
  const said = readAs?.language ?? language
  const edition = outlineEdition(wire, decoded.diagnostics, await readLanguages(wire, said))
  return { edition, encoding: decoded.encoding }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate } = await import('./inflate.ts')
  return inflate(bytes)
}

/** Code splitting: the code for other encodings is loaded when a file is in one. */
async function decodeRest(bytes: Uint8Array, chosen: string | null): Promise<DecodedWire> {
  const { decodeOther } = await import('../../wire/bytes/decode-other.ts')
  return decodeOther(bytes, chosen)
}

/** Code splitting: the code for other formats is loaded when a text may be in one. */
async function readText(text: string, layout: ReadAs['layout']): Promise<ParsedWire> {
  if (!mayBeForeign(text)) return readLines(text, layout)
  const { findForeignFormat } = await import('../../wire/bytes/foreign-format.ts')
  const format = findForeignFormat(text)
  if (format === null) return readLines(text, layout)
  const [{ readFormat }, { withDeclaredSections }] = await Promise.all([
    import('../../formats/read-format.ts'),
    import('../../edition/make/declared-sections.ts'),
  ])
  return withDeclaredSections(await readFormat(text, format))
}

/**
 * The languages of a wire. Code splitting: the tables of alphabets and little words load for a wire that is not
 * plainly English, the detector where these do not tell. Where neither can be had, the language is unknown: nothing
 * is then found by words of another.
 */
async function readLanguages(wire: ParsedWire, chosen: string | null): Promise<WireReading> {
  if (!chosen && isEnglishWire(wire)) return inEnglish
  const { isLanguageOpen, tellLanguages } =
    await import('../../edition/languages/tell-languages.ts')
  if (chosen || !isLanguageOpen(wire)) return tellLanguages(wire, undefined, chosen)
  try {
    const { detectLanguage } = await import('./detect-language.ts')
    return tellLanguages(wire, detectLanguage)
  } catch {
    return tellLanguages(wire, () => UNKNOWN)
  }
}

/** Code splitting: the code for other layouts is loaded when a text may have one. */
async function readLines(text: string, layout: ReadAs['layout']): Promise<ParsedWire> {
  const wire = parseWire(text)
  if (layout === null && isPlain(wire)) return wire
  const { readLayout } = await import('../../wire/layouts/read-layout.ts')
  return readLayout(text, layout)
}
