import { focusManager } from '@tanstack/react-query'

/** Refetch on window focus as well as on `visibilitychange`: a window beside another is never hidden, and gets none. */
export const watchFocus = (): void =>
  focusManager.setEventListener((comeBack) => {
    const listener = (): void => comeBack()
    addEventListener('visibilitychange', listener)
    addEventListener('focus', listener)
    return () => {
      removeEventListener('visibilitychange', listener)
      removeEventListener('focus', listener)
    }
  })
