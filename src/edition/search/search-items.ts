import { foldText } from '../../text/folded.ts'
import { textOfRow } from '../columns/headline-table.ts'
import { idOfHash } from '../columns/item-id.ts'
import type { Edition } from '../edition.ts'
import type { TopicChoice } from '../select/filters.ts'
import { searchedText } from './match-article.ts'
import type { PackedItems } from './pack-items.ts'
import { createItemReader } from './pack-items.ts'
import type { SearchPlan } from './plan-search.ts'

/** An item that a search finds. */
export interface FoundItem {
  readonly id: string
  /** Which of its edition's items it is, 0-based: headlines first, then articles. */
  readonly at: number
  /** Whether its terms tell that it is found; else its text must be looked at. */
  readonly sure: boolean
}

/** The bits of every term, by its number. */
export const composeFlags = (terms: readonly string[], plan: SearchPlan): Uint32Array =>
  Uint32Array.from(terms, plan.flagsOf)

/**
 * The items of an edition that a search finds or may find. `flags` are those of the terms (`composeFlags`), `corrections`
 * the reader's own topics, which replace those found, `day` that of the edition, which counts for items without one of
 * their own. One pass over the bytes; total.
 */
export function searchItems(
  items: PackedItems,
  plan: SearchPlan,
  flags: ArrayLike<number>,
  corrections: ReadonlyMap<string, TopicChoice>,
  day: string,
): readonly FoundItem[] {
  const found: FoundItem[] = []
  const isEditionWithin = plan.fitsDay(day)
  const reader = createItemReader(items)
  for (let at = 0; !reader.isAtEnd(); at++) {
    const hash = reader.takeHash()
    const time = reader.takeNumber()
    const bits = reader.joinFlags(flags)
    if (!isWithin(bits, plan, isEditionWithin)) continue
    if (corrections.size === 0 && !hasAll(bits, plan)) continue
    const id = idOfHash(hash, time)
    if (!hasAll(correctTopics(bits, plan, corrections.get(id)), plan)) continue
    const isDoubted = plan.doubted.some((doubted) => (bits & doubted) === doubted)
    found.push({ id, at, sure: !plan.looksAtText && !isDoubted })
  }
  return found
}

const isWithin = (bits: number, { period }: SearchPlan, isEditionWithin: boolean): boolean =>
  period === null || ((bits & period.dated) === 0 ? isEditionWithin : (bits & period.within) !== 0)

const hasAll = (bits: number, { needed, refused }: SearchPlan): boolean =>
  (bits & needed) === needed && (bits & refused) === 0

function correctTopics(
  bits: number,
  { topics }: SearchPlan,
  correction: TopicChoice | undefined,
): number {
  if (correction === undefined) return bits
  return topics.reduce((all, { bit, fits }) => (fits(correction) ? all | bit : all & ~bit), bits)
}

/** Whether the text of an item of an edition has every word of a search and none that is left out. */
export function fitsText(edition: Edition, at: number, { words, without }: SearchPlan): boolean {
  const { text } = foldText(textOf(edition, at))
  return words.every((word) => text.includes(word)) && !without.some((word) => text.includes(word))
}

function textOf({ table, articles }: Edition, at: number): string {
  if (at < table.count) return textOfRow(table, at)
  const article = articles[at - table.count]
  return article ? searchedText(article) : ''
}
