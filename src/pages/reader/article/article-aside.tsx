import type { Furniture } from '../../../wire/wire.ts'
import { Link } from '../../../ui/link.tsx'
import { plural } from '../../../ui/text/plural.ts'
import { roleLabels } from '../../../ui/text/role-label.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'

const MAX_LINES = 3

/**
 * Lines of the wire that are not read as the article's text, small and where they stood; a long row of them by its
 * first.
 */
export function ArticleAside({
  lines,
  toLine,
}: {
  readonly lines: readonly Furniture[]
  readonly toLine: (line: number) => string
}) {
  const more = lines.length - MAX_LINES
  return (
    <div
      role="note"
      aria-label="Not read as part of the text"
      className="mb-[1.5em] border-s-2 border-rule ps-3 font-sans text-sm leading-normal text-soft"
    >
      {lines.slice(0, MAX_LINES).map(({ role, text, line }) => (
        <div key={line}>
          <Link to={toLine(line)} className="me-2 underline">
            {roleLabels[role][0]}, line {line}
          </Link>
          <FromWire>{text}</FromWire>
        </div>
      ))}
      {more > 0 && <div>and {plural(more, 'more line')} of the kind</div>}
    </div>
  )
}
