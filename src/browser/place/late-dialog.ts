import type { RefObject } from 'react'
import { useState } from 'react'
import type { Store } from '../platform/store.ts'
import { createStore } from '../platform/store.ts'

/** A ref to a dialog whose code is loaded late: opened before it is mounted, it opens on mount. */
export interface LateDialog extends RefObject<HTMLDialogElement | null> {
  readonly open: () => void
  readonly isOpen: Store<boolean>
}

function createLateDialog(): LateDialog {
  let element: HTMLDialogElement | null = null
  let isAwaited = false
  const isOpen = createStore(false)
  return {
    isOpen,
    get current() {
      return element
    },
    set current(next) {
      element = next
      // That it was closed is a task of its own: by then it may be open again.
      next?.addEventListener('close', () => isOpen.set(next.open))
      if (!next || !isAwaited) return
      isAwaited = false
      next.showModal()
    },
    open: () => {
      isOpen.set(true)
      if (element) element.showModal()
      else isAwaited = true
    },
  }
}

export const useLateDialog = (): LateDialog => useState(createLateDialog)[0]
