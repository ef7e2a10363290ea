import type { TopicId } from '../topic.ts'
import type { TopicWords, WordWeight } from '../topic-table.ts'
import type { Meaning, Weights } from './meaning.ts'
import { composeSense } from './meaning.ts'
import type { Group, PhraseIndex } from './phrase-index.ts'
import { addPhrase, createPhraseIndex, findEntries } from './phrase-index.ts'
import { fold } from '../../text/words.ts'
import { worldWords } from '../plain/world-words.ts'
import type { FindTokens } from './headline-tokens.ts'

const weights = [4, 3, 2, 1] as const satisfies readonly WordWeight[]

/** The tables of a language, and what all languages write alike, ready for use. */
export function compileLexicon(words: TopicWords, findTokens: FindTokens): PhraseIndex<Meaning> {
  const index = createPhraseIndex<Meaning>(
    findTokens,
    words.stem,
    words.compounds === true ? findShortParts(words) : null,
    mergeCommonWords,
  )
  for (const table of [...worldWords, ...words.tables]) {
    for (const weight of weights) {
      const alone = { weights: [[table.topic, weight]], senses: [] } satisfies Meaning
      const merge = (before: Meaning | undefined): Meaning =>
        before === undefined ? alone : withTopic(before, table.topic, weight)
      for (const entry of findEntries(table[weight] ?? ''))
        addPhrase(index, withoutMarks(entry), merge)
    }
  }
  for (const { words: entries, senses } of words.ambiguous) {
    const meaning = { weights: [], senses: senses.map((sense) => composeSense(sense, words.stem)) }
    for (const entry of findEntries(entries)) addPhrase(index, entry, () => meaning)
  }
  const silent = { weights: [], senses: [] }
  for (const entry of findEntries(words.neutral)) addPhrase(index, entry, () => silent)
  return index
}

/** An entry with the marks of a short part of compounds: `+wahl+`, `krim+`. */
const withoutMarks = (entry: string): string =>
  entry.slice(entry.startsWith('+') ? 1 : 0, entry.endsWith('+') ? -1 : entry.length)

/** Short parts as stems, the first ones with a hyphen: `+wahl+` → `wahl`, `wahl-`. */
const findShortParts = ({ tables, stem }: TopicWords): ReadonlySet<string> =>
  new Set(
    [...worldWords, ...tables]
      .flatMap((table) => weights.flatMap((weight) => findEntries(table[weight] ?? '')))
      .flatMap((entry) => {
        const part = stem(fold(withoutMarks(entry)))
        return [
          ...(entry.endsWith('+') ? [part] : []),
          ...(entry.startsWith('+') ? [`${part}-`] : []),
        ]
      }),
  )

/** A name that is a common word too (`Senators`, `Cyclones`) also says what the word says. */
function mergeCommonWords({ words, stems }: Group<Meaning>): void {
  const common = stems.find(({ rest }) => rest.length === 0)?.value
  if (common === undefined || common.senses.length > 0) return
  for (const terms of words.values()) {
    for (const [at, term] of terms.entries()) {
      if (term.rest.length > 0 || term.shape === 0 || term.value.senses.length > 0) continue
      terms[at] = { ...term, value: withWeights(term.value, common.weights) }
    }
  }
}

function withWeights(meaning: Meaning, weights: Weights): Meaning {
  return weights.reduce((all, [topic, weight]) => withTopic(all, topic, weight), meaning)
}

/** The highest weight stands where forms of one stem are listed with several. */
function withTopic({ weights }: Meaning, topic: TopicId, weight: number): Meaning {
  const listed = weights.find(([other]) => other === topic)?.[1] ?? 0
  const others = weights.filter(([other]) => other !== topic)
  return { weights: [...others, [topic, Math.max(listed, weight)]], senses: [] }
}
