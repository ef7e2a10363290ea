import { acts } from '../cast/acting-names.ts'
import { meet, type Cast, type Figure } from '../cast/name-people.ts'
import { findNameRuns } from '../cast/name-runs.ts'
import { readName, type Sex } from '../names/names.ts'
import { isGerund } from '../words/verb-forms.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'

/** A paragraph, and the figures met in it so far, by token. */
interface Met {
  readonly reading: ParagraphReading
  readonly figures: ReadonlyMap<number, Figure>
}

/** Whom a pronoun stands for by its place: the name that it stresses ("Bell, herself a sailor,"), or one ahead. */
export function figureOfClause(
  cast: Cast,
  { reading, figures }: Met,
  at: number,
  sex: Sex,
): Figure | null {
  const isStress =
    reading.tokens[at]?.low.endsWith('self') && reading.tokens[at - 1]?.kind === 'comma'
  return (isStress && figures.get(at - 2)) || figureAhead(cast, reading, at, sex)
}

/**
 * Cataphora: a pronoun in a clause before the main one, whose subject it stands for: "Asked whether she would sail,
 * Bell laughed"; `null` for none.
 */
function figureAhead(cast: Cast, reading: ParagraphReading, at: number, sex: Sex): Figure | null {
  const { tokens } = reading
  const { from, to } = sentenceAt(reading, at) ?? { from: at, to: at }
  if (!opensFronted(tokens, from)) return null
  const comma = tokens.findIndex(({ kind }, index) => index >= from && kind === 'comma')
  if (comma < at || comma >= to) return null
  const run = findNameRuns(tokens, comma + 1, to)[0]
  if (run?.from !== comma + 1 || !acts(tokens, run.to)) return null
  const name = readName(tokens.slice(run.from, run.to).map(({ text }) => text))
  const figure = name && meet(cast, name, false)
  return figure && (figure.sex ?? sex) === sex ? figure : null
}

/**
 * Whether a subordinate or participle clause opens the sentence: "Asked …, Bell", "When …, Bell", "Speaking …, Bell".
 */
const opensFronted = (tokens: readonly Token[], from: number): boolean => {
  const low = tokens[from]?.low ?? ''
  return (
    /^(?:asked|pressed|questioned|when|while|after|before|as|though|although)$/.test(low) ||
    isGerund(tokens, from)
  )
}
