/**
 * The endings of files that may hold news, as a folder of wires has them. A page (`html`) and a compressed file (`gz`)
 * are read from a disk alone: of a site they are its own pages, and copies that a host keeps beside its files.
 */
export const newsEndings: readonly string[] =
  'txt text wire md tsv csv eml xml rss atom json jsonl ndjson nitf ninjs'.split(' ')

/** Files of a site that are no wires: its list, and its words for topics. */
export const siteFiles: readonly string[] = ['index.json', 'lexicon.json']
