import { readName } from '../names/names.ts'
import { findTokens, nameWord, type Token } from '../words/tokens.ts'
import { meet } from '../cast/name-people.ts'
import { findNameRuns } from '../cast/name-runs.ts'
import { raise, SALIENCE, type Walk } from '../cast/salience.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import { functionWords } from '../words/word-classes.ts'

/** Tokens between a pronoun and speech behind it: "he said:". */
const NEAR_TOKENS = 4

const NOBODY: ReadonlySet<string> = new Set()

/**
 * The capitalised words of the speech beside a pronoun, of whom nobody speaks: of `"Reed is happy here," he said` not
 * Reed. Of several together the last, behind a blank; what others say within the speech is left out.
 */
export function namedInSpeech(
  { text, tokens, regions }: ParagraphReading,
  at: number,
): ReadonlySet<string> {
  const before = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2] : tokens[at - 1]
  const speech =
    before?.kind === 'quote'
      ? before
      : tokens.slice(at + 1, at + 1 + NEAR_TOKENS).find(({ kind }) => kind === 'quote')
  const region = speech?.region ?? -1
  const inner = regions[region]?.inner
  if (!inner) return NOBODY
  let own = ''
  let from = inner.start
  for (let next = region + 1; (regions[next]?.start ?? inner.end) < inner.end; next++) {
    own += text.slice(from, regions[next]?.start)
    from = Math.max(from, regions[next]?.end ?? from)
  }
  const runs = (own + text.slice(from, inner.end)).match(/\p{Lu}\p{L}{2,}(?:\.? \p{Lu}\p{L}+)*/gu)
  return new Set(runs?.map((run) => run.slice(Math.max(0, run.lastIndexOf(' ')))))
}

/** A capital behind another character: speech without one names nobody. */
const NAME_WITHIN = /[^]\p{Lu}/u

/** Enters the persons named in full in speech, and raises those known by the name there. */
export function meetQuoted(walk: Walk, reading: ParagraphReading, quote: Token): void {
  const inner = reading.regions[quote.region]?.inner
  if (!inner || !NAME_WITHIN.test(reading.text.slice(inner.start, inner.end))) return
  const tokens = findTokens(reading.text, [], inner.start, inner.end)
  for (const run of findNameRuns(tokens)) {
    if (run.to - run.from === tokens.length) continue // a title: nobody is named in it
    const name = readName(tokens.slice(run.from, run.to).map(nameWord))
    const figure = name && meet(walk.cast, name, name.words.length > 1)
    if (!figure) continue
    const isNew = figure.seen !== walk.sentence
    raise(walk, figure, SALIENCE.quoted)
    if (isNew) walk.inPassing.set(figure, walk.sentence)
  }
}

/**
 * The name that a teller interrupts, of whom nobody speaks: of "Reed, he said, is happy here" not Reed; `null` where
 * other words stand before the teller.
 */
export function namedInReport(reading: ParagraphReading, at: number): ReadonlySet<string> | null {
  const { tokens } = reading
  if (tokens[at - 1]?.kind !== 'comma') return null
  const { from } = sentenceAt(reading, at) ?? { from: at }
  if (at - from > MAX_NAME_TOKENS) return null
  const name = tokens.slice(from, at - 1)
  const isName =
    name.length > 0 && name.every(({ capital, low }) => capital && !functionWords.has(low))
  return isName ? new Set(name.map(nameWord)) : null
}

/** Maximum length of such a name with its comma: keeps the look at it short on hostile input. */
const MAX_NAME_TOKENS = 8
