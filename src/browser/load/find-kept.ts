import type { FoundWire } from '../library/wire-library.ts'
import { library } from '../library/wire-library.ts'
import { WireLoadError } from '../read/wire-load-error.ts'

/** A kept wire. Throws a `WireLoadError` where it is not there or its bytes are not those that were kept. */
export async function findKept(id: string): Promise<FoundWire> {
  const kept = await library.find(id)
  if (!kept) throw new WireLoadError({ code: library.isNewer() ? 'newer' : 'not-kept' })
  if (!kept.whole) throw new WireLoadError({ code: 'damaged', name: kept.wire.name })
  return kept
}
