import { Link } from '../link.tsx'
import type { Diagnostic } from '../../wire/diagnostic.ts'
import { describe } from '../../wire/describe.ts'
import type { Reading } from '../../text/reading.ts'
import type { Line } from '../../wire/wire.ts'
import { roleLabels } from '../text/role-label.ts'
import { VisibleText } from '../text/visible-text.tsx'

/** One line of the wire as it stands: its number, how it was read, its text, and what is odd about it. */
export function WireLine({
  line,
  current,
  to,
  reading,
  problems,
}: {
  readonly line: Line
  /** Whether it is the line that the URL names. */
  readonly current: boolean
  /** The headline or paragraph it belongs to. */
  readonly to: string | null
  /** Of what it belongs to, where that is not in the language of the wire. */
  readonly reading?: Reading | undefined
  readonly problems: readonly Diagnostic[]
}) {
  return (
    <div
      className={`border-b border-rule py-0.75 ${current ? 'bg-wash [box-shadow:inset_3px_0_0_var(--accent)]' : ''}`}
      aria-current={current ? 'true' : undefined}
    >
      <div className="grid grid-cols-[40px_minmax(0,1fr)] gap-x-3 font-mono text-[13px] leading-normal md:grid-cols-[56px_130px_minmax(0,1fr)]">
        <span className="text-end text-soft tabular">{line.number}</span>
        <b className="font-sans text-xs leading-5 font-semibold text-soft">
          {roleLabels[line.role][0]}
        </b>
        <span className="wrap-anywhere whitespace-pre-wrap max-md:col-start-2">
          {to ? (
            <Link to={to} className="hover:underline">
              <VisibleText text={line.text} reading={reading} />
            </Link>
          ) : (
            <VisibleText text={line.text} reading={reading} />
          )}
        </span>
      </div>
      {problems.map((problem) => (
        <p key={problem.code} className="ms-13 text-[13px] text-soft md:ms-52.5">
          <b className="font-semibold">{problem.severity}</b> {describe(problem)}
        </p>
      ))}
    </div>
  )
}
