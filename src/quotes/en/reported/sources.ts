import type { PlacedCue } from '../cues/cues-of-sentence.ts'
import { canAct } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { personal } from '../phrases/word-classes.ts'

/** Who can give a guarantee in words, which a law or a lock gives by what it is. */
export function isSomebody(tokens: readonly Token[], subject: Phrase): boolean {
  const { low = '', capital } = tokens[headOf(tokens, subject)] ?? {}
  return capital === true || personal.has(low) || canAct(low)
}

/** A document as the subject of a verb of finding: "A poll found that …", "records show …". */
export const isFinding = (tokens: readonly Token[], { cue, subject }: PlacedCue): boolean =>
  /^(?:find|show|indicate)$/.test(cue.lemma) &&
  [DOCUMENTS, FINDERS].some((words) => words.test(tokens[headOf(tokens, subject)]?.low ?? ''))

const DOCUMENTS =
  /^(?:poll|survey|study|report|analysis|review|audit|data|figure|record|document|email|e-mail|filing|research|result|statistic|transcript|minute|estimate|census|count|investigation|inquiry)s?$|^(?:studies|analyses|surveys|inquiries)$/

const FINDERS =
  /^(?:coroner|court|jury|tribunal|inquest|inspector|auditor|investigator|researcher|scientist|watchdog|regulator|ombudsman|judge|panel|commission|committee)s?$/
