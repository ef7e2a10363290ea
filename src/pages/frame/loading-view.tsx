import { useLocation } from 'react-router'
import { useQueuedKeys } from '../../browser/keys/use-queued-keys.ts'
import { useLoading } from '../../browser/load/loading.ts'
import { QuotesTitle } from '../../ui/quotes-title.tsx'
import { paths } from '../../paths.ts'

/**
 * The placeholder of a page while the wire or its code loads: its title where it is known, and after a while that it is
 * loading.
 */
export function LoadingView() {
  const { pathname, search } = useLocation()
  const progress = useLoading()
  useQueuedKeys()
  return (
    <>
      {pathname === paths.quotes() && search === '' && <QuotesTitle />}
      <div role="status" className="late py-16 text-soft">
        <p>Loading{progress && ' the edition'}…</p>
        {progress?.total && (
          <progress
            aria-label="Loading the edition"
            className="mt-3 w-60"
            value={progress.loaded}
            max={progress.total}
          />
        )}
      </div>
    </>
  )
}
