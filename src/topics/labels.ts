import type { PlaceId, TopicId } from './topic.ts'

/**
 * Short labels for people. Beside each stand the code and name of its top-level subject in the IPTC Media
 * Topics (http://cv.iptc.org/newscodes/mediatopic/, CC BY 4.0).
 */
export const topicLabels = {
  politics: 'Politics', // 11000000 politics and government
  crime: 'Crime & justice', // 02000000 crime, law and justice
  sport: 'Sport', // 15000000 sport
  economy: 'Economy', // 04000000 economy, business and finance
  conflict: 'Conflict', // 16000000 conflict, war and peace
  environment: 'Environment', // 06000000 environment
  arts: 'Arts & culture', // 01000000 arts, culture, entertainment and media
  science: 'Science & tech', // 13000000 science and technology
  human: 'Human interest', // 08000000 human interest
  health: 'Health', // 07000000 health
  disaster: 'Disaster', // 03000000 disaster, accident and emergency incident
  weather: 'Weather', // 17000000 weather
  society: 'Society', // 14000000 society
  religion: 'Religion', // 12000000 religion
  education: 'Education', // 05000000 education
  labour: 'Labour', // 09000000 labour
  lifestyle: 'Lifestyle', // 10000000 lifestyle and leisure
} as const satisfies Record<TopicId, string>

/** The short name of a topic for people; "Other" for what no rule matches. */
export const topicLabel = (topic: TopicId | 'other'): string =>
  topic === 'other' ? 'Other' : topicLabels[topic]

const regionLabels: ReadonlyMap<PlaceId, string> = new Map([
  ['europe', 'Europe'],
  ['africa', 'Africa'],
  ['asia', 'Asia'],
  ['middle-east', 'Middle East'],
  ['latin-america', 'Latin America'],
  ['eu', 'European Union'],
])

const COUNTRY_CODE = /^[A-Z]{2}$/

let countryNames: Intl.DisplayNames | null = null
/** Names of countries that somebody has asked for already, by their codes. */
const known = new Map<PlaceId, string>()

/** Keeps names of places that were asked for elsewhere, as in a worker. */
export function keepPlaceLabels(labels: ReadonlyMap<PlaceId, string>): void {
  for (const [place, label] of labels) known.set(place, label)
}

/** A place's English name, from `Intl.DisplayNames` for countries; what is no place comes back as it is. */
export function placeLabel(place: PlaceId): string {
  if (!COUNTRY_CODE.test(place)) return regionLabels.get(place) ?? place
  const label = known.get(place)
  if (label !== undefined) return label
  countryNames ??= new Intl.DisplayNames('en', { type: 'region' })
  return countryNames.of(place) ?? place
}
