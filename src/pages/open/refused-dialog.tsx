import type { RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { plural } from '../../ui/text/plural.ts'

const MOST_SHOWN = 100

/** What could not be opened, file by file, with the reason. The wire that was open stays. */
export function RefusedDialog({
  dialog,
  refused,
  onClose,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly refused: readonly { readonly name: string; readonly words: string }[]
  readonly onClose?: () => void
}) {
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="refused-title"
      className="m-auto max-h-[85dvh] w-[min(34rem,92vw)] rounded-xl border border-rule bg-sheet p-6 text-ink backdrop:bg-black/40"
    >
      <h2 id="refused-title" className="font-serif text-2xl font-semibold">
        Not opened
      </h2>
      <ul role="list" className="my-4 grid gap-3 text-sm">
        {refused.slice(0, MOST_SHOWN).map(({ name, words }, index) => (
          <li key={index}>
            <bdi className="font-semibold wrap-anywhere">{name}</bdi>
            <span className="block text-soft">{words}</span>
          </li>
        ))}
        {refused.length > MOST_SHOWN && (
          <li className="text-soft">and {plural(refused.length - MOST_SHOWN, 'more file')}</li>
        )}
      </ul>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
