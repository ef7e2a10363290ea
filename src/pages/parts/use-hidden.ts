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
  /** How many are left out: the muted are not while they are shown. */
  readonly count: number
  /** Ids of all items left out of lists and counts: the hidden ones, and the muted unless they are shown. */
  readonly all: ReadonlySet<string>
}

/** The same value until something is hidden, muted or put under another topic: not at each read mark. */
export function useHidden({ edition }: Pick<OpenWire, 'edition'>, part: number): Hidden {
  const { spiked: marked, topics } = useMarks()
  const mutes = useMutes()
  const mutedShown = useMutedShown()
  const findMuted = useFindMuted()
  return useMemo(() => {
    const spiked = findSpiked(edition, part, marked)
    const muted = findMuted?.(edition, part, mutes, { spiked: marked, topics }) ?? none
    const out = mutedShown ? none : muted
    const all = new Set([...marked, ...out])
    return { spiked, muted, count: spiked.length + out.size, all }
  }, [edition, part, marked, topics, mutes, mutedShown, findMuted])
}
