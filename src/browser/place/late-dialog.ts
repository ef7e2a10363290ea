import type { RefObject } from 'react'
import { useState } from 'react'
import type { Store } from '../platform/store.ts'
import { createStore } from '../platform/store.ts'

/**
 * A ref to a dialog whose code is loaded late, or that is drawn from its first opening on: opened before it is mounted,
 * it opens on mount.
 */
export interface LateDialog extends RefObject<HTMLDialogElement | null> {
  readonly open: () => void
  readonly isOpen: Store<boolean>
  /** Whether it is open or was: what is typed in it stays when it is closed. */
  readonly wasOpened: Store<boolean>
}

function createLateDialog(): LateDialog {
  let element: HTMLDialogElement | null = null
  let isAwaited = false
  const isOpen = createStore(false)
  const wasOpened = createStore(false)
  return {
    isOpen,
    wasOpened,
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
      wasOpened.set(true)
      if (element) element.showModal()
      else isAwaited = true
    },
  }
}

export const useLateDialog = (): LateDialog => useState(createLateDialog)[0]
