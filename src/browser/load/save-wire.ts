import { announce } from '../platform/announce.ts'
import { loadBytes } from './load-bytes.ts'
import { loading } from './loading.ts'
import { saveFile } from '../platform/save-file.ts'
import { describeError } from '../read/describe-error.ts'
import type { OpenWire } from './open-wire.ts'

/** Saves the bytes of the open wire as they came, whatever was read out of them: its copy, and fetched only where none is. */
export async function saveWire({ id, source, name }: OpenWire): Promise<void> {
  try {
    const { bytes } = await loading.run((task) =>
      loadBytes({ kind: 'kept', id }, task).catch(() => loadBytes(source, task)),
    )
    saveFile(name, new Blob([bytes], { type: 'text/plain' }))
  } catch (error) {
    announce(`The original was not saved. ${describeError(error)}`)
  }
}
