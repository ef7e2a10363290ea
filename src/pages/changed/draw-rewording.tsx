import type { ReactNode } from 'react'
import { lazy } from 'react'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import { LatePart } from '../parts/late-part.tsx'
import { exportOf } from '../../ui/late.tsx'

const CorrectedHeadline = lazy(
  exportOf(() => import('./corrected-headline.tsx'), 'CorrectedHeadline'),
)

/** A reworded headline with what has changed in it; plainly until the code for that is there. */
export function drawRewording(rewording: Rewording): ReactNode {
  const plain = rewording.headline.text
  return (
    <LatePart room={plain} missing={plain}>
      <CorrectedHeadline rewording={rewording} />
    </LatePart>
  )
}
