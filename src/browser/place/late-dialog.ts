import type { RefObject } from 'react'
import { useState } from 'react'

/** A dialog that may not be on the page yet: asked for too early, it opens as soon as it is there. */
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
