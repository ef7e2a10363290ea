import type { Reading } from '../../text/reading.ts'
import { printCount } from './print-count.ts'
import { FromWire } from './from-wire.tsx'
/** A joiner or none (U+200C, U+200D) shows in how the letters of Arabic and Indic scripts stand. */
const HIDDEN =
  /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?<![\u0600-\u0eff])[\u200c\u200d])/
const MAX_SHOWN_CHARACTERS = 5000

/**
 * A raw line with what cannot be seen made visible: control characters, bidi overrides, zero-width ones.
 * Each is shown by its code, isolated, so that it cannot disturb what is around it. A very long line is cut
 * for showing, and says so.
 */
export function VisibleText({
  text,
  reading,
}: {
  readonly text: string
  /** Where the line is not in the language of its wire. */
  readonly reading?: Reading | undefined
}) {
  const shown = text.length > MAX_SHOWN_CHARACTERS ? text.slice(0, MAX_SHOWN_CHARACTERS) : text
  return (
    <FromWire reading={reading}>
      {HIDDEN.test(shown)
        ? shown.split(HIDDEN).map((piece, index) =>
            index % 2 === 1 ? (
              <code key={index} className="rounded-xs bg-wash px-0.5 text-[.85em] text-soft">
                {nameOf(piece)}
              </code>
            ) : (
              piece.toWellFormed()
            ),
          )
        : shown.toWellFormed()}
      {shown.length < text.length && (
        <i lang="en" dir="ltr" className="text-soft">
          {' '}
          … and {printCount(text.length - shown.length)} more characters
        </i>
      )}
    </FromWire>
  )
}

const nameOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
