import type { OpenWire } from '../browser/edition-query.ts'
import { saveWire } from '../browser/save-wire.ts'
import { Button } from '../components/button.tsx'

/** The original bytes of the open wire, as a file. */
export function DownloadWire({ open }: { readonly open: OpenWire }) {
  return (
    <Button onClick={() => void saveWire(open.source, open.name)}>
      Download the original ({open.bytes.toLocaleString('en')} bytes, {open.encoding})
    </Button>
  )
}
