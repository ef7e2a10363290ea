import { useLoading } from '../browser/loading.ts'

/** What stands on the page while the wire is on its way; it appears only when that takes a while. */
export function LoadingView() {
  const progress = useLoading()
  return (
    <div role="status" className="late py-16 text-soft">
      <p>Loading the wire…</p>
      {progress?.total && (
        <progress
          aria-label="Loading the wire"
          className="mt-3 w-60"
          value={progress.loaded}
          max={progress.total}
        />
      )}
    </div>
  )
}
