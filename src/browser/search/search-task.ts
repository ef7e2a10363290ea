import { composeFlags, searchItems } from '../../edition/search/search-items.ts'
import type { SearchPlan } from '../../edition/search/plan-search.ts'
import { planSearch } from '../../edition/search/plan-search.ts'
import { parseSearch } from '../../edition/search/search-query.ts'
import { ifSoon } from '../platform/if-soon.ts'
import { nextTask } from '../platform/next-task.ts'
import type { LoadedIndex } from './index-reader.ts'
import { createIndexReader } from './index-reader.ts'
import type { FromSearch, FoundInWire, ToSearch } from './search-messages.ts'

const index = createIndexReader()
/** Number of searches that were begun: the last one counts. */
let begun = 0

type Tell = (answer: FromSearch) => void

/** Timeout of the index, and of its growth: wires that it lacks after that are read by the search itself. */
const MAX_SILENCE_MS = 5000

/** Answers searches out of the index, and out of the wires themselves where it lacks them: the last one counts. */
export async function answerSearch(asked: ToSearch, tell: Tell): Promise<void> {
  const own = ++begun
  const isLatest = (): boolean => own === begun
  const loading = index.load()
  const loaded = await ifSoon(loading, MAX_SILENCE_MS)
  if (!isLatest()) return
  if (loaded !== 'late') {
    await answer(asked, loaded, tell, isLatest)
    return
  }
  // An index that comes after all takes the place of the reading.
  void loading.then(async (late) => {
    if (late && isLatest()) await answerSearch(asked, tell)
  })
  await answer(asked, null, tell, isLatest)
}

async function answer(
  asked: ToSearch,
  loaded: LoadedIndex | null,
  tellAnswer: Tell,
  isLatest: () => boolean,
): Promise<void> {
  const { number, query, wires } = asked
  const plan = planSearch(parseSearch(query))
  const found = loaded ? searchIndex(asked, plan, loaded) : []
  const lacking = wires.filter(({ id }) => !loaded?.itemsOf(id))
  const doubted = found.filter(({ items }) => items.some(({ sure }) => !sure))
  const tell = (some: readonly FoundInWire[], left: number, unindexed = lacking.length): void =>
    tellAnswer({ number, found: some, unindexed, left })
  tell(
    found.map(({ wire, items }) => ({ wire, items: items.filter(({ sure }) => sure) })),
    doubted.length,
  )
  if (doubted.length > 0) {
    const { fitItems } = await import('./read-kept.ts')
    const fit = async ({ wire, items }: FoundInWire): Promise<FoundInWire> => ({
      wire,
      items: await fitItems(wire, items, plan, asked.languages),
    })
    const isDone = await tellEach(doubted, fit, (some, left) => tell(some, left), isLatest)
    if (!isDone) return
  }
  if (lacking.length === 0) return
  // Meanwhile the index may grow, and the search be asked anew.
  if (loaded) await new Promise((resolve) => setTimeout(resolve, MAX_SILENCE_MS))
  if (!isLatest()) return
  const { searchWires } = await import('./search-wires.ts')
  const search = await searchWires(asked, lacking, plan)
  const unread = lacking.length - search.wires.length
  await tellEach(search.wires, search.find, (some, left) => tell(some, 0, unread + left), isLatest)
}

function searchIndex(
  { wires, corrections }: ToSearch,
  plan: SearchPlan,
  { terms, itemsOf }: LoadedIndex,
): readonly FoundInWire[] {
  const flags = composeFlags(terms, plan)
  return wires.flatMap(({ id, day }): readonly FoundInWire[] => {
    const packed = itemsOf(id)
    const items = packed ? searchItems(packed, plan, flags, corrections, day) : []
    return items.length > 0 ? [{ wire: id, items }] : []
  })
}

/** Minimum interval between partial answers while texts of wires are being searched. */
const MIN_ANSWER_INTERVAL_MS = 100

/** Finds in one wire after the other, and tells in parts what was found and how many are left; whether it came to an end. */
async function tellEach<Wire>(
  wires: readonly Wire[],
  find: (wire: Wire) => Promise<FoundInWire>,
  tell: (some: readonly FoundInWire[], left: number) => void,
  isLatest: () => boolean,
): Promise<boolean> {
  let told = performance.now()
  let waiting: FoundInWire[] = []
  for (const [at, wire] of wires.entries()) {
    waiting.push(await find(wire))
    if (performance.now() - told < MIN_ANSWER_INTERVAL_MS && at < wires.length - 1) continue
    await nextTask()
    if (!isLatest()) return false
    tell(waiting, wires.length - 1 - at)
    waiting = []
    told = performance.now()
  }
  return true
}
