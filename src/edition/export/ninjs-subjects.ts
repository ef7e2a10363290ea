import { placeLabel } from '../../topics/labels.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { Item } from '../edition.ts'
import { topicsOf } from '../select/item-topics.ts'
import type { Marks } from '../select/marks.ts'
import { mediaTopics } from './media-topic-table.ts'
import type { NinjsConcept, NinjsItem, NinjsSubject } from './ninjs-item.ts'

const MEDIA_TOPIC = 'http://cv.iptc.org/newscodes/mediatopic/'
/** IPTC's name for ISO 3166-1 alpha-2 as a vocabulary. Source: the examples of the ninjs user guide. */
const COUNTRY = 'http://cvx.iptc.org/iso3166-1a2/'
const COUNTRY_CODE = /^[A-Z]{2}$/

/** The topics of an item as Media Topics; none for what is in Other. */
export function composeTopics(
  item: Pick<Item, 'id' | 'subjects'>,
  marks: Pick<Marks, 'topics'>,
): Pick<NinjsItem, 'subjects'> {
  const creator = marks.topics.has(item.id) ? 'reader' : 'Wireside'
  const subjects = topicsOf(item, marks).flatMap((topic): readonly NinjsSubject[] => {
    if (topic === 'other') return []
    const { code, name } = mediaTopics[topic]
    return [{ name, rel: 'about', uri: `${MEDIA_TOPIC}${code}`, creator }]
  })
  return subjects.length > 0 ? { subjects } : {}
}

/** The places of an item: countries with the URI of their ISO code, regions by their own name alone. */
export function composeNinjsPlaces({
  subjects,
}: Pick<Item, 'subjects'>): Pick<NinjsItem, 'places'> {
  const places = subjects.places.map(({ place }) => composePlace(place))
  return places.length > 0 ? { places } : {}
}

const composePlace = (place: PlaceId): NinjsConcept => ({
  name: placeLabel(place),
  rel: 'mentions',
  ...(COUNTRY_CODE.test(place) ? { uri: `${COUNTRY}${place}` } : {}),
  literal: place,
})
