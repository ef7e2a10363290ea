import type { Findings } from '../../edition/make/add-findings.ts'
import type { EditionTexts } from '../../edition/make/edition-texts.ts'
import { nextTask } from '../platform/next-task.ts'
import type { Asking } from './ask-worker.ts'
import { askWorker, findInWorker } from './ask-worker.ts'

/** Processors from which both workers leave one to the page: on two of them no gain was to be measured. */
const MIN_PROCESSORS = 4

/**
 * Finds what each text says in one worker and the stories in another, side by side: they need nothing of each other
 * and take about as long. Where one fails the other is ended; throws as it does. On few processors one worker has all.
 */
export async function findInTwo(texts: EditionTexts, asking: Asking): Promise<Findings> {
  if (navigator.hardwareConcurrency < MIN_PROCESSORS) return findInWorker(texts, asking)
  const { signal, tell, additions = null } = asking
  const failing = new AbortController()
  const either = AbortSignal.any([failing.signal, ...(signal ? [signal] : [])])
  const shares = [0, 0]
  let told = 0
  const ask = (kind: 'find-in-each' | 'find-stories', at: number) =>
    askWorker(
      { kind, texts, additions },
      {
        signal: either,
        tell: (share) => {
          shares[at] = share
          const slower = Math.min(...shares)
          if (slower > told) tell?.((told = slower))
        },
      },
    )
  try {
    const asked = ask('find-in-each', 0)
    // Yields between the two, of which each is given a copy of the texts.
    const [each, stories] = await Promise.all([
      asked,
      nextTask().then(() => ask('find-stories', 1)),
    ])
    if (each.kind !== 'found-in-each' || stories.kind !== 'found-stories')
      throw new Error('no findings arrived')
    return { ...each.findings, ...stories.findings }
  } finally {
    failing.abort()
  }
}
