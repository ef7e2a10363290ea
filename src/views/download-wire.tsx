import type { OpenWire } from '../browser/edition-query.ts'
import { saveWire } from '../browser/save-wire.ts'
import { Button } from '../components/button.tsx'
import { printCount } from '../components/print-count.ts'

/** The original bytes of the open wire, as a file. */
export function DownloadWire({ open }: { readonly open: OpenWire }) {
  return (
    <Button onClick={() => void saveWire(open.source, open.name)}>
      Download the original ({printCount(open.bytes)} bytes, {open.encoding})
    </Button>
  )
}
