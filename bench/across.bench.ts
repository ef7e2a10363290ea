import { headlineAt } from '../src/edition/headline-at.ts'
import { listHeadlines } from '../src/edition/list-headlines.ts'
import { createEditionsIndex } from '../src/edition/across/editions-index.ts'
import { compareArticles } from '../src/edition/compare/compare-articles.ts'
import { compareEditions } from '../src/edition/compare/compare-editions.ts'
import type { Edition } from '../src/edition/edition.ts'
import { everyLanguage } from '../src/edition/languages/every-language.ts'
import { printPlain } from '../src/edition/export/print-plain.ts'
import { readEdition } from '../src/edition/make/read-edition.ts'
import type { Figure } from './measure.ts'
import { measure } from './measure.ts'
import { composeWire, realWire, recombineNames } from './wires.ts'

/** Time of comparing editions and of asking a library, on wires recombined from the real one; medians. */
export function run(): Figure[] {
  const [small, large, later] = [readWire(1, 50), readWire(2, 5000), readWire(2, 5200)]
  const library = Array.from({ length: 200 }, (_, index) => ({
    name: `${index}`,
    wire: null,
    edition: readWire(index, 50),
  }))
  const across = createEditionsIndex(library, everyLanguage)
  const headline = { text: library[99] ? (headlineAt(library[99].edition, 9)?.text ?? '') : '' }
  across.findVersions(headline)
  return [
    measure('compare two editions of 50', 9, () => compareEditions(small, readWire(1, 51))),
    measure('compare two editions of 5,000', 5, () => compareEditions(later, large)),
    measure('compare two editions of 5,000, nothing in common', 5, () =>
      compareEditions(readWire(3, 5000), large),
    ),
    measure('compare two takes of 1,000 paragraphs', 5, compareTakes),
    measure('index 200 editions', 5, () => createEditionsIndex(library, everyLanguage)),
    measure('index 200 editions and their stories', 3, () =>
      createEditionsIndex(library, everyLanguage).findVersions(headline),
    ),
    measure('the versions of a headline among 200 editions', 9, () =>
      across.findVersions(headline),
    ),
    measure('print 5,000 headlines as a wire', 5, () =>
      printPlain({ headlines: listHeadlines(large), articles: large.articles }),
    ),
  ]
}

function compareTakes(): void {
  const [article] = readEdition(realWire).articles
  if (!article) return
  const blocks = Array.from({ length: 50 }, (_, round) =>
    article.blocks.slice(0, 20).map((block) => ({ ...block, text: `${block.text} ${round}` })),
  ).flat()
  const later = blocks.map((block) => ({ ...block, text: block.text.replace('the', 'that') }))
  compareArticles({ ...article, blocks }, { ...article, blocks: later })
}

const editions = new Map<string, Edition>()

/** A wire whose headlines are drawn from the real ones' words; a longer one of a seed goes on from a shorter. */
function readWire(seed: number, count: number): Edition {
  const key = `${seed} ${count}`
  const known = editions.get(key)
  if (known) return known
  const edition = readEdition(composeWire(recombineNames(count, 1000, seed).toReversed()))
  editions.set(key, edition)
  return edition
}
