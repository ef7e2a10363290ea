import type { Token } from '../words/tokens.ts'
import type { HeadlineSpeaker } from './headline-speaker.ts'
import { kindOfSpeaker } from './line/speaker-kinds.ts'

/** The source behind "according to", or behind a comma and "per" at the end. */
export function accordingTo(tokens: readonly Token[]): HeadlineSpeaker | null {
  const at = tokens.findIndex(
    ({ low }, index) =>
      (low === 'according' && tokens[index + 1]?.low === 'to') ||
      (low === 'per' && tokens[index - 1]?.kind === 'comma'),
  )
  const isPer = tokens[at]?.low === 'per'
  const cue = { from: at, to: isPer ? at + 1 : at + 2 }
  const from = /^(?:an?|the)$/.test(tokens[cue.to]?.low ?? '') ? cue.to + 1 : cue.to
  let to = from
  while (tokens[to]?.kind === 'word' && to < from + 8) to++
  if (at < 0 || to === from) return null
  if (!isPer && (SCHEMES.test(tokens[from]?.low ?? '') || isTitleOf(tokens, at))) return null
  if (isPer && (to < tokens.length || kindOfSpeaker(tokens, { from, to }) === null)) return null
  return { subject: { from, to }, cue }
}

/** What things go according to. */
const SCHEMES =
  /^(?:plan|plans|script|need|needs|size|form|custom|tradition|schedule|type|taste|ability|age|income|rank|your|my|our)$/

/** "The world according to Bell". */
const isTitleOf = (tokens: readonly Token[], at: number): boolean =>
  at < 3 && tokens[at - 1]?.kind === 'word'
