import { useEffect } from 'react'

/**
 * Closes an open panel once the focus has left it and its button: it would lie over what has the focus then. Back and
 * Forward close dialogs too, which belong to the page that one leaves.
 */
export function useClosingPanels(): void {
  useEffect(() => {
    const close = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return
      for (const panel of document.querySelectorAll<HTMLElement>('[popover]')) {
        const isOwn = panel.contains(target) || target.getAttribute('popovertarget') === panel.id
        if (!isOwn && panel.checkVisibility?.()) panel.hidePopover()
      }
    }
    const closeDialogs = (): void => {
      for (const dialog of document.querySelectorAll('dialog')) if (dialog.open) dialog.close()
    }
    // Before the page changes, where the browser tells: a dialog gives the focus back, and the next page then takes it.
    const closeOnTraverse = (event: Event): void => {
      if (Reflect.get(event, 'navigationType') === 'traverse') closeDialogs()
    }
    const navigation: unknown = Reflect.get(window, 'navigation')
    const steps = navigation instanceof EventTarget ? navigation : null
    document.addEventListener('focusin', close)
    steps?.addEventListener('navigate', closeOnTraverse)
    addEventListener('popstate', closeDialogs)
    return () => {
      document.removeEventListener('focusin', close)
      steps?.removeEventListener('navigate', closeOnTraverse)
      removeEventListener('popstate', closeDialogs)
    }
  }, [])
}
