import { nextTask } from '../platform/next-task.ts'

/**
 * Yields where there is a page whose rendering goes first. A worker goes on at once: a timer that is set by a timer
 * waits for 4 ms (HTML standard, 8.6, timer initialization steps).
 */
export const letRender = async (): Promise<void> => {
  if (typeof document !== 'undefined') await nextTask()
}
