import type { ReactNode, RefObject } from 'react'
import { useId } from 'react'
import { IconButton } from './button.tsx'

const widths = {
  narrow: 'w-[min(36rem,94vw)]',
  // It grows at its end alone: what has been read of it, or is pointed at, stays where it is.
  normal: 'mt-[12vh] w-[min(600px,94vw)]',
  wide: 'w-[min(46rem,94vw)]',
}

/** A dialog of the platform with a title and a way out: it traps the focus and gives it back. */
export function Dialog({
  dialog,
  title,
  width = 'narrow',
  onClose,
  children,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly title: string
  readonly width?: keyof typeof widths
  readonly onClose?: () => void
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      className={`m-auto max-h-[85dvh] rounded-[10px] bg-paper p-5 text-sm text-ink floating backdrop:bg-[#1b18158c] md:p-6 ${widths[width]}`}
    >
      <div className="flex items-center justify-between gap-4">
        <h2 id={id} className="font-serif text-[26px] leading-8 font-semibold tracking-[-.01em]">
          {title}
        </h2>
        <IconButton
          icon="close"
          label="Close"
          className="-me-1"
          onClick={() => dialog.current?.close()}
        />
      </div>
      {children}
    </dialog>
  )
}
