import { Link } from '../../ui/link.tsx'
import { usePage } from '../../browser/place/use-page.ts'
import { runCommand, useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { describeFailure } from '../../browser/read/describe-error.ts'
import { WireLoadError } from '../../browser/read/wire-load-error.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { paths } from '../../paths.ts'
import { NotKeptView } from './not-kept-view.tsx'

/** The error page, in place of a view that could not be shown. */
export function FailureView({
  error,
  retry,
}: {
  readonly error: unknown
  readonly retry: () => void
}) {
  if (!(error instanceof WireLoadError)) return <CrashView error={error} retry={retry} />
  const view = <LoadFailureView error={error} retry={retry} />
  return error.failure.code === 'not-kept' ? <NotKeptView retry={retry}>{view}</NotKeptView> : view
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
  useCommands({ checkNow: retry })
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
