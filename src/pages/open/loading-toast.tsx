import { useAboveBars, watchReading } from '../../browser/layout/foot.ts'
import { Button } from '../../ui/button.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** Progress and Cancel while wires are being read, shown once that takes longer than half a second. */
export function LoadingToast({
  progress,
  onCancel,
}: {
  readonly progress: {
    readonly loaded: number
    readonly total: number | null
    readonly file?: { readonly number: number; readonly of: number; readonly name: string }
  } | null
  readonly onCancel: () => void
}) {
  const style = useAboveBars()
  if (!progress) return null
  const { file, loaded, total } = progress
  // With several files the progress counts files, not bytes.
  const amount = file
    ? { value: file.number - 1 + (total ? loaded / total : 0), max: file.of }
    : total
      ? { value: loaded, max: total }
      : {}
  return (
    <div
      ref={watchReading}
      style={style}
      className="late fixed inset-x-0 bottom-16 z-30 flex justify-center px-4 md:bottom-6 print:hidden"
    >
      <div className="flex max-w-full items-center gap-4 rounded-lg border border-rule bg-sheet px-4 py-2 text-sm floating">
        <label className="min-w-0">
          {file
            ? `Reading ${printCount(file.number)} of ${printCount(file.of)}… `
            : 'Reading the file… '}
          <progress className="ms-2 w-40 align-middle" {...amount} />
          {file && (
            <bdi className="block max-w-72 truncate font-mono text-xs text-soft">{file.name}</bdi>
          )}
        </label>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  )
}
