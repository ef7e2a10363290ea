import { TextButton } from '../../../ui/button.tsx'

/** Begins, pauses and ends the reading aloud, and sets its speed. */
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
  if (state === 'silent') return <TextButton onClick={onStart}>Listen</TextButton>
  return (
    <div
      role="group"
      aria-label="Listen"
      className="flex flex-wrap gap-x-3 gap-y-1 md:flex-col md:items-end"
    >
      {state === 'speaking' ? (
        <TextButton onClick={onPause}>Pause</TextButton>
      ) : (
        <TextButton onClick={onResume}>Go on</TextButton>
      )}
      <TextButton onClick={onStop}>Stop</TextButton>
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
