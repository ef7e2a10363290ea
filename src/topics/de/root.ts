import { stem as stemOf } from '../../text/de/german-stem.ts'
import { fold } from '../../text/words.ts'
import { MAX_WORD_LETTERS } from '../finding/find-phrases.ts'
import { topicTables } from './lexicon-table.ts'

/** What makes other words of a root, several behind one another: `er`, `ung`, `isch`, `ierten`, `schaftlerinnen`. */
const ENDINGS = /^(?:[aeilnrstu]|chaft|ch|ig|ik|iz|keit|ment|nd|ng|on|or|smus|um){0,9}$/

/** Every `forsch-` of the tables, folded and without its mark. */
const roots = new Set(fold(JSON.stringify(topicTables)).match(/[a-z]+(?=-[",])/g))

/** A folded word for comparing: its root where the tables have one, else without its inflection. */
export function stem(word: string): string {
  for (let end = word.length > MAX_WORD_LETTERS ? 0 : word.length; end > 3; end -= 1) {
    const root = word.slice(0, end)
    if (roots.has(root) && ENDINGS.test(word.slice(end))) return root
  }
  return stemOf(word)
}
