import { CONTROL, INVISIBLE, REFERENCE, TAG, characterClass } from '../lines/character-class.ts'
import { findReference } from '../lines/character-references.ts'
import type { Draft } from './draft.ts'
import { eolAt, textAt } from '../lines/read-line.ts'

/** A `<` that opens or closes an element, of which at most 60 characters are shown. */
const ELEMENT = /<\/?[a-z][a-z\d]{0,20}(?:\s[^<>]*)?\/?>/i
/** A joiner or none is a letter to scripts that join theirs, and so is the wide space of Chinese and Japanese. */
const ORDINARY = /(?<=[\u0600-\u0eff])[\u200c\u200d]|\u3000/g
const MAX_SHOWN_CHARACTERS = 60
const NOTED = CONTROL | INVISIBLE | REFERENCE | TAG

/** Notes what the characters of the wire's lines are, whatever the lines' roles. */
export function noteText(draft: Draft): void {
  const { lines, log } = draft
  const hasMark = lines.text.startsWith('\ufeff')
  if (hasMark) log.note('bom-stripped', 1)
  noteLineEndings(draft)
  for (let at = 0; at < lines.count; at++) {
    const flags = lines.flags[at] ?? 0
    if ((flags & NOTED) === 0) continue
    noteLine(draft, at, flags, textAt(lines, at).slice(at === 0 && hasMark ? 1 : 0))
  }
}

function noteLine({ log }: Draft, at: number, flags: number, text: string): void {
  const control = findOf(CONTROL, flags, text)
  if (control !== undefined)
    log.noteWith('control-character', at + 1, { character: nameOf(control) })
  const exotic = findOf(INVISIBLE, flags, text.replace(ORDINARY, ''))
  if (exotic !== undefined) log.noteWith('whitespace-exotic', at + 1, { character: nameOf(exotic) })
  const entity = flags & REFERENCE ? findReference(text) : null
  if (entity !== null) log.noteWith('html-entity', at + 1, { entity })
  const tag = flags & TAG ? ELEMENT.exec(text)?.[0] : undefined
  if (tag !== undefined)
    log.noteWith('html-tag', at + 1, { tag: tag.slice(0, MAX_SHOWN_CHARACTERS) })
}

/** The first sign of a class that a line with these flags has, if there is one. */
const findOf = (bit: number, flags: number, text: string): string | undefined =>
  flags & bit
    ? Array.from(text).find((sign) => characterClass[sign.charCodeAt(0)] === bit)
    : undefined

/** The first line that ends otherwise than the first one does. */
function noteLineEndings({ lines, log }: Draft): void {
  const usual = eolAt(lines, 0)
  const foundIn = findOtherEnding(lines.text, usual)
  if (foundIn < 0) return
  const at = lines.starts.findIndex((start) => start > foundIn) - 1
  const names = { '': 'none', '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' }
  log.noteWith('line-endings-mixed', at + 1, {
    usual: names[usual],
    found: names[eolAt(lines, at)],
  })
}

/** Where another terminator than `usual` stands, or -1. */
function findOtherEnding(text: string, usual: string): number {
  switch (usual) {
    case '\n':
      return text.indexOf('\r')
    case '\r':
      return text.indexOf('\n')
    case '\r\n':
      return text.search(/\r(?!\n)|(?<!\r)\n/)
    default:
      return -1
  }
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
