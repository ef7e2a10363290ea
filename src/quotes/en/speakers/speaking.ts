import { nameInAside } from '../cast/name-in-aside.ts'
import type { NameRun } from '../cast/name-runs.ts'
import { organisations } from '../names/name-tables.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'

/** A phrase that an attribution found to speak; `indirect` where its words stand without marks or it is an aside. */
export interface SpeakerPhrase extends Phrase {
  readonly indirect: boolean
}

/** The phrases that speak, by paragraph, then by their first token. */
export type Speaking = ReadonlyMap<number, ReadonlyMap<number, SpeakerPhrase>>

/** A paragraph with the phrases that speak in it. */
export interface SpokenIn {
  readonly reading: ParagraphReading
  readonly speaking: ReadonlyMap<number, SpeakerPhrase>
  /** By their last token: names in an aside to a described speaker. */
  readonly apposed: Map<number, SpeakerPhrase>
}

/** The speaking phrase whose head is this run; `null` for none. */
export function speakerOf(scene: SpokenIn, run: NameRun): SpeakerPhrase | null {
  const apposed = scene.apposed.get(run.to - 1)
  if (apposed) return apposed
  for (let at = run.to - 1; at > run.from - 8 && at >= 0; at--) {
    const phrase = scene.speaking.get(at)
    if (!phrase) continue
    if (nameInAside(scene.reading.tokens, phrase)) return null
    if (at >= run.from && phrase.to <= run.to) return phrase
    return phrase.to >= run.to && headOf(scene.reading.tokens, phrase) === run.to - 1
      ? phrase
      : null
  }
  return null
}

/** Parts a run of capitals before a speaker whose comma is left out: "At the Harbour Board Reed said". */
export function apart(
  tokens: readonly Token[],
  run: NameRun,
  speaking: ReadonlyMap<number, SpeakerPhrase>,
): readonly NameRun[] {
  for (let at = run.from + 1; at < run.to; at++)
    if (speaking.has(at) && organisations.has(tokens[at - 1]?.low ?? ''))
      return [
        { from: run.from, to: at },
        { from: at, to: run.to },
      ]
  return [run]
}

/** Cuts a run of capitals in a headline at the end of the speaker's name: "Ana Bell Calls Reed". */
export function cutAt(run: NameRun, phrase: SpeakerPhrase | undefined): NameRun {
  return phrase && phrase.to < run.to ? { from: run.from, to: phrase.to } : run
}
