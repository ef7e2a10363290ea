import type { ComponentType, JSX } from 'react'
import { lazy, useState } from 'react'

/** A component whose code comes later. */
export interface Late<Props> {
  readonly Late: (props: Props) => JSX.Element
  /** Fetches its code; resolves when it is there, or cannot be had. */
  readonly preload: () => Promise<void>
}

/**
 * A component that suspends until its code is there. Where that has been fetched before, it is drawn at once, as one
 * of the first chunk would be: React would show what stands in for it, and for a while let nothing take its place.
 */
export function createLate<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): Late<Props> {
  const Awaited: ComponentType<Props> = lazy(load)
  let loaded: ComponentType<Props> | null = null
  return {
    Late: (props) => {
      const [Drawn] = useState(() => loaded ?? Awaited)
      return <Drawn {...props} />
    },
    preload: () =>
      load().then(
        (part) => void (loaded = part.default),
        () => {},
      ),
  }
}
