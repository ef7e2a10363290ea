import type { Edition } from '../../edition/edition.ts'
import { afterPaint } from '../platform/after-paint.ts'
import type { Asking } from './ask-worker.ts'

/** The outline of an edition → the complete one, all of it found on the page, after the next paint. */
export async function readFindingsHere(
  outline: Edition,
  additions: Asking['additions'] = null,
): Promise<Edition> {
  await afterPaint()
  const [{ completeEdition }, { languagesOf, loadRules }] = await Promise.all([
    import('../../edition/make/complete-edition.ts'),
    import('../../edition/languages/load-rules.ts'),
  ])
  return completeEdition(outline, await loadRules(languagesOf(outline), additions))
}
