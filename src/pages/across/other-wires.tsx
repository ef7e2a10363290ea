import type { ComponentProps } from 'react'
import { lazy } from 'react'
import type { Elsewhere as ElsewhereContent } from './elsewhere.tsx'
import type { Everywhere as EverywhereContent } from './everywhere.tsx'
import { Part } from '../parts/part.tsx'

// Code splitting: these chunks load after the page, so that its first paint does not wait for them.
const ElsewherePart = lazy(async () => ({ default: (await import('./elsewhere.tsx')).Elsewhere }))
const EverywherePart = lazy(async () => ({
  default: (await import('./everywhere.tsx')).Everywhere,
}))

/** A headline's text and story in other editions of the device. */
export function Elsewhere(props: ComponentProps<typeof ElsewhereContent>) {
  return (
    <Part>
      <ElsewherePart {...props} />
    </Part>
  )
}

/** The search of other wires, below that of the open one. */
export function Everywhere(props: ComponentProps<typeof EverywhereContent>) {
  return (
    <Part>
      <EverywherePart {...props} />
    </Part>
  )
}
