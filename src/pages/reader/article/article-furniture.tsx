import { Link } from '../../../ui/link.tsx'
import type { Furniture } from '../../../wire/wire.ts'
import { roleLabels } from '../../../ui/text/role-label.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'

/** Lines that came with an article and are not its body: its copyright, then all of them by their lines. None is lost. */
export function ArticleFurniture({
  furniture,
  toLine,
}: {
  readonly furniture: readonly Furniture[]
  readonly toLine: (line: number) => string
}) {
  if (furniture.length === 0) return null
  return (
    <>
      {furniture
        .filter(({ role }) => role === 'copyright')
        .map(({ text, line }) => (
          <p key={line} className="font-sans text-sm text-soft">
            <FromWire>{text}</FromWire>
          </p>
        ))}
      <details className="mt-8 border-t border-rule pt-3 font-sans text-sm leading-normal">
        <summary className="min-h-6 text-soft">Also in the source with this article</summary>
        <ul role="list" className="mt-2">
          {furniture.map(({ role, text, line }) => (
            <li key={line} className="border-b border-rule py-1.5">
              <Link to={toLine(line)} className="me-2 text-soft underline">
                {roleLabels[role][0]}, line {line}
              </Link>
              <FromWire>{text}</FromWire>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
