import type { PlaceId, TopicId } from '../../topics/topic.ts'
import { topicIds } from '../../topics/topic.ts'

/** A topic chip: one of the 17, or `other` for what no rule matches. */
export type TopicChoice = TopicId | 'other'

/** In the fixed order in which chips show them. */
export const topicChoices = [...topicIds, 'other'] as const satisfies readonly TopicChoice[]

export const shows = ['all', 'unread', 'saved'] as const
export type Show = (typeof shows)[number]

/** How the list is arranged: as the wire has it, or by sections in columns. */
export const views = ['order', 'sections'] as const
export type View = (typeof views)[number]

/** What the reader has narrowed the edition to: everything of a view that a link can share. */
export interface Filters {
  readonly topics: readonly TopicChoice[]
  readonly places: readonly PlaceId[]
  /** Sections that the file itself names. */
  readonly sections: readonly string[]
  readonly show: Show
  readonly query: string
  /** Whether each running story is folded to its newest headline. */
  readonly folded: boolean
  readonly view: View
  /** Whether a search looks into all wires of the device, not only into the open one. */
  readonly everywhere: boolean
  /** Which edition of a wire with several, 0-based. */
  readonly part: number
  /** The address of the open wire where it is not the site's default, else `null`. */
  readonly wire: string | null
}

export const noFilters: Filters = {
  topics: [],
  places: [],
  sections: [],
  show: 'all',
  query: '',
  folded: false,
  view: 'order',
  everywhere: false,
  part: 0,
  wire: null,
}

const MAX_QUERY_CHARACTERS = 500
const MAX_SECTIONS = 50
const PLACE = /^(?:[A-Z]{2}|[a-z]{2,}(?:-[a-z]+)*)$/

/** Reads filters from a URL. Total: what is unknown falls back to its default, what is repeated counts once. */
export function parseFilters(params: URLSearchParams): Filters {
  const topics = new Set(splitList(params.get('topic')))
  const show = params.get('show')
  const part = Number(params.get('edition') ?? '1')
  return {
    topics: topicChoices.filter((choice) => topics.has(choice)),
    places: [...new Set(splitList(params.get('place')).map(placeOfParam))].filter((place) =>
      PLACE.test(place),
    ),
    sections: [...new Set(params.getAll('section').slice(0, MAX_SECTIONS))]
      .map((name) => cutWhole(name, MAX_QUERY_CHARACTERS))
      .filter(Boolean),
    show: shows.find((known) => known === show) ?? 'all',
    query: cutWhole(params.get('q') ?? '', MAX_QUERY_CHARACTERS),
    folded: params.get('fold') === 'stories',
    view: views.find((known) => known === params.get('view')) ?? 'order',
    everywhere: params.get('in') === 'all',
    part: Number.isInteger(part) && part > 1 && part < 1e6 ? part - 1 : 0,
    wire: params.get('wire') || null,
  }
}

/** Writes filters as a query without `?`; defaults leave it, so an unfiltered default wire gives `''`. */
export function printFilters(filters: Filters): string {
  const params = new URLSearchParams()
  if (filters.wire) params.set('wire', filters.wire)
  if (filters.part > 0) params.set('edition', String(filters.part + 1))
  if (filters.topics.length > 0) params.set('topic', inOrder(filters.topics).join(','))
  if (filters.places.length > 0) params.set('place', filters.places.map(paramOfPlace).join(','))
  for (const section of filters.sections) params.append('section', section)
  if (filters.show !== 'all') params.set('show', filters.show)
  if (filters.folded) params.set('fold', 'stories')
  if (filters.view !== 'order') params.set('view', filters.view)
  if (filters.everywhere) params.set('in', 'all')
  if (filters.query) params.set('q', filters.query)
  return params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
}

/** One view has one address, in whatever order its topics were chosen. */
const inOrder = (topics: readonly TopicChoice[]): readonly TopicChoice[] =>
  topicChoices.filter((choice) => topics.includes(choice))

/** A list of choices with one more, or without it where it was among them. */
export const toggleChoice = <Choice>(
  chosen: readonly Choice[],
  choice: Choice,
): readonly Choice[] =>
  chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice]

/** What a link to another page of the same wire keeps: the wire, its edition, how it is arranged; none of the narrowing. */
export const keepWireOnly = ({ wire, part, view }: Filters): Filters => ({
  ...noFilters,
  wire,
  part,
  view,
})

/** Whether anything is narrowed at all; folding hides no story, and sections hide nothing, so they do not count. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.topics.length + filters.places.length + filters.sections.length > 0 ||
  filters.show !== 'all' ||
  filters.query.trim() !== ''

/** Whether the filters ask for what an outline does not know: topics, places or stories. */
export const needFindings = ({ topics, places, folded, view, query }: Filters): boolean =>
  topics.length + places.length > 0 ||
  folded ||
  view === 'sections' ||
  /(?:topic|place):/i.test(query)

/** The first `most` UTF-16 units of a text, never half a character. */
const cutWhole = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '')

const splitList = (value: string | null): readonly string[] => value?.split(',').slice(0, 300) ?? []

/** Codes of countries stand in lower case in a URL; `eu`, the one region of two letters, is a region. */
const placeOfParam = (param: string): PlaceId =>
  /^[a-z]{2}$/.test(param) && param !== 'eu' ? param.toUpperCase() : param

const paramOfPlace = (place: PlaceId): string => place.toLowerCase()
