import { useEffect } from 'react'

/** Rows that scroll sideways. */
const ROW = '.chip-row, .tool-row, .overflow-x-auto'

/**
 * Has what gets the focus by a key shown whole in a row that scrolls sideways: Chromium takes 32 pixels of it in sight
 * for enough.
 */
export function useSidewaysFocus(): void {
  useEffect(() => {
    const show = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest(ROW) && target.matches(':focus-visible'))
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    document.addEventListener('focusin', show)
    return () => document.removeEventListener('focusin', show)
  }, [])
}
