import type { HTMLAttributes, ReactElement, Ref } from 'react'
import { createContext, createElement, use } from 'react'
import type { Reading } from '../../text/reading.ts'

/**
 * The reading (language and direction) of the wire whose words a part of the page shows; `null` where none is open.
 */
export const ReadingContext = createContext<Reading | null>(null)

/** Words of a wire, in its language and direction: all else on the page is our own, and in English. */
export function FromWire({
  as = 'bdi',
  reading = use(ReadingContext),
  ...props
}: Omit<HTMLAttributes<HTMLElement>, 'lang' | 'dir'> & {
  readonly as?: 'bdi' | 'p' | 'h2' | 'b'
  /** Where the words are not in the language of the wire around them; `null` where nobody knows theirs. */
  readonly reading?: Reading | null | undefined
  readonly ref?: Ref<HTMLElement>
}): ReactElement {
  // The first letter decides, but in what runs from right to left: `NASA` may begin a headline there.
  const dir = reading?.dir === 'rtl' ? 'rtl' : 'auto'
  return createElement(as, { ...props, lang: reading?.tag ?? '', dir })
}
