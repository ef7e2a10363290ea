import type { RefObject } from 'react'
import { useState } from 'react'

/** A ref to a dialog whose code is loaded late: opened before it is mounted, it opens on mount. */
export interface LateDialog extends RefObject<HTMLDialogElement | null> {
  readonly open: () => void
}

function createLateDialog(): LateDialog {
  let element: HTMLDialogElement | null = null
  let isAwaited = false
  return {
    get current() {
      return element
    },
    set current(next) {
      element = next
      if (!next || !isAwaited) return
      isAwaited = false
      next.showModal()
    },
    open: () => {
      if (element) element.showModal()
      else isAwaited = true
    },
  }
}

export const useLateDialog = (): LateDialog => useState(createLateDialog)[0]
