import type { Sex } from '../names/names.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import type { Figure } from '../cast/name-people.ts'
import type { Walk } from '../cast/salience.ts'

/** Maximum distance of a reply, in sentences. */
const REPLY_SENTENCES = 3

/**
 * The addressee of the last speech, who replies: `Bell told Hill: "…" He replied`; `null` where the pronoun cannot mean
 * them.
 */
export function personReplying(walk: Walk, sex: Sex): Figure | null {
  const { spokenTo, sentence } = walk
  if (!spokenTo || sentence - spokenTo.sentence > REPLY_SENTENCES) return null
  const { figure } = spokenTo
  return figure.kind !== 'organisation' && (figure.sex ?? sex) === sex ? figure : null
}

/** Who has just asked, and is not who replies; `null` for nobody. */
export const whoAsked = ({ asker, sentence }: Walk): Figure | null =>
  asker && sentence - asker.sentence <= REPLY_SENTENCES ? asker.figure : null

/** What is known where a name stands: the paragraph, and its phrases that speak, by their first token. */
interface Surroundings {
  readonly reading: ParagraphReading
  readonly speaking: ReadonlyMap<number, Phrase>
}

/** Notes who asks, and who is spoken to: `speaker` is the phrase that speaks where the name of the figure is its head. */
export function noteAddress(
  walk: Walk,
  figure: Figure,
  { reading, speaking }: Surroundings,
  name: Phrase,
  speaker: Phrase | null,
): void {
  const { sentence } = walk
  if (speaker) {
    walk.spokenTo = null
    const asks = [reading.tokens[name.to], reading.tokens[speaker.from - 1]]
    walk.asker = asks.some(isAsking) ? { figure, sentence } : null
  } else {
    const from = startOfAddressee(reading.tokens, name)
    if (from >= 0 && isAddressed(reading.tokens, speaking, from))
      walk.spokenTo = {
        figure,
        sentence,
        asked: /^asks?/.test(reading.tokens[from - 1]?.low ?? ''),
      }
  }
}

/**
 * Where the phrase that a name closes begins: "[the club's lawyer, Ana Bell]", "[coach Ana Bell]"; -1 for an owner, whom
 * nobody speaks to.
 */
function startOfAddressee(tokens: readonly Token[], { from, to }: Phrase): number {
  if (tokens[to - 1]?.possessive) return -1
  const isApposed = tokens[from - 1]?.kind === 'comma'
  return phraseBefore(tokens, isApposed ? from - 1 : to, 0)?.from ?? from
}

/** Whether a verb asks, so that somebody else speaks next. */
export const isAsking = (verb: Token | undefined): boolean => /^ask(?:s|ed)$/.test(verb?.low ?? '')

/** Whether a name is the addressee of a verb: "Bell told Hill:", "she asked Reed,". */
function isAddressed(
  tokens: readonly Token[],
  speaking: Surroundings['speaking'],
  at: number,
): boolean {
  const verb = tokens[at - 1]
  if (/^asks?(?:ed)?$/.test(verb?.low ?? '')) return true
  if (!/^(?:told|tells|texted|reminded)$/.test(verb?.low ?? '')) return false
  for (let from = at - 2; from >= 0 && from > at - 6; from--) if (speaking.has(from)) return true
  return false
}

/** Whether a verb answers what somebody has said or asked. */
export const isReply = (verb: Token | undefined): boolean => REPLIES.test(verb?.low ?? '')

const REPLIES = /^(?:repl|answer|respond|retort|counter|shot$|fired$)/
