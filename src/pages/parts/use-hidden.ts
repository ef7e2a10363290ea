import { useMemo } from 'react'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useMarks } from '../../browser/marks/reader-marks.ts'
import { useFindMuted, useMutedShown, useMutes } from '../../browser/marks/reader-mutes.ts'
import { findSpiked } from '../../edition/select/find-spiked.ts'

const none: ReadonlySet<string> = new Set()

/** The headlines of one edition of a wire that the reader does not want to see, by their ids. */
export interface Hidden {
  readonly spiked: readonly string[]
  readonly muted: ReadonlySet<string>
  /** Ids of all items left out of lists and counts: the hidden ones, and the muted unless they are shown. */
  readonly all: ReadonlySet<string>
}

export function useHidden({ edition }: OpenWire, part: number): Hidden {
  const marks = useMarks()
  const mutes = useMutes()
  const mutedShown = useMutedShown()
  const findMuted = useFindMuted()
  const spiked = useMemo(
    () => findSpiked(edition, part, marks.spiked),
    [edition, part, marks.spiked],
  )
  const muted = useMemo(
    () => findMuted?.(edition, part, mutes, marks) ?? none,
    [findMuted, edition, part, mutes, marks],
  )
  return useMemo(
    () => ({
      spiked,
      muted,
      all: mutedShown || muted.size === 0 ? marks.spiked : new Set([...marks.spiked, ...muted]),
    }),
    [spiked, muted, mutedShown, marks.spiked],
  )
}
