import type { Edition } from '../../edition/edition.ts'
import { isUnread } from '../../edition/is-unread.ts'
import { keepCopy } from '../library/wire-copies.ts'
import { findChosenLanguage } from '../library/wire-languages.ts'
import { readFindings } from '../read/read-findings.ts'
import { readOutline } from '../read/read-outline.ts'
import type { Loaded } from './load-bytes.ts'
import { addressWithin, loadBytes } from './load-bytes.ts'
import { loading } from './loading.ts'
import type { OpenWire } from './open-wire.ts'
import type { WireSource } from './wire-source.ts'
import { addressOf } from './wire-source.ts'

/** Has the bytes of a wire and reads its outline. Throws a `WireLoadError` that says why it cannot be had. */
export const loadOutline = (source: WireSource, signal: AbortSignal): Promise<OpenWire> =>
  loading.run(async (task) => {
    const loaded = await loadBytes(source, task)
    const language = findChosenLanguage(addressOf(source))
    const outline = await readOutline(loaded.bytes, task.signal, language)
    void keepGoodCopy(source, loaded, outline.edition)
    const { bytes, name, openedAt, outage } = loaded
    return { ...outline, found: false, source, name, openedAt, outage, bytes: bytes.byteLength }
  }, signal)

/** Finds everything in the texts of a wire; `tell` hears how far that has come, from 0 to 1. */
export async function loadFindings(
  outline: OpenWire,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<OpenWire> {
  return { ...outline, edition: await readFindings(outline.edition, { signal, tell }), found: true }
}

/**
 * The site's own wire leaves a copy for the time when the site cannot be reached, once it has been read: an answer
 * that is no wire does not take the place of a good one.
 */
async function keepGoodCopy(
  source: WireSource,
  { bytes, openedAt, outage }: Loaded,
  edition: Edition,
): Promise<void> {
  if (source.kind !== 'default' || outage !== null || isRefused(edition)) return
  await keepCopy(addressWithin(source.path), { bytes, fetchedAt: openedAt })
}

/** As a file would be (`findRefusal`), whose words are not needed here. */
const isRefused = (edition: Edition): boolean =>
  isUnread(edition) || edition.wire.diagnostics.some(({ severity }) => severity === 'error')
