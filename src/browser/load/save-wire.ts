import { announce } from '../platform/announce.ts'
import { loadBytes } from './load-bytes.ts'
import { loading } from './loading.ts'
import { saveFile } from '../platform/save-file.ts'
import { describeError } from '../read/describe-error.ts'
import type { WireSource } from './wire-source.ts'

/** Saves the bytes of a wire as they came, whatever was read out of them. */
export async function saveWire(source: WireSource, name: string): Promise<void> {
  try {
    const { bytes } = await loading.run((task) => loadBytes(source, task))
    saveFile(name, new Blob([bytes], { type: 'text/plain' }))
  } catch (error) {
    announce(`The original was not saved. ${describeError(error)}`)
  }
}
