/** How many records there are of each day. */
export interface DayCounts {
  /** Every day on which there is a record, in order. */
  readonly days: readonly string[]
  /** For each list of records, how many are of each of these days. */
  readonly counts: readonly (readonly number[])[]
}

/** Counts the records of several lists by their days (`2026-11-28`). Total. */
export function countByDay(lists: readonly (readonly { readonly day: string }[])[]): DayCounts {
  const days = [...new Set(lists.flat().map(({ day }) => day))].sort()
  const places = new Map(days.map((day, at) => [day, at]))
  return {
    days,
    counts: lists.map((records) => {
      const counts = days.map(() => 0)
      for (const { day } of records) {
        const at = places.get(day) ?? 0
        counts[at] = (counts[at] ?? 0) + 1
      }
      return counts
    }),
  }
}
