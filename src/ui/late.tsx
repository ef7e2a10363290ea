import type { ComponentType, JSX } from 'react'
import { lazy, useState } from 'react'

/** What `lazy` and `createLate` load: a component by the name under which its module exports it. */
export const exportOf =
  <Name extends string, Module extends Readonly<Record<Name, ComponentType<never>>>>(
    load: () => Promise<Module>,
    name: Name,
  ) =>
  async () => ({ default: (await load())[name] })

/** A component whose chunk is loaded later. */
export interface Late<Props> {
  readonly Late: (props: Props) => JSX.Element
  /** Fetches its chunk; resolves when that is there or has failed. */
  readonly preload: () => Promise<void>
}

/**
 * Code splitting: like `React.lazy`, but a component whose chunk was preloaded renders without suspending. `lazy` always
 * suspends once, and React then keeps the fallback on screen for 0.3 s.
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

/** What is said where the chunk could not be had. */
export const missingPart =
  'A part of Wireside could not be loaded: the network failed, or a newer version has taken its place.'
