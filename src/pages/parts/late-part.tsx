import type { ComponentProps, ReactNode } from 'react'
import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { actingTime, spareTime, useAwaitedPart } from '../../browser/platform/spare-time.ts'
import { useStore } from '../../browser/platform/store.ts'
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
      <Suspense fallback={<Room>{room}</Room>}>{children}</Suspense>
    </ErrorBoundary>
  )
}

/** What stands there while a part loads; other parts are not loaded before it is there. */
function Room({ children }: { readonly children: ReactNode }) {
  useAwaitedPart()
  return children
}

/** A part that comes with a moment of idle loading: until then, its placeholder stands there. */
const createTimedPart = (moment: typeof spareTime) =>
  function TimedPart({ children, ...part }: ComponentProps<typeof LatePart>) {
    const hasCome = useStore(moment)
    return <LatePart {...part}>{hasCome ? children : part.room}</LatePart>
  }

/** A part that the first page does without. */
export const SparePart = createTimedPart(spareTime)

/** A part that nothing needs before the reader acts. */
export const ActingPart = createTimedPart(actingTime)
