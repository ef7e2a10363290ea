import { focusManager } from '@tanstack/react-query'

/** Has coming back to the window count as well as its being seen again: one beside another is never hidden. */
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
