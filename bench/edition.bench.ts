import { everyLanguage } from '../src/edition/languages/every-language.ts'
import { completeEdition } from '../src/edition/make/complete-edition.ts'
import { composeSearch } from '../src/edition/search/compose-search.ts'
import { noFilters } from '../src/edition/select/filters.ts'
import { noMarks } from '../src/edition/select/marks.ts'
import { outlineEdition as outline } from '../src/edition/make/outline-edition.ts'
import { selectRows } from '../src/edition/select/select-rows.ts'
import { parseWire } from '../src/wire/grammar/parse-wire.ts'
import type { Figure } from './measure.ts'
import { measure } from './measure.ts'
import { composeWire, recombineNames } from './wires.ts'

const outlineEdition = (text: string) => outline(parseWire(text))

/** What an edition of 100,000 headlines costs to make, to hold and to filter; of a million, to outline and filter. */
export function run(): Figure[] {
  const hundred = composeWire(recombineNames(100_000, 20_000))
  // What is learnt of words on the way is kept by the code, in the app by a worker that ends.
  completeEdition(outlineEdition(hundred), everyLanguage)
  const before = heap()
  const edition = completeEdition(outlineEdition(hundred), everyLanguage)
  const held = heap() - before
  const million = composeWire(recombineNames(1_000_000, 200_000))
  const large = outlineEdition(million)
  const select = (name: string, of: typeof edition, filters: Partial<typeof noFilters>): Figure =>
    measure(name, 15, () => {
      const search = filters.query ? composeSearch(filters.query, null) : null
      return selectRows(of, { ...noFilters, ...filters }, noMarks, new Set(), search)
    })
  return [
    measure('outline of 100,000 headlines', 5, () => outlineEdition(hundred)),
    measure('complete edition of 100,000', 3, () =>
      completeEdition(outlineEdition(hundred), everyLanguage),
    ),
    measure('outline of 1,000,000 headlines', 1, () => outlineEdition(million)),
    { name: 'memory of 100,000 beside the text of the wire', value: held, unit: 'MB' },
    select('no filter at 100,000', edition, {}),
    select('one topic at 100,000', edition, { topics: ['politics'] }),
    select('two topics at 100,000', edition, { topics: ['politics', 'sport'] }),
    select('topic and place at 100,000', edition, { topics: ['politics'], places: ['IR'] }),
    select('search for “a” at 100,000', edition, { query: 'a' }),
    select('search for “iran” at 100,000', edition, { query: 'iran' }),
    select('search for “iran” at 1,000,000', large, { query: 'iran' }),
  ]
}

/** What is held in memory (MB) once the garbage is collected. */
function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
