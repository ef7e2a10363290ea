import { vi } from 'vitest'

type Fetch = (address: string, options: RequestInit) => Promise<Response>

/** Puts a network in the place of the real one, and this device on it. */
export function stubFetch(answer: Fetch): void {
  vi.stubGlobal('fetch', vi.fn<Fetch>(answer))
  vi.stubGlobal('navigator', { onLine: true })
}

/** A response whose body comes in chunks; without an end it stays open until it is aborted. */
export function streamOf(
  chunks: Iterable<Uint8Array<ArrayBuffer>>,
  {
    headers = {},
    signal,
    open = false,
    onCancel = () => {},
  }: {
    readonly headers?: Record<string, string>
    readonly signal?: AbortSignal | null | undefined
    readonly open?: boolean
    readonly onCancel?: () => void
  } = {},
): Response {
  const left = chunks[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason))
    },
    pull(controller) {
      const { done, value } = left.next()
      if (!done) controller.enqueue(value)
      else if (!open) controller.close()
    },
    cancel: onCancel,
  })
  return new Response(body, { headers: { 'Content-Type': 'text/plain', ...headers } })
}

/** A request that nobody answers: it ends when it is aborted. */
export const unanswered: Fetch = (_, { signal }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
