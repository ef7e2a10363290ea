import type { Block, Furniture } from '../wire/wire.ts'
import type { EditionArticle } from './edition.ts'

/** Lines in a row that stand among those of the text and are none of it. */
export interface Aside {
  readonly type: 'aside'
  readonly lines: readonly Furniture[]
}

/** Roles that are left out of the pieces: the head shows them already, or they are no words of the wire's own. */
const shownElsewhere: ReadonlySet<Furniture['role']> = new Set([
  'advisory',
  'byline',
  'dateline',
  'endMark',
  'masthead',
  'meta',
  'titleRepeat',
])

/**
 * The blocks of an article in the wire's order, with what stands above and between them and is not read as its text.
 */
export function composePieces({
  blocks,
  furniture,
  lines,
}: Pick<EditionArticle, 'blocks' | 'furniture' | 'lines'>): readonly (Block | Aside)[] {
  const apart = furniture.filter(
    ({ role, line }) => !shownElsewhere.has(role) && line >= lines.first,
  )
  let next = 0
  return blocks.flatMap((block) => {
    const from = next
    while ((apart[next]?.line ?? Infinity) < block.lines.first) next++
    return from === next ? [block] : [{ type: 'aside', lines: apart.slice(from, next) }, block]
  })
}
