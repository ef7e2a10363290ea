import { findForeignFormat } from '../bytes/foreign-format.ts'
import { createDraft } from '../grammar/draft.ts'
import { composeWire, parseWire } from '../grammar/parse-wire.ts'
import { splitLines } from '../lines/lines.ts'
import type { ParsedWire } from '../wire.ts'

/** Any text → a wire: by the grammar of wires, or unread where it is in another format. Total and linear. */
export function parseText(text: string): ParsedWire {
  const format = findForeignFormat(text)
  return format === null ? parseWire(text) : leaveUnread(text, format)
}

/** A wire of lines of which none is read, with the name of the format that they are in. */
export function leaveUnread(text: string, format: string): ParsedWire {
  const draft = createDraft(splitLines(text))
  draft.log.noteWith('format-foreign', 1, { format })
  return composeWire(draft, format)
}
