import type { EditionItem } from '../../edition/edition.ts'

/** The words under which an item is listed: a headline, or the title of a text. */
export const titleOf = (item: EditionItem): string => ('text' in item ? item.text : item.title)
