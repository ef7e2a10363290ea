import { holdsNothing } from '../../edition/holds-nothing.ts'
import { findChosenLanguage } from '../settings/wire-languages.ts'
import { spareTime } from '../platform/spare-time.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { readFindings } from '../workers/read-findings.ts'
import { readOutline } from '../workers/read-outline.ts'
import { findAdditions } from '../marks/word-additions.ts'
import type { Loaded } from './load-bytes.ts'
import { findStandIn, loadBytes } from './load-bytes.ts'
import { loading } from './loading.ts'
import type { OpenWire } from './open-wire.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'
import { addressOf } from './wire-source.ts'

/** Loads the bytes of a wire and reads its outline. Throws a `WireLoadError` that says why it cannot be had. */
export const loadOutline = (source: WireSource, signal: AbortSignal): Promise<OpenWire> =>
  loading.run(async (task) => {
    const read = async (loaded: Loaded): Promise<Read> => ({
      loaded,
      outline: await readOutline(
        loaded.bytes,
        task.signal,
        findChosenLanguage(addressOf(source)),
        loaded.readAs,
      ),
    })
    const first = loadBytes(source, task).then(read)
    const earlier =
      source.kind === 'default' &&
      (await first
        .then(checkNews)
        .catch(findStandIn)
        .catch(() => null))
    const { loaded, outline } = await (earlier ? read(earlier) : first)
    const open = composeOpen(source, loaded, outline)
    // Storing waits until the page is complete and idle, since rendering goes first.
    void spareTime
      .begun()
      .then(() => import('./remember-shown.ts'))
      .then((part) => part.rememberShown(open, loaded.bytes))
    return open
  }, signal)

interface Read {
  readonly loaded: Loaded
  readonly outline: WireOutline
}

/** Throws where what came is no news at all: a page to sign in on, or nothing. */
function checkNews({ outline: { edition } }: Read): null {
  if (holdsNothing(edition))
    throw new WireLoadError({ code: 'not-text', type: edition.wire.foreignFormat ?? '' })
  return null
}

export const composeOpen = (
  source: WireSource,
  { bytes, ...loaded }: Loaded,
  outline: WireOutline,
): OpenWire => ({ ...outline, ...loaded, found: false, source, bytes: bytes.byteLength })

/** Finds everything in the texts of a wire; `tell` hears how far that has come, from 0 to 1. */
export async function loadFindings(
  outline: OpenWire,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<OpenWire> {
  const asking = { signal, tell, additions: findAdditions() }
  return { ...outline, edition: await readFindings(outline.edition, asking), found: true }
}
