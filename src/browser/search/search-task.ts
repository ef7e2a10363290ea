import { composeFlags, searchItems } from '../../edition/search/search-items.ts'
import { planSearch } from '../../edition/search/plan-search.ts'
import { parseSearch } from '../../edition/search/search-query.ts'
import { nextTask } from '../platform/next-task.ts'
import { createIndexReader } from './index-reader.ts'
import type { FromSearch, FoundInWire, ToSearch } from './search-messages.ts'

const index = createIndexReader()
let latest = 0

type Tell = (answer: FromSearch) => void

/** Answers searches out of the index: the last one counts. */
export function answerSearch(data: ToSearch, tell: Tell): Promise<void> {
  latest = data.number
  return answer(data, tell)
}

/** Minimum interval between partial answers while texts of wires are being searched. */
const MIN_ANSWER_INTERVAL_MS = 100

async function answer(
  { number, query, wires, corrections, languages }: ToSearch,
  tellAnswer: Tell,
): Promise<void> {
  const { terms, itemsOf } = await index.load()
  if (number !== latest) return
  const plan = planSearch(parseSearch(query))
  const flags = composeFlags(terms, plan)
  const found = wires.flatMap(({ id, day }): readonly FoundInWire[] => {
    const packed = itemsOf(id)
    const items = packed ? searchItems(packed, plan, flags, corrections, day) : []
    return items.length > 0 ? [{ wire: id, items }] : []
  })
  const unindexed = wires.filter(({ id }) => !itemsOf(id)).length
  const doubted = found.filter(({ items }) => items.some(({ sure }) => !sure))
  const tell = (some: readonly FoundInWire[], left: number): void =>
    tellAnswer({ number, found: some, unindexed, left })
  tell(
    found.map(({ wire, items }) => ({ wire, items: items.filter(({ sure }) => sure) })),
    doubted.length,
  )
  if (doubted.length === 0) return
  const { fitItems } = await import('./read-kept.ts')
  let told = performance.now()
  let waiting: FoundInWire[] = []
  for (const [at, { wire, items }] of doubted.entries()) {
    waiting.push({ wire, items: await fitItems(wire, items, plan, languages) })
    if (performance.now() - told < MIN_ANSWER_INTERVAL_MS && at < doubted.length - 1) continue
    await nextTask()
    if (number !== latest) return
    tell(waiting, doubted.length - 1 - at)
    waiting = []
    told = performance.now()
  }
}
