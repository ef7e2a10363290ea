import type { TopicWords } from '../topic-table.ts'
import { figures } from './figures.ts'
import { composePlaces, formsOf } from './gazetteer.ts'
import { topicTables } from './lexicon-table.ts'
import { neutral } from './neutral.ts'
import { stem } from './root.ts'

export const german: TopicWords = {
  stem,
  compounds: true,
  least: 2,
  tables: topicTables,
  ambiguous: [],
  neutral,
  figures,
  places: composePlaces(),
  noPlaces: 'Afrikanische Schweinepest, Afrikanischen Schweinepest',
  ambiguousPlaces: [],
  formsOf,
}
