import type { RefObject } from 'react'
import { useState } from 'react'
import type { Order } from '../../browser/intake/order-incoming.ts'
import { orders } from '../../browser/intake/order-incoming.ts'
import { Button } from '../../ui/button.tsx'
import { PrimaryButton } from '../../ui/controls/primary-button.tsx'
import { ChoiceGroup } from '../../ui/controls/choice-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import type { NamedFile } from './name-files.ts'

const labels = { name: 'Name', time: 'Time of change' } as const satisfies Record<Order, string>
const MAX_NAMES = 5

/** Asks in which order several files become editions, before any of them is read. */
export function OrderDialog({
  dialog,
  count,
  cut,
  filesIn,
  onOpen,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly count: number
  /** Whether there were more files than are taken at once. */
  readonly cut: boolean
  /** The files in an order. */
  readonly filesIn: (order: Order) => readonly NamedFile[]
  readonly onOpen: (order: Order) => void
}) {
  const [order, setOrder] = useState<Order>('name')
  const files = filesIn(order)
  const [first, last] = [files.slice(0, MAX_NAMES - 1), files.slice(MAX_NAMES - 1).slice(-1)]
  const between = files.length - first.length - last.length
  return (
    <Dialog dialog={dialog} title={`Open ${plural(count, 'file')}`}>
      <p className="mt-2 mb-3 text-sm text-soft">
        Each becomes an edition of its own in the library, the oldest first. The last one is the
        newest, and is shown.
        {cut && ` There were more: ${printCount(count)} are taken at once.`}
      </p>
      <ChoiceGroup
        legend="Order"
        choices={orders}
        labels={labels}
        chosen={order}
        onChoose={setOrder}
      />
      <ol role="list" className="my-4 text-sm">
        {first.map((file, index) => (
          <FileName key={index} {...file} />
        ))}
        {between > 0 && <li className="py-1 text-soft">and {printCount(between)} more</li>}
        {last.map((file) => (
          <FileName key={files.length} {...file} />
        ))}
      </ol>
      <div className="flex gap-3">
        <PrimaryButton onClick={() => onOpen(order)}>Open {plural(count, 'file')}</PrimaryButton>
        <Button onClick={() => dialog.current?.close()}>Cancel</Button>
      </div>
    </Dialog>
  )
}

function FileName({ name, about }: NamedFile) {
  return (
    <li className="border-b border-rule py-1 font-mono text-[13px] wrap-anywhere">
      <bdi>{name}</bdi>
      {about && <span className="block font-sans text-soft">{about}</span>}
    </li>
  )
}
