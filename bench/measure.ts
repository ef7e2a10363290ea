/** One figure of a benchmark. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** The middle one of some values; `NaN` of none. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN

/** How long (ms) a task takes: the median of some runs, after one that does not count. */
export function measure(name: string, runs: number, task: () => unknown): Figure {
  task()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    task()
    return performance.now() - start
  })
  return { name, value: medianOf(times), unit: 'ms' }
}

/** How often as long one measured task takes as another. */
export const ratioOf = (name: string, one: Figure, other: Figure): Figure => ({
  name,
  value: one.value / other.value,
  unit: '×',
})
