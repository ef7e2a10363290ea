import { vi } from 'vitest'

/** A worker that answers what a test lets it answer, and nothing by itself. */
export class SilentWorker extends EventTarget {
  static latest: SilentWorker | undefined
  readonly asked: unknown[] = []
  terminate = vi.fn<() => void>()

  constructor() {
    super()
    SilentWorker.latest = this
  }

  postMessage(message: unknown): void {
    this.asked.push(message)
  }

  tell(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
}
