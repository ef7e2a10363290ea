import type { Edition } from '../../src/edition/edition.ts'
import type { Shortlist } from '../../src/edition/export/shortlist.ts'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { addFindings } from '../../src/edition/make/add-findings.ts'
import { everyLanguage } from '../../src/edition/languages/every-language.ts'
import { completeEdition } from '../../src/edition/make/complete-edition.ts'
import { noVoices } from '../../src/quotes/quote.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { packFindings } from '../../src/edition/columns/pack-findings.ts'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { listOf, realWire } from '../wires.ts'

export const realEdition: Edition = readEdition(realWire)

/** All that an edition has, as a list that is handed on. */
export const everythingOf = (edition: Edition): Shortlist => ({
  headlines: listHeadlines(edition),
  articles: edition.articles,
})

export interface Given {
  readonly text: string
  readonly topics?: readonly TopicId[]
  readonly places?: readonly string[]
  readonly story?: number
}

/** An edition whose headlines have the topics, places and stories that a test gives them. */
export function editionOf(...given: readonly Given[]): Edition {
  const outline = outlineEdition(parseWire(listOf(...given.map(({ text }) => text))))
  const { articles, topicWords, placeWords } = completeEdition(outline, everyLanguage)
  const found = given.values()
  return addFindings(outline, {
    headlines: packFindings(
      given.map(({ text }) => text),
      given.length,
      () => {
        const { topics = [], places = [] } = found.next().value!
        return {
          subjects: {
            topics: topics.map((topic) => ({ topic, words: [] })),
            places: places.map((place) => ({ place, words: [] })),
          },
          voices: noVoices,
        }
      },
    ),
    articles,
    storyOfRow: Int32Array.from(given, ({ story = -1 }) => story),
    stories: [...new Set(given.flatMap(({ story }) => story ?? []))].toSorted().map((story) => ({
      id: '',
      headlines: given.flatMap((one, row) => (one.story === story ? row : [])),
    })),
    topicWords,
    placeWords,
    placeLabels: new Map(),
  })
}
