import type { Edition } from './edition.ts'

/** Whether nothing at all of a wire could be read: neither a headline nor an article. */
export const holdsNothing = ({ table, articles }: Edition): boolean =>
  table.count + articles.length === 0
