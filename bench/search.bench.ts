import { readEdition } from '../src/edition/make/read-edition.ts'
import { listItemTerms } from '../src/edition/search/item-terms.ts'
import { packItems } from '../src/edition/search/pack-items.ts'
import { planSearch } from '../src/edition/search/plan-search.ts'
import { composeFlags, searchItems } from '../src/edition/search/search-items.ts'
import { parseSearch } from '../src/edition/search/search-query.ts'
import { createCorpus } from './corpus.ts'
import type { Figure } from './measure.ts'
import { measure } from './measure.ts'

const queries = [
  'ferry',
  'oil prices',
  'ferry -oil',
  'speaker:anna',
  'topic:politics place:de',
  'a',
]

/**
 * The index over so many editions of 50 headlines and as many articles: its size beside the text, what it takes to make,
 * and how long a search takes; and over 1,000 editions and 5,000 articles.
 */
export const run = (): Figure[] =>
  [
    [100, 100],
    [1000, 1000],
    [5000, 5000],
    [1000, 5000],
  ].flatMap(([editions = 0, articles = 0]) => measureIndex(editions, articles))

function measureIndex(editions: number, articles: number): Figure[] {
  const corpus = createCorpus()
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size
    if (number === numbers.size) numbers.set(term, number)
    return number
  }
  let [text, took] = [0, 0]
  const packed = Array.from({ length: editions + articles }, (_, at) => {
    const wire = at < editions ? corpus.edition(50) : corpus.article()
    text += Buffer.byteLength(wire)
    const edition = readEdition(wire)
    const since = performance.now()
    const items = packItems(listItemTerms(edition), numberOf)
    took += performance.now() - since
    return items
  })
  const terms = [...numbers.keys()]
  const size =
    packed.reduce((sum, { length }) => sum + length, 0) + Buffer.byteLength(terms.join('\n'))
  const of = `${editions} editions and ${articles} articles`
  return [
    {
      name: `${of}: index beside ${Math.round(text / 1e6)} MB of text`,
      value: size / text,
      unit: '×',
    },
    { name: `${of}: made from what was read`, value: took, unit: 'ms' },
    ...queries.map((query) =>
      measure(`${of}: ${query}`, 5, () => {
        const plan = planSearch(parseSearch(query))
        const flags = composeFlags(terms, plan)
        return packed.map((items) => searchItems(items, plan, flags, new Map(), '2026-11-28'))
      }),
    ),
  ]
}
