import type { Edition } from './edition.ts'

/** Whether nothing at all of a wire could be read: neither a headline nor an article. */
export const holdsNothing = ({ headlines, articles }: Edition): boolean =>
  headlines.length + articles.length === 0
