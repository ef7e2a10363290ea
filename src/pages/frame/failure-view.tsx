import { Suspense } from 'react'
import { Navigate, matchPath, useLocation } from 'react-router'
import { useHolderPath } from '../../browser/live/use-holder.ts'
import { Link } from '../../ui/link.tsx'
import { usePage } from '../../browser/place/use-page.ts'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { WireLoadError, describeFailure } from '../../browser/read/wire-load-error.ts'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { Button } from '../../ui/button.tsx'
import { missingPart } from '../../ui/missing-part.ts'
import { Notice } from '../../ui/notice.tsx'
import { paths, patterns } from '../../paths.ts'

/** The error page, in place of a view that could not be shown. */
export function FailureView({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry: () => void
}) {
  if (error instanceof WireLoadError && error.failure.code === 'not-kept')
    return (
      <Suspense>
        <NotKeptView error={error} retry={retry} />
      </Suspense>
    )
  if (error instanceof WireLoadError) return <LoadFailureView error={error} retry={retry} />
  return isMissingPart(error) ? <MissingView /> : <CrashView error={error} retry={retry} />
}

/** A failed dynamic import stays failed until the page is reloaded. */
function MissingView() {
  usePage('This page is missing')
  return (
    <Notice
      title="This page is missing"
      actions={<Button onClick={() => location.reload()}>Reload</Button>}
    >
      <p role="alert">{missingPart}</p>
    </Notice>
  )
}

interface LoadFailure {
  readonly error: WireLoadError
  readonly retry: () => void
}

/** The wire may be here under another id, read back from an archive: its items are opened there. */
function NotKeptView(failure: LoadFailure) {
  const { pathname } = useLocation()
  const item = [patterns.headline, patterns.article]
    .map((pattern) => matchPath(pattern, pathname)?.params.item)
    .find(Boolean)
  const elsewhere = useHolderPath(item ?? '')
  return elsewhere ? <Navigate replace to={elsewhere} /> : <LoadFailureView {...failure} />
}

function LoadFailureView({ error, retry }: LoadFailure) {
  const { filters } = useFilters()
  const { what, advice } = describeFailure(error.failure)
  usePage('This edition could not be opened')
  return (
    <Notice
      title="This edition could not be opened"
      actions={
        <>
          <Button onClick={retry}>Retry</Button>
          <Button aria-haspopup="dialog" onClick={() => void runCommand('openWire')}>
            Open a file, or paste its text…
          </Button>
          {filters.wire && (
            <Link to={paths.index()} className="underline">
              Go to this site’s edition
            </Link>
          )}
        </>
      }
    >
      <p role="alert">{what}</p>
      <p>{advice}</p>
    </Notice>
  )
}

function CrashView({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { search } = useFilters()
  usePage('This page failed')
  return (
    <Notice
      title="This page failed"
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <Link to={paths.index(search)} className="underline">
            Back to the headlines
          </Link>
        </>
      }
    >
      <p role="alert">
        Something in Wireside went wrong while this page was drawn. The edition and your data are
        untouched.
      </p>
      <pre className="overflow-x-auto font-mono text-sm whitespace-pre-wrap">{String(error)}</pre>
    </Notice>
  )
}
