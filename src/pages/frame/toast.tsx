/**
 * The message on what was just done, with Undo. Its live region is always mounted, so that screen readers announce it.
 */
export function Toast({
  words,
  onUndo,
}: {
  readonly words: string | null
  readonly onUndo: (() => void) | null
}) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-16 z-30 flex justify-center px-4 md:bottom-6 print:hidden">
      <div
        className={
          words
            ? 'pointer-events-auto flex items-center gap-4 rounded-lg bg-ink px-4 py-2 text-sm text-paper floating'
            : ''
        }
      >
        <p role="status">{words}</p>
        {words && onUndo && (
          <button type="button" onClick={onUndo} className="min-h-6 font-semibold underline">
            Undo
          </button>
        )}
      </div>
    </div>
  )
}
