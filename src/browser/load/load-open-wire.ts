import { holdsNothing } from '../../edition/holds-nothing.ts'
import { findChosenLanguage } from '../settings/wire-languages.ts'
import { whenIdle } from '../platform/when-idle.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { readFindings } from '../read/read-findings.ts'
import { readOutline } from '../read/read-outline.ts'
import { findAdditions } from '../marks/word-additions.ts'
import type { Loaded } from './load-bytes.ts'
import { loadBytes, loadLast } from './load-bytes.ts'
import { loading } from './loading.ts'
import type { OpenWire } from './open-wire.ts'
import type { WireSource } from './wire-source.ts'
import { addressOf } from './wire-source.ts'

/** Has the bytes of a wire and reads its outline. Throws a `WireLoadError` that says why it cannot be had. */
export const loadOutline = (source: WireSource, signal: AbortSignal): Promise<OpenWire> =>
  loading.run(async (task) => {
    const language = findChosenLanguage(addressOf(source))
    const read = ({ bytes, readAs }: Loaded) => readOutline(bytes, task.signal, language, readAs)
    let loaded = await loadBytes(source, task)
    let outline = await read(loaded)
    const earlier = await findStandIn(source, loaded, outline)
    if (earlier) [loaded, outline] = [earlier, await read(earlier)]
    const open = composeOpen(source, loaded, outline)
    // Rendering goes first.
    whenIdle(async () => {
      const { rememberShown } = await import('./remember-shown.ts')
      await rememberShown(open, loaded.bytes)
    })
    return open
  }, signal)

/** The edition of the site that was shown last, where the site sends no news at all: a page to sign in on, or nothing. */
async function findStandIn(
  { kind }: WireSource,
  { bytes, outage }: Loaded,
  { edition }: WireOutline,
): Promise<Loaded | null> {
  if (kind !== 'default' || outage || !holdsNothing(edition)) return null
  const type = bytes.byteLength === 0 ? 'nothing' : (edition.wire.foreignFormat ?? '')
  return loadLast({ code: 'not-text', type })
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
