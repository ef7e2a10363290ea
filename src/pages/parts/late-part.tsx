import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { ErrorBoundary } from './error-boundary.tsx'

/**
 * A part of a page whose chunk loads late or fails; the page works without it. A failed chunk is told once for all
 * parts, by the offer to reload, or by `missing` where the chunk of that offer failed.
 */
export function LatePart({
  children,
  missing = null,
  room = null,
}: {
  readonly children: ReactNode
  readonly missing?: ReactNode
  /** Placeholder while the part loads. */
  readonly room?: ReactNode
}) {
  const { pathname, search } = useLocation()
  return (
    <ErrorBoundary
      page={pathname + search}
      fallback={(error) =>
        isMissingPart(error) ? (
          missing
        ) : (
          <p role="alert">This part of the page failed: {String(error)}</p>
        )
      }
    >
      <Suspense fallback={room}>{children}</Suspense>
    </ErrorBoundary>
  )
}
