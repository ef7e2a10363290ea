import { Link } from '../../ui/link.tsx'
import { ChangedText } from '../../ui/text/changed-text.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { TakeBlocks } from './take-blocks.tsx'
import type { ArticleComparison } from '../../edition/compare/compare-articles.ts'
import { compareArticles } from '../../edition/compare/compare-articles.ts'
import type { Take } from '../../edition/compare/compare-editions.ts'
import { paths } from '../../paths.ts'

/** Two takes of an article that differ, with what differs. */
export interface ComparedTake extends Take {
  readonly comparison: ArticleComparison
}

/** The takes in which anything differs: title, text or signature. */
export const composeTakes = (takes: readonly Take[]): readonly ComparedTake[] =>
  takes
    .map((take) => ({ ...take, comparison: compareArticles(take.older, take.newer) }))
    .filter(
      ({ comparison: { title, blocks, resigned } }) =>
        title !== null || resigned || blocks.some(({ kind }) => kind !== 'unchanged'),
    )

/** The articles that both wires carry, paragraph by paragraph. */
export function CompareTakes({
  takes,
  toOlder,
  toNewer,
}: {
  readonly takes: readonly ComparedTake[]
  /** The queries of the two wires. */
  readonly toOlder: string | undefined
  readonly toNewer: string | undefined
}) {
  return takes.map(({ older, newer, comparison: { title, blocks, resigned } }) => (
    <section key={newer.id}>
      <SectionHeading>Two takes of an article</SectionHeading>
      <h3 className="mt-3 font-serif text-[26px] leading-8 font-semibold text-balance wrap-anywhere">
        <Link to={paths.article(newer, toNewer)} fromList className="hover:underline">
          <ChangedText
            text={newer.title}
            spans={title?.come ?? []}
            change="come"
            reading={newer.reading}
          />
        </Link>
      </h3>
      {title && (
        <p className="mt-1 font-serif text-[17px] wrap-anywhere">
          <span className="font-sans text-[13px] text-soft">before: </span>
          <Link to={paths.article(older, toOlder)} fromList className="hover:underline">
            <ChangedText
              text={older.title}
              spans={title.gone}
              change="gone"
              reading={older.reading}
            />
          </Link>
        </p>
      )}
      <TakeBlocks blocks={blocks} readings={{ older: older.reading, newer: newer.reading }} />
      {resigned && (
        <p className="mt-2 font-mono text-[13px] text-soft wrap-anywhere">
          signature: <bdi>{newer.signature?.text ?? 'none'}</bdi>, before:{' '}
          <bdi>{older.signature?.text ?? 'none'}</bdi>
        </p>
      )}
    </section>
  ))
}
