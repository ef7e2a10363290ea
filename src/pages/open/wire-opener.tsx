import { memo, useState } from 'react'
import type { Origin } from '../../browser/library/kept-wire.ts'
import type { TakenInFiles } from '../../browser/intake/take-in-files.ts'
import { orderIncoming } from '../../browser/intake/order-incoming.ts'
import type { EntryFiles } from '../../browser/intake/read-entries.ts'
import { incomingOf } from '../../browser/intake/read-entries.ts'
import { useHovering, useIncomingFiles } from '../../browser/intake/incoming.ts'
import { nameFiles } from './name-files.ts'
import { OpenDialog } from './open-dialog.tsx'
import { OrderDialog } from './order-dialog.tsx'
import { RecentEditions } from './recent-editions.tsx'
import { SiteEditions } from './site-editions.tsx'
import type { LateDialog } from '../../browser/place/late-dialog.ts'
import { useLateDialog } from '../../browser/place/late-dialog.ts'
import { useStore } from '../../browser/platform/store.ts'
import { useOpening } from './use-opening.ts'

interface Waiting extends EntryFiles {
  readonly origin: Origin
}

/** What opens news: the dialog, and what came in by a drop or a paste. */
export const WireOpener = memo(function WireOpener({ dialog }: { readonly dialog: LateDialog }) {
  const orderDialog = useLateDialog()
  const isDrawn = useStore(dialog.wasOpened)
  const [refused, setRefused] = useState<TakenInFiles['refused']>([])
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const opening = useOpening((opened) => {
    setRefused(opened.refused)
    dialog.open()
  })
  const close = (): void => dialog.current?.close()
  const take = (files: EntryFiles, origin: Origin): void => {
    close()
    if (files.incoming.length < 2) return void opening.open(files.incoming, origin)
    setWaiting({ ...files, origin })
    orderDialog.open()
  }
  useIncomingFiles(take)
  const hovering = useHovering()
  return (
    <>
      {isDrawn && (
        <OpenDialog
          dialog={dialog}
          refused={refused}
          hovering={hovering}
          onClose={() => {
            // `close` comes as a task of its own: by then the dialog may be open again, to say what was refused.
            if (!dialog.current?.open) setRefused([])
          }}
          onFiles={(files) => take(incomingOf(files), 'file')}
          onText={async (text) => {
            close()
            const pasted = { name: 'pasted text', blob: new Blob([text]) }
            return opening.open([pasted], 'paste')
          }}
          onAddress={(address) => {
            close()
            opening.show(address.trim())
            return true
          }}
          onReadAsText={(one) => {
            close()
            void opening.open([one], 'file')
          }}
          recent={<RecentEditions onLeave={close} />}
          site={<SiteEditions onLeave={close} />}
        />
      )}
      {waiting && (
        <OrderDialog
          dialog={orderDialog}
          count={waiting.incoming.length}
          cut={waiting.cut}
          filesIn={(order) => nameFiles(orderIncoming(waiting.incoming, order))}
          onOpen={(order) => {
            orderDialog.current?.close()
            void opening.open(orderIncoming(waiting.incoming, order), waiting.origin)
          }}
        />
      )}
    </>
  )
})
