import { stem } from './topic-stem.ts'
import type { TopicTable, TopicWords } from '../topic-table.ts'
import { figures } from './figures.ts'
import { firstNames } from './gazetteer/first-names.ts'
import { ambiguousPlaces } from './gazetteer/ambiguous-places.ts'
import { countries } from './gazetteer/countries.ts'
import { noPlaces, regions } from './gazetteer/regions.ts'
import { unitedStates } from './gazetteer/united-states.ts'
import { artists, arts } from './lexicon/arts.ts'
import { conflict } from './lexicon/conflict.ts'
import { crime, crimeNames } from './lexicon/crime.ts'
import { culture } from './lexicon/culture.ts'
import { disaster } from './lexicon/disaster.ts'
import { companies, economy } from './lexicon/economy.ts'
import { education } from './lexicon/education.ts'
import { environment } from './lexicon/environment.ts'
import { events } from './lexicon/events.ts'
import { health } from './lexicon/health.ts'
import { human } from './lexicon/human.ts'
import { labour } from './lexicon/labour.ts'
import { lifestyle } from './lexicon/lifestyle.ts'
import { neutral } from './lexicon/neutral.ts'
import { offices } from './lexicon/offices.ts'
import { politicians } from './lexicon/politicians.ts'
import { politics } from './lexicon/politics.ts'
import { recent } from './lexicon/recent.ts'
import { religion } from './lexicon/religion.ts'
import { science } from './lexicon/science.ts'
import { society } from './lexicon/society.ts'
import { athletes, sportTeams } from './lexicon/sport-names.ts'
import { sport } from './lexicon/sport.ts'
import { trades } from './lexicon/trades.ts'
import { weather } from './lexicon/weather.ts'
import { ambiguousWords } from './lexicon/senses.ts'
import { sensesOfState } from './lexicon/senses-of-state.ts'
import { sensesOfForce } from './lexicon/senses-of-force.ts'

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
  ...recent,
  ...events,
  ...offices,
  ...trades,
  ...culture,
]

/** A name of a people that takes a plural `s`: `Italian`, `Czech`, `Swede`. */
const PEOPLE = /^[A-Z][a-z]+(?:an|en|in|on|i|ch|ed|ot|ak|ane|ene|ede|k|b)$/

export const english: TopicWords = {
  stem,
  tables: topicTables,
  ambiguous: [...ambiguousWords, ...sensesOfForce, ...sensesOfState],
  neutral,
  figures,
  places: { ...countries, ...regions, US: unitedStates },
  noPlaces,
  ambiguousPlaces,
  firstNames,
  formsOf: (name) => (PEOPLE.test(name) ? [`${name}s`] : []),
}
