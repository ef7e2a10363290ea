import type { Edition } from '../../src/edition/edition.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import type { TopicId } from '../../src/topics/topic.ts'
import { listOf, realWire } from '../wires.ts'

export const realEdition: Edition = readEdition(realWire)

export interface Given {
  readonly text: string
  readonly topics?: readonly TopicId[]
  readonly places?: readonly string[]
  readonly story?: number
}

/** An edition whose headlines have the topics, places and stories that a test gives them. */
export function editionOf(...given: readonly Given[]): Edition {
  const edition = readEdition(listOf(...given.map(({ text }) => text)))
  return {
    ...edition,
    headlines: edition.headlines.map((headline, index) => {
      const { topics = [], places = [], story = null } = given[index]!
      return {
        ...headline,
        story,
        subjects: {
          topics: topics.map((topic) => ({ topic, words: [] })),
          places: places.map((place) => ({ place, words: [] })),
        },
      }
    }),
  }
}
