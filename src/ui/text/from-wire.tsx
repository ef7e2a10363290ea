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
  reading,
  ...props
}: Omit<HTMLAttributes<HTMLElement>, 'lang' | 'dir'> & {
  readonly as?: 'bdi' | 'p' | 'h2' | 'b'
  /** Where the words are not in the language of the wire around them; `null` where nobody knows theirs. */
  readonly reading?: Reading | null | undefined
  readonly ref?: Ref<HTMLElement>
}): ReactElement {
  const around = use(ReadingContext)
  const { lang, dir } = (reading === undefined ? around : reading) ?? { lang: '', dir: 'auto' }
  // The first letter decides, but in what runs from right to left: `NASA` may begin a headline there.
  return createElement(as, { ...props, lang, dir: dir === 'ltr' ? 'auto' : dir })
}
