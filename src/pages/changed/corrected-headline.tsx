import { useRef } from 'react'
import { useOverhang } from '../../browser/layout/use-overhang.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/**
 * A reworded headline as an editor corrects it: the new words marked, the earlier ones small above them, or in a line
 * below where they would reach beyond its edge. Spoken, the earlier words follow the new ones.
 */
export function CorrectedHeadline({
  rewording: { headline, span, was },
}: {
  readonly rewording: Pick<Rewording, 'headline' | 'span' | 'was'>
}) {
  const whole = useRef<HTMLElement>(null)
  useOverhang(whole)
  const changed = headline.text.slice(span.start, span.end)
  const [, first = '', rest = ''] = /^(\S*)([^]*)$/.exec(changed) ?? []
  return (
    <FromWire ref={whole} className="correction">
      {headline.text.slice(0, span.start)}
      <ins>
        <span className="correction-start">
          {was && (
            <i aria-hidden="true" lang="en" dir="ltr" data-overhang>
              was <FromWire>{was}</FromWire>
            </i>
          )}
          {first}
        </span>
        {rest}
      </ins>
      {was && (
        <span lang="en" dir="ltr" className="sr-only">
          , was: <FromWire>{was}</FromWire>,
        </span>
      )}
      {headline.text.slice(span.end)}
      {was && (
        <i aria-hidden="true" lang="en" dir="ltr" className="correction-line">
          was: <FromWire>{was}</FromWire>
        </i>
      )}
    </FromWire>
  )
}
