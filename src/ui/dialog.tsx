import type { ReactNode, RefObject } from 'react'
import { useId } from 'react'
import { Button } from './button.tsx'

/** A dialog of the platform with a title and a way out: it traps the focus and gives it back. */
export function Dialog({
  dialog,
  title,
  wide = false,
  onClose,
  children,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly title: string
  readonly wide?: boolean
  readonly onClose?: () => void
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto max-h-[85dvh] rounded-xl border border-rule bg-sheet p-6 text-ink backdrop:bg-black/40 ${wide ? 'w-[min(46rem,94vw)]' : 'w-[min(36rem,94vw)]'}`}
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={id} className="font-serif text-2xl font-semibold">
          {title}
        </h2>
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </div>
      {children}
    </dialog>
  )
}
