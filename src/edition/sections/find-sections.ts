import { findDeclaredTopics } from '../../topics/declared-topics.ts'
import type { PlaceId } from '../../topics/topic.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Edition, EditionItem } from '../edition.ts'
import { itemAt, orderItems } from '../item-at.ts'
import type { TopicChoice } from '../select/filters.ts'
import { topicChoices } from '../select/filters.ts'
import { topicsOf } from '../select/item-topics.ts'
import type { Marks } from '../select/marks.ts'

/** What a section gathers: a topic, or what the file itself calls a section, or a place. */
export type SectionSubject =
  | { readonly kind: 'topic'; readonly topic: TopicChoice }
  | { readonly kind: 'own'; readonly name: string }
  | { readonly kind: 'place'; readonly place: PlaceId }

export interface Section {
  /** No other section of the edition has it. */
  readonly id: string
  readonly heading: SectionSubject
  /** How many items it has when none is left out. */
  readonly size: number
  /** In the order of the wire, by their numbers (`itemAt`). */
  readonly items: readonly number[]
}

const other: SectionSubject = { kind: 'topic', topic: 'other' }

/**
 * All items of one part of an edition, each once: under its first topic, else under the section of the file in which
 * it stands, else under Other. Where that tells none apart, by the first place. Topics in their fixed order, then the
 * file's sections in its own, or places, the most frequent first; Other last. A part that there is not has none.
 */
export function findSections(
  edition: Edition,
  part: number,
  marks: Pick<Marks, 'topics'>,
): readonly Section[] {
  const items = itemsOf(edition, part)
  const gatherBy = (headingOf: (item: EditionItem) => SectionSubject) =>
    gather(items, (at) => {
      const item = itemAt(edition, at)
      return item ? headingOf(item) : other
    })
  const sections = gatherBy((item) => findHeading(edition, item, marks))
  const inOrder = sections.length > 1 ? sections : gatherBy(findPlace)
  const rankOf = createRank(edition.wire.sections)
  return inOrder.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Sections with those of their items that a list shows; none that is empty. */
export function selectSections(
  sections: readonly Section[],
  shown: Iterable<number>,
): readonly Section[] {
  const among = new Set(shown)
  return sections.flatMap((section) => {
    const items = section.items.filter((at) => among.has(at))
    return items.length > 0 ? { ...section, items } : []
  })
}

function itemsOf(edition: Edition, part: number): Uint32Array {
  const [from, to] = rowsOfPart(edition.table, part)
  const rows = Uint32Array.from({ length: to - from }, (_, at) => from + at)
  const articles = edition.articles.filter((article) => article.part === part)
  return orderItems(edition, rows, articles)
}

function findHeading(
  { wire }: Edition,
  item: EditionItem,
  marks: Pick<Marks, 'topics'>,
): SectionSubject {
  const [topic = 'other'] = topicsOf(item, marks)
  if (topic !== 'other' || marks.topics.has(item.id)) return { kind: 'topic', topic }
  const name = 'details' in item ? wire.sections[item.details?.section ?? -1] : undefined
  if (name === undefined) return other
  const [declared] = findDeclaredTopics([name])
  return declared ? { kind: 'topic', topic: declared } : { kind: 'own', name }
}

const findPlace = ({ subjects: { places } }: EditionItem): SectionSubject =>
  places[0] ? { kind: 'place', place: places[0].place } : other

function gather(items: Uint32Array, headingOf: (at: number) => SectionSubject): readonly Section[] {
  const found = new Map<string, { heading: SectionSubject; items: number[] }>()
  for (const at of items) {
    const heading = headingOf(at)
    const id = idOf(heading)
    const known = found.get(id)
    if (known) known.items.push(at)
    else found.set(id, { heading, items: [at] })
  }
  return [...found].map(([id, section]) => ({ id, size: section.items.length, ...section }))
}

const idOf = (heading: SectionSubject): string => {
  switch (heading.kind) {
    case 'topic':
      return `topic ${heading.topic}`
    case 'own':
      return `own ${heading.name}`
    case 'place':
      return `place ${heading.place}`
  }
}

const createRank =
  (names: readonly string[]) =>
  ({ heading, size }: Section): number => {
    if (heading.kind === 'place') return -size
    if (heading.kind === 'own') return topicChoices.length + names.indexOf(heading.name)
    return heading.topic === 'other' ? Infinity : topicChoices.indexOf(heading.topic)
  }
