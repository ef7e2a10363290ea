import { useMemo } from 'react'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { Link } from '../../ui/link.tsx'
import { plural } from '../../ui/text/plural.ts'
import { useRewordings } from '../../browser/live/use-rewordings.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { CorrectedHeadline } from './corrected-headline.tsx'
import { signs } from '../../ui/controls/signs.ts'

/** Reworded headlines shown beside the lead. */
const MAX_CORRECTIONS = 2

/**
 * Headlines reworded since they were first sent, with the changes marked; on a phone, only their number. Where stories
 * cannot be put together, nothing is known of them.
 */
export function Changed({ selected }: { readonly selected: SelectionInUrl }) {
  const { open, filters, search, wireSearch } = selected
  const { edition } = open
  const tell = useRewordings(open.found)
  const rewordings = useMemo(
    () => tell?.findRewordings(edition, filters.part) ?? [],
    [tell, edition, filters.part],
  )
  const others = edition.stories.length - rewordings.length
  if (edition.stories.length === 0 && !hasTables(edition.reading.lang)) return null
  return (
    <>
      <aside aria-label="Changed since first sent" className="lead-side max-md:hidden">
        {tell && (
          <>
            <p className="mb-1 text-[13px] font-semibold">
              {rewordings.length > 0 ? 'Changed since first sent' : 'Nothing reworded'}
            </p>
            {rewordings.slice(0, MAX_CORRECTIONS).map((rewording) => (
              <Link
                key={rewording.headline.id}
                to={paths.headline(rewording.headline, search)}
                className="block"
              >
                <CorrectedHeadline rewording={rewording} />
              </Link>
            ))}
            {others + Math.max(0, rewordings.length - MAX_CORRECTIONS) > 0 && (
              <p className="mt-3 text-[13px] text-soft">
                {rewordings.length > MAX_CORRECTIONS &&
                  `${rewordings.length - MAX_CORRECTIONS} more reworded, `}
                {plural(others, 'more came', 'more came')} with another headline ·{' '}
                <Link
                  to={paths.stories(wireSearch)}
                  className="underline decoration-edge underline-offset-3"
                >
                  Developing
                </Link>
              </p>
            )}
          </>
        )}
      </aside>
      <Link
        to={paths.stories(wireSearch)}
        className="flex min-h-9 items-center gap-2 border-t border-rule text-[13px] text-soft md:hidden pointer-coarse:min-h-11"
      >
        Changed since first sent{' '}
        {tell && (
          <span className={rewordings.length > 0 ? 'text-accent' : ''}>
            {rewordings.length > 0 ? `${rewordings.length} reworded` : 'nothing'}
          </span>
        )}
        <span className="ms-auto">
          <Icon name={signs.on} size="16" />
        </span>
      </Link>
    </>
  )
}
