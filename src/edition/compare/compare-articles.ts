import { findChanges } from '../../stories/find-changes.ts'
import type { Changes } from '../../stories/story.ts'
import type { Block } from '../../wire/wire.ts'
import { alignParagraphs } from './align-paragraphs.ts'
import type { EditionArticle } from '../edition.ts'

/** One block of two takes; the words of a changed one are spans (UTF-16) in its older and its newer text. */
export type BlockChange =
  | { readonly kind: 'unchanged'; readonly older: Block; readonly newer: Block }
  | {
      readonly kind: 'changed'
      readonly older: Block
      readonly newer: Block
      readonly changes: Changes
    }
  | { readonly kind: 'come'; readonly newer: Block }
  | { readonly kind: 'gone'; readonly older: Block }

export interface ArticleComparison {
  /** `null` where the title is the same. */
  readonly title: Changes | null
  /** Every block of both takes once, in the order of both. */
  readonly blocks: readonly BlockChange[]
  /** Whether the signatures differ. */
  readonly resigned: boolean
}

type Compared = Pick<EditionArticle, 'title' | 'blocks' | 'signature'>

/** Two takes of an article, block by block. Any two articles are fine. */
export function compareArticles(older: Compared, newer: Compared): ArticleComparison {
  return {
    title: older.title === newer.title ? null : findChanges(older.title, newer.title),
    blocks: alignParagraphs(older.blocks, newer.blocks).flatMap(([left, right]) =>
      composeChange(
        left === null ? undefined : older.blocks[left],
        right === null ? undefined : newer.blocks[right],
      ),
    ),
    resigned: (older.signature?.text ?? null) !== (newer.signature?.text ?? null),
  }
}

function composeChange(older: Block | undefined, newer: Block | undefined): readonly BlockChange[] {
  if (older && newer)
    return older.text === newer.text
      ? [{ kind: 'unchanged', older, newer }]
      : [{ kind: 'changed', older, newer, changes: findChanges(older.text, newer.text) }]
  if (newer) return [{ kind: 'come', newer }]
  return older ? [{ kind: 'gone', older }] : []
}
