/** Begins, pauses and ends the reading aloud, and sets its speed: lines of a menu, which stays open meanwhile. */
export function ListenTools({
  state,
  rate,
  rates,
  onStart,
  onPause,
  onResume,
  onStop,
  onRate,
}: {
  readonly state: 'silent' | 'speaking' | 'paused'
  readonly rate: number
  readonly rates: readonly number[]
  readonly onStart: () => void
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onStop: () => void
  readonly onRate: (rate: number) => void
}) {
  if (state === 'silent')
    return (
      <button type="button" onClick={onStart}>
        Listen
      </button>
    )
  return (
    <div role="group" aria-label="Listen" className="flex-wrap">
      {state === 'speaking' ? (
        <button type="button" className="min-h-9" onClick={onPause}>
          Pause
        </button>
      ) : (
        <button type="button" className="min-h-9" onClick={onResume}>
          Go on
        </button>
      )}
      <button type="button" className="min-h-9" onClick={onStop}>
        Stop
      </button>
      <label>
        Speed{' '}
        <select
          className="min-h-6 rounded-md border border-rule bg-sheet text-ink"
          value={rate}
          onChange={(event) => onRate(Number(event.currentTarget.value))}
        >
          {rates.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
