import { createStore } from '../platform/store.ts'

/** What a drop or a paste brought, as far as only its event can tell: afterwards that is empty. */
export interface Transfer {
  readonly type: string
  readonly target: EventTarget | null
  readonly entries: readonly FileSystemEntry[]
  readonly files: readonly File[]
  readonly text: string
}

type TransferEvent = Event & {
  readonly clipboardData?: DataTransfer | null
  readonly dataTransfer?: DataTransfer | null
}

/** What came last from anywhere on the window, until it is opened: the code that opens it may still be loading. */
export const transfers = createStore<Transfer | null>(null)

/**
 * Takes, for the life of the page, what is dropped on it from outside, and what is pasted. A drag that begins in the
 * page carries the page's own words or link.
 */
export function watchTransfers(): void {
  let isOurs = false
  const hear = (event: TransferEvent): void => {
    const { type, target } = event
    const isPaste = type === 'paste'
    const data = isPaste ? event.clipboardData : event.dataTransfer
    // No `dragend` comes from an element that was removed during its drag: a `pointerdown` tells that the drag is over.
    if (/start|end|down/.test(type)) {
      isOurs = type === 'dragstart'
      return
    }
    if (!data || (!isPaste && (isOurs || !/Files|plain/.test(`${data.types}`)))) return
    if (!isPaste) event.preventDefault()
    if (type !== 'dragover')
      transfers.set({
        type,
        target,
        entries: [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []),
        files: [...data.files],
        text: data.getData('text/plain'),
      })
  }
  for (const type of ['dragstart', 'dragend', 'pointerdown', 'dragover', 'drop', 'paste'])
    addEventListener(type, hear, true)
}
