import { lazy } from 'react'
import { Link } from '../../ui/link.tsx'
import { usePage } from '../../browser/place/use-page.ts'
import { runCommand } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { WireLoadError, describeFailure } from '../../browser/read/wire-load-error.ts'
import { isMissingPart } from '../../browser/platform/app-builds.ts'
import { Button } from '../../ui/button.tsx'
import { missingPart } from '../../ui/missing-part.ts'
import { LatePart } from '../parts/late-part.tsx'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../paths.ts'

const NotKeptView = lazy(async () => ({
  default: (await import('./not-kept-view.tsx')).NotKeptView,
}))

/** The error page, in place of a view that could not be shown. */
export function FailureView({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry: () => void
}) {
  if (error instanceof WireLoadError) {
    const view = <LoadFailureView error={error} retry={retry} />
    return error.failure.code === 'not-kept' ? (
      <LatePart missing={view}>
        <NotKeptView>{view}</NotKeptView>
      </LatePart>
    ) : (
      view
    )
  }
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

function LoadFailureView({
  error,
  retry,
}: {
  readonly error: WireLoadError
  readonly retry: () => void
}) {
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
