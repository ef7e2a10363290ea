import { announce } from '../platform/announce.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { loadBytes } from '../load/load-bytes.ts'
import { loading } from '../load/loading.ts'
import { describeError } from '../read/describe-error.ts'
import { takeInWire } from './take-in-wire.ts'
import type { WireSource } from '../load/wire-source.ts'

/** Keeps a wire of this site on the device, for offline reading: only when the reader says so. */
export async function keepSiteWire(
  source: Extract<WireSource, { kind: 'site' }>,
): Promise<OpenWire | null> {
  try {
    const { open, keeping } = await loading.run(async (task) => {
      const { bytes, name } = await loadBytes(source, task)
      return takeInWire({ name, origin: 'site', from: source.path }, bytes, task.signal)
    })
    const { name } = open
    const { persistent } = await keeping
    announce(
      persistent
        ? `${name} is kept on this device, and opens without a network`
        : `${name} is kept only until this page is closed: the browser gives no room`,
    )
    return open
  } catch (error) {
    announce(`The edition is not kept. ${describeError(error)}`)
    return null
  }
}
