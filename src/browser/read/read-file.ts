import type { Edition } from '../../edition/edition.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { describe } from '../../wire/describe.ts'
import type { Carries, ReadAs } from '../library/kept-wire.ts'
import { composeCarries } from '../library/compose-carries.ts'
import { listItems } from '../library/list-items.ts'
import { digestBytes } from '../platform/digest-bytes.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import type { WireOutline } from './outline-bytes.ts'
import type { LoadFailure } from './wire-load-error.ts'
import { WireLoadError } from './wire-load-error.ts'

/** What the library keeps of a file that has been read. */
export interface ReadFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly digest: string | null
  readonly carries: Carries
  /** The ids of its items. */
  readonly items: readonly string[]
}

/**
 * Reads a file, here and now. Throws a `WireLoadError` for one that is too large, is no text, or in which there is
 * nothing to read. `outline` makes the outline; `readAs` is asked what the reader says of a file with such a digest.
 */
export async function readFile(
  blob: Blob,
  readAsOf: (digest: string | null) => ReadAs | null,
  outline: (bytes: ReadFile['bytes'], readAs: ReadAs | null) => Promise<WireOutline>,
): Promise<ReadFile> {
  if (blob.size > MAX_FILE_BYTES)
    throw new WireLoadError({ code: 'too-large', limit: MAX_FILE_BYTES })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const digest = await digestBytes(bytes)
  return { bytes, digest, ...contentsOf(await outline(bytes, readAsOf(digest))) }
}

/**
 * What a wire was read to carry, and the ids it is found by. Throws a `WireLoadError` for one in a format that cannot
 * be read, or in which there is nothing to read: it is refused with the reason, and the wire that is open stays.
 */
export function contentsOf({ edition }: WireOutline): Pick<ReadFile, 'carries' | 'items'> {
  const refusal = findRefusal(edition)
  if (refusal !== null) throw new WireLoadError(refusal)
  return { carries: composeCarries(edition), items: listItems(edition) }
}

/** Why an edition without any text is refused; `null` where there is something to read. */
function findRefusal(edition: Edition): LoadFailure | null {
  const { wire } = edition
  const fault = wire.diagnostics.find(({ severity }) => severity === 'error')
  if (fault)
    return { code: fault.code === 'other-matter' ? 'no-news' : 'unread', reason: describe(fault) }
  if (!holdsNothing(edition)) return null
  const empty = wire.diagnostics.find(({ code }) => code === 'file-empty')
  if (wire.readFrom !== null) {
    const { format } = wire.readFrom
    const reason = `This is ${format}, and there is no headline and no text in it that could be read.`
    return { code: 'unread', reason }
  }
  return {
    code: 'unread',
    reason: empty ? describe(empty) : 'There is no headline and no article in it.',
  }
}
