import { placeLabel } from '../topics/labels.ts'
import type { Item } from '../edition/edition.ts'

/** The topics of an item by their ids and its places by name, each joined by `; `; empty where there are none. */
export const composeSubjects = ({
  subjects,
}: Pick<Item, 'subjects'>): { readonly topics: string; readonly places: string } => ({
  topics: subjects.topics.map(({ topic }) => topic).join('; '),
  places: subjects.places.map(({ place }) => placeLabel(place)).join('; '),
})
