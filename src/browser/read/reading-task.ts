import { findFirst, findInTexts } from '../../edition/make/complete-edition.ts'
import { languagesOf, loadRules } from '../../edition/languages/load-rules.ts'
import { packEdition } from '../../edition/make/pack-edition.ts'
import { outlineBytes } from './outline-bytes.ts'
import { WireLoadError } from './wire-load-error.ts'
import type { FromWorker, ToWorker } from './reading-messages.ts'

/** A worker for one answer: the outline of a wire, or what is found in the texts of one. */
export async function answerReading(request: ToWorker): Promise<void> {
  try {
    tell(await answer(request))
  } catch (error) {
    if (error instanceof WireLoadError) tell({ kind: 'failed', failure: error.failure })
    // Reported from a task of its own, so that it reaches the page as an `error` event of the worker.
    else setTimeout(() => reportError(error))
  }
}

async function answer(request: ToWorker): Promise<FromWorker> {
  if (request.kind === 'find') {
    const rulesOf = await loadRules(languagesOf(request.texts), request.additions)
    return { kind: 'found', findings: findInTexts(request.texts, rulesOf, createTeller()) }
  }
  const { bytes, language, readAs } = request
  const { edition, encoding } = await outlineBytes(bytes, language, readAs)
  const first = findFirst(edition, await loadRules(languagesOf(edition)))
  return { kind: 'outline', edition: packEdition(first), encoding }
}

/** Maximum interval between progress messages while the work advances: a worker that is silent for long is ended. */
const MAX_PROGRESS_INTERVAL_MS = 1000

/** Reports progress (0 to 1) with each hundredth, and at least once an interval. */
function createTeller(): (share: number) => void {
  let told = 0
  let toldAt = performance.now()
  return (share) => {
    if (share - told < 0.01 && performance.now() - toldAt < MAX_PROGRESS_INTERVAL_MS) return
    told = share
    toldAt = performance.now()
    tell({ kind: 'progress', share })
  }
}

/** Posts a message and transfers the buffers in it, without a copy. */
function tell(message: FromWorker): void {
  postMessage(message, { transfer: collectBuffers(message) })
}

/** Every buffer that stands anywhere in a message of plain data. */
function collectBuffers(data: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(data)) return data.buffer instanceof ArrayBuffer ? [data.buffer] : []
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return []
  return Object.values(data).flatMap(collectBuffers)
}
