import type { Draft } from '../grammar/draft.ts'
import { kind } from '../lines/line-kind.ts'
import { endsInStop, type TextLine } from './text-line.ts'

/** Where who tells comes in: `—Speech —dijo Ana.`, `— Speech? — zapytał sędzia.`, `– Speech ! lance un homme.` */
const TELLER = /\S\s?[—–―]\s?\p{Ll}|[?!…]\s\p{Ll}/u
const MIN_TOLD_SHARE = 0.3
const MIN_LINES = 2
const SAMPLE_LINES = 400

/**
 * Whether the lines from the index `start` on that begin with a dash are what people say to each other in an article,
 * and no headlines: each ends as a sentence, and some tell who speaks.
 */
export const isDialogue = (lines: readonly TextLine[], start: number): boolean =>
  countDialogue(lines, start) > 0

/** Makes dialogue the text that it is to a reader, and no items of a list. */
export function markDialogue({ lines: { kinds } }: Draft, lines: readonly TextLine[]): void {
  for (let at = 0; at < lines.length; at++) {
    const end = lines[at]?.kind === kind.dash ? at + countDialogue(lines, at) : at
    for (; at < end; at++) kinds[lines[at]?.at ?? 0] = kind.text
  }
}

function countDialogue(lines: readonly TextLine[], start: number): number {
  const sample = lines.slice(start, start + SAMPLE_LINES)
  const end = sample.findIndex(({ text }) => !/^[—–―]/.test(text))
  const speech = end < 0 ? sample : sample.slice(0, end)
  const told = speech.filter(({ text }) => TELLER.test(text.slice(2)))
  const isSpeech =
    speech.length >= MIN_LINES &&
    told.length >= speech.length * MIN_TOLD_SHARE &&
    speech.every(({ text }) => endsInStop(text))
  return isSpeech ? speech.length : 0
}
