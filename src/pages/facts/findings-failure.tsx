import { describeFailure } from '../../browser/read/describe-error.ts'
import { WireLoadError } from '../../browser/read/wire-load-error.ts'

/** Says that nothing could be found in a wire, why, and offers to try again. */
export function FindingsFailure({
  error,
  retry,
}: {
  readonly error: Error
  readonly retry: () => void
}) {
  const why = error instanceof WireLoadError ? describeFailure(error.failure).what : error.message
  return (
    <p role="alert">
      Topics, quotes and stories were not found. {why}{' '}
      <button type="button" onClick={retry} className="min-h-6 underline">
        Try again
      </button>
    </p>
  )
}
