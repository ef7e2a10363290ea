import { readFileSync } from 'node:fs'
import { createAcross } from '../src/edition/across.ts'
import { compareArticles } from '../src/edition/compare-articles.ts'
import { compareEditions } from '../src/edition/compare-editions.ts'
import type { Edition } from '../src/edition/edition.ts'
import { printPlain } from '../src/edition/export/print-plain.ts'
import { readEdition } from '../src/edition/read-edition.ts'

interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Time of comparing editions and of asking a library, on wires recombined from the real one; medians. */
export function run(): Measure[] {
  const [small, large, later] = [readWire(1, 50), readWire(2, 5000), readWire(2, 5200)]
  const library = Array.from({ length: 200 }, (_, index) => ({
    name: `${index}`,
    wire: null,
    edition: readWire(index, 50),
  }))
  const across = createAcross(library)
  const headline = { text: library[99]?.edition.headlines[9]?.text ?? '' }
  across.findVersions(headline)
  return [
    measure('compare two editions of 50', 9, () => compareEditions(small, readWire(1, 51))),
    measure('compare two editions of 5,000', 5, () => compareEditions(later, large)),
    measure('compare two editions of 5,000, nothing in common', 5, () =>
      compareEditions(readWire(3, 5000), large),
    ),
    measure('compare two takes of 1,000 paragraphs', 5, compareTakes),
    measure('index 200 editions', 5, () => createAcross(library)),
    measure('index 200 editions and their stories', 3, () =>
      createAcross(library).findVersions(headline),
    ),
    measure('the versions of a headline among 200 editions', 9, () =>
      across.findVersions(headline),
    ),
    measure('print 5,000 headlines as a wire', 5, () => printPlain(large)),
  ]
}

function compareTakes(): void {
  const [article] = readEdition(readFileSync('public/wires/sf-pst.txt', 'utf8')).articles
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
  const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
  const words = lines.slice(0, 100).flatMap((line, at) => (at % 2 === 1 ? line.split(' ') : []))
  const random = createRandom(seed)
  const draw = (): string => words[Math.floor(random() * words.length)] ?? ''
  const headlines = Array.from({ length: count }, () =>
    Array.from({ length: 6 + Math.floor(random() * 9) }, (_, index) =>
      index % 3 === 2 ? `${draw()}${Math.floor(random() * 1000).toString(36)}` : draw(),
    ).join(' '),
  )
  const list = headlines.reverse().map((text) => `-\n${text}`)
  const edition = readEdition([...list, ...lines.slice(100)].join('\n'))
  editions.set(key, edition)
  return edition
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

function measure(name: string, times: number, work: () => unknown): Measure {
  work()
  const durations = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return { name, value: durations[times >> 1] ?? Number.NaN, unit: 'ms' }
}
