/**
 * The message on what was just done, with what can be done about it: Undo, as a rule. Its live region is always mounted,
 * so that screen readers announce it.
 */
export function Toast({
  words,
  onAct,
  actName = 'Undo',
}: {
  readonly words: string | null
  readonly onAct: (() => void) | null
  readonly actName?: string | undefined
}) {
  return (
    <div
      className={
        words
          ? 'pointer-events-auto flex items-center gap-4 rounded-lg bg-ink px-4 py-2 text-sm text-paper floating'
          : ''
      }
    >
      <p role="status">{words}</p>
      {words && onAct && (
        <button type="button" onClick={onAct} className="min-h-6 flex-none font-semibold underline">
          {actName}
        </button>
      )}
    </div>
  )
}
