import { stem } from '../../text/stem.ts'
import { artists, arts } from '../en/lexicon/arts.ts'
import { conflict } from '../en/lexicon/conflict.ts'
import { crime, crimeNames } from '../en/lexicon/crime.ts'
import { disaster } from '../en/lexicon/disaster.ts'
import { companies, economy } from '../en/lexicon/economy.ts'
import { education } from '../en/lexicon/education.ts'
import { environment } from '../en/lexicon/environment.ts'
import { health } from '../en/lexicon/health.ts'
import { human } from '../en/lexicon/human.ts'
import { labour } from '../en/lexicon/labour.ts'
import { lifestyle } from '../en/lexicon/lifestyle.ts'
import { neutral } from '../en/lexicon/neutral.ts'
import { politicians } from '../en/lexicon/politicians.ts'
import { politics } from '../en/lexicon/politics.ts'
import { religion } from '../en/lexicon/religion.ts'
import { science } from '../en/lexicon/science.ts'
import { society } from '../en/lexicon/society.ts'
import { athletes, sportTeams } from '../en/lexicon/sport-names.ts'
import { sport } from '../en/lexicon/sport.ts'
import { weather } from '../en/lexicon/weather.ts'
import type { Meaning, Weights } from './meaning.ts'
import { composeSense } from './meaning.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { addPhrase, createPhraseIndex, findEntries } from './phrase-index.ts'
import { ambiguousWords } from '../en/lexicon/senses.ts'
import type { TopicTable, Weight } from '../en/lexicon/topic-table.ts'
import type { TopicId } from '../topic.ts'

const weights = [4, 3, 2, 1] as const satisfies readonly Weight[]

/** Every table; a word may stand under several topics. */
export const topicTables: readonly TopicTable[] = [
  politics,
  politicians,
  crime,
  crimeNames,
  sport,
  sportTeams,
  athletes,
  economy,
  companies,
  conflict,
  environment,
  arts,
  artists,
  science,
  human,
  health,
  disaster,
  weather,
  society,
  religion,
  education,
  labour,
  lifestyle,
]

let compiled: PhraseIndex<Meaning> | null = null

/** The lexicon ready for use, compiled from its tables on the first call. */
export function findLexicon(): PhraseIndex<Meaning> {
  compiled ??= compileLexicon()
  return compiled
}

function compileLexicon(): PhraseIndex<Meaning> {
  const index = createPhraseIndex<Meaning>()
  for (const table of topicTables) {
    for (const weight of weights) {
      const alone = { weights: [[table.topic, weight]], senses: [] } satisfies Meaning
      const merge = (before: Meaning | undefined): Meaning =>
        before === undefined ? alone : withTopic(before, table.topic, weight)
      for (const entry of findEntries(table[weight] ?? '')) addPhrase(index, entry, merge)
    }
  }
  for (const { words, senses } of ambiguousWords) {
    const meaning = { weights: [], senses: senses.map(composeSense) }
    for (const entry of findEntries(words)) addPhrase(index, entry, () => meaning)
  }
  const silent = { weights: [], senses: [] }
  for (const entry of findEntries(neutral)) addPhrase(index, entry, () => silent)
  mergeCommonWords(index)
  return index
}

/** A name that is a common word too (`Senators`, `Cyclones`) also says what the word says. */
function mergeCommonWords({ words, stems }: PhraseIndex<Meaning>): void {
  for (const [word, terms] of words) {
    const common = stems.get(stem(word))?.find(({ rest }) => rest.length === 0)?.value
    if (common === undefined || common.senses.length > 0) continue
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
