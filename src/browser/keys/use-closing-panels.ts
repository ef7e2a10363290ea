import { useEffect } from 'react'

/** Closes an open panel once the focus has left it and its button: it would lie over what has the focus then. */
export function useClosingPanels(): void {
  useEffect(() => {
    const close = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) {
        const isOwn = panel.contains(target) || target.getAttribute('popovertarget') === panel.id
        if (!isOwn && panel.checkVisibility?.()) panel.hidePopover()
      }
    }
    document.addEventListener('focusin', close)
    return () => document.removeEventListener('focusin', close)
  }, [])
}
