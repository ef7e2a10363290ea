import type { ReactNode } from 'react'

/** A line of a menu. A press closes the menu, which gives back the focus. */
export function MenuLine({
  children,
  end,
  disabled = false,
  onPress,
}: {
  readonly children: ReactNode
  readonly end?: ReactNode
  readonly disabled?: boolean
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
        onPress()
      }}
      className="flex h-9 w-full items-center justify-between gap-3 px-4 text-start hover:bg-wash disabled:text-soft disabled:hover:bg-transparent pointer-coarse:h-11"
    >
      <span>{children}</span> {end && <span className="text-soft">{end}</span>}
    </button>
  )
}
