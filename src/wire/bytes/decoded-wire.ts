import type { Diagnostic } from '../diagnostic.ts'

export type DecodedWire =
  | {
      readonly kind: 'text'
      /** A byte order mark stays as the first character, so that line and byte offsets agree. */
      readonly text: string
      /** By its name in WHATWG Encoding, `utf-8`. */
      readonly encoding: string
      /** To stand before those of `parseWire(text)`. */
      readonly diagnostics: readonly Diagnostic[]
    }
  /** No text, and not read; `format` is for people: `JPEG`, or `binary` where it has no known name. */
  | { readonly kind: 'binary'; readonly format: string }
