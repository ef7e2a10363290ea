import { findAll, findFirst } from '../../edition/make/complete-edition.ts'
import type { Edition } from '../../edition/edition.ts'
import { languagesOf, loadRules } from '../../edition/languages/load-rules.ts'
import { packEdition } from '../../edition/make/pack-edition.ts'
import { readBytes } from './read-bytes.ts'
import { WireLoadError } from './wire-load-error.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

// A worker of its own for one wire: it reads the outline, and finds all that is to be found when it is asked to.
let outline: Edition | undefined

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data))

async function answer(request: ToWorker): Promise<void> {
  try {
    if (request.kind === 'read') await read(request.bytes)
    else if (outline) {
      const rulesOf = await loadRules(languagesOf(outline))
      tell({ kind: 'found', findings: findAll(outline, rulesOf, createTeller()) })
    }
  } catch (error) {
    if (error instanceof WireLoadError) tell({ kind: 'failed', failure: error.failure })
    // In an event of its own, so that the page hears of it.
    else setTimeout(() => reportError(error))
  }
}

/** Tells how far one has come, whenever that is another hundredth. */
function createTeller(): (share: number) => void {
  let told = 0
  return (share) => {
    if (share - told < 0.01) return
    told = share
    tell({ kind: 'progress', share })
  }
}

async function read(bytes: Uint8Array): Promise<void> {
  const { edition, encoding } = await readBytes(bytes)
  outline = edition
  // Copies of the columns are handed over: reading goes on with those that are here.
  const first = findFirst(edition, await loadRules(languagesOf(edition)))
  tell({ kind: 'outline', edition: copyBuffers(packEdition(first)), encoding })
}

/** Hands a message over without copying the columns in it. */
function tell(message: FromWorker): void {
  postMessage(message, { transfer: collectBuffers(message) })
}

/** The same plain data with columns of its own, wherever they stand outside of lists. */
function copyBuffers<Data>(data: Data): Data {
  if (ArrayBuffer.isView(data)) return structuredClone(data)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const copy = { ...data }
  for (const key in copy) copy[key] = copyBuffers(copy[key])
  return copy
}

/** Every buffer that stands anywhere in a message of plain data. */
function collectBuffers(data: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(data)) return data.buffer instanceof ArrayBuffer ? [data.buffer] : []
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  return Object.values(data).flatMap(collectBuffers)
}
