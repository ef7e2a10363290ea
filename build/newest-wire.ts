import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FALLBACK = 'wires/sf-pst.txt'

/**
 * The first wire of public/wires/index.json, as a path below the app's address: what the built app opens by
 * default. A list that is missing, empty or faulty gives the wire that the app was made with.
 */
export function findNewestWire(publicFolder: string): string {
  try {
    const list: unknown = JSON.parse(
      readFileSync(join(publicFolder, 'wires', 'index.json'), 'utf8'),
    )
    const wires = typeof list === 'object' && list !== null && 'wires' in list ? list.wires : null
    const newest: unknown = Array.isArray(wires) ? wires[0] : null
    const file =
      typeof newest === 'object' && newest !== null && 'file' in newest ? newest.file : ''
    return typeof file === 'string' && /^[\w][\w./-]*$/.test(file) && !file.includes('..')
      ? `wires/${file}`
      : FALLBACK
  } catch {
    return FALLBACK
  }
}
