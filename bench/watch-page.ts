declare global {
  var readLoad: () => { lcp: number; cls: number; blocking: number; requests: number }
  var readHeap: () => number
  var longestTask: () => number
  var worstInput: () => number
  var forget: () => void
  /** Milliseconds from the next press of the mouse to the paint in which a selector first finds something. */
  var timeToPaint: (selector: string) => Promise<number>
  /** Milliseconds from the beginning of the load to the paint of the first link in a list. */
  var timeToRow: () => Promise<number>
  var scrollFor: (milliseconds: number) => Promise<{ rate: number; p95: number }>
}

/** Runs in the page before anything else does: keeps what the browser tells of its own speed. */
export function watchPage(): void {
  const kept = { lcp: 0, cls: 0, tasks: [] as number[], inputs: [] as number[] }
  // It is sent to the page as it stands, so that all it needs is within.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    })
  watch('largest-contentful-paint', ({ startTime }) => (kept.lcp = startTime))
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') kept.cls += entry.value
  })
  watch('longtask', ({ duration }) => kept.tasks.push(duration))
  watch('event', ({ duration }) => kept.inputs.push(duration), { durationThreshold: 16 })
  globalThis.readLoad = () => ({
    lcp: kept.lcp,
    cls: kept.cls,
    blocking: kept.tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    requests: performance.getEntriesByType('resource').length + 1,
  })
  globalThis.longestTask = () => Math.max(0, ...kept.tasks)
  globalThis.worstInput = () => Math.max(0, ...kept.inputs)
  globalThis.forget = () => {
    kept.tasks = []
    kept.inputs = []
  }
  globalThis.readHeap = () => {
    globalThis.gc?.()
    const { memory } = performance as { memory?: { usedJSHeapSize: number } }
    return (memory?.usedJSHeapSize ?? Number.NaN) / 1e6
  }
  globalThis.timeToPaint = (selector) =>
    new Promise((resolve) => {
      let since = Number.NaN
      addEventListener('click', ({ timeStamp }) => (since = timeStamp), {
        capture: true,
        once: true,
      })
      const look = (): void => {
        if (Number.isNaN(since) || !document.querySelector(selector)) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)))
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true })
    })
  const rowPainted = new Promise<number>((resolve) => {
    const look = (): void => {
      if (!document.querySelector('main ol li a')) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { childList: true, subtree: true })
  })
  globalThis.timeToRow = () => rowPainted
  globalThis.scrollFor = (milliseconds) =>
    new Promise((resolve) => {
      const times: number[] = []
      const start = performance.now()
      const step = (now: number): void => {
        times.push(now)
        scrollBy(0, 60)
        if (now - start < milliseconds) return void requestAnimationFrame(step)
        const frames = times.slice(1).map((time, at) => time - (times[at] ?? 0))
        const p95 = frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0
        resolve({ rate: (1000 * frames.length) / (now - start), p95 })
      }
      requestAnimationFrame(step)
    })
}
