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
  areSpoken(sampleDashed(lines, start))

/** Makes dialogue the text that it is to a reader, and no items of a list. Each run of dashes is asked once. */
export function markDialogue({ lines: { kinds } }: Draft, lines: readonly TextLine[]): void {
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.kind !== kind.dash) continue
    const run = sampleDashed(lines, start)
    if (areSpoken(run)) for (const { at } of run) kinds[at] = kind.text
    start += Math.max(0, run.length - 1)
  }
}

/** The lines from an index on that begin with a dash, up to `SAMPLE_LINES`. */
function sampleDashed(lines: readonly TextLine[], start: number): readonly TextLine[] {
  const sample = lines.slice(start, start + SAMPLE_LINES)
  const end = sample.findIndex(({ text }) => !/^[—–―]/.test(text))
  return end < 0 ? sample : sample.slice(0, end)
}

function areSpoken(run: readonly TextLine[]): boolean {
  const told = run.filter(({ text }) => TELLER.test(text.slice(2)))
  return (
    run.length >= MIN_LINES &&
    told.length >= run.length * MIN_TOLD_SHARE &&
    run.every(({ text }) => endsInStop(text))
  )
}
