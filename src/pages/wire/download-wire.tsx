import type { OpenWire } from '../../browser/load/open-wire.ts'
import { saveWire } from '../../browser/load/save-wire.ts'
import { Button } from '../../ui/button.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** The original bytes of the open wire, as a file. */
export function DownloadWire({ open }: { readonly open: OpenWire }) {
  return (
    <Button onClick={() => void saveWire(open)}>
      Download the original ({printCount(open.bytes)} bytes, {open.encoding})
    </Button>
  )
}
