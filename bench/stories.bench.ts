import { readFileSync } from 'node:fs'
import { findChanges } from '../src/stories/find-changes.ts'
import { findRelated } from '../src/stories/find-related.ts'
import { findStories } from '../src/stories/find-stories.ts'

interface Measure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Time of the stories layer on wires recombined from the real one's words; medians. */
export function run(): Measure[] {
  const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
  const headlines = lines.slice(0, 100).filter((_, index) => index % 2 === 1)
  const article = lines.slice(100)
  const ten = recombine(headlines, 10_000)
  const hundred = recombine(headlines, 100_000)
  const title = article[0] ?? ''
  return [
    measure('stories of 50 headlines', 15, () => findStories(headlines)),
    measure('stories of 10,000 headlines', 5, () => findStories(ten)),
    measure('stories of 100,000 headlines', 3, () => findStories(hundred)),
    measure('related to a headline among 10,000', 15, () => relate(headlines[0] ?? '', ten)),
    measure('related to an article among 10,000', 15, () => relate(article.join('\n'), ten)),
    measure('changes between two headlines', 15, () => findChanges(headlines[28] ?? '', title)),
    measure('changes in an article of 4,000 words', 5, () => compareLong(article)),
  ]
}

function relate(text: string, headlines: readonly string[]): void {
  findRelated(text, headlines, { exclude: [], most: 5 })
}

function compareLong(article: readonly string[]): void {
  const older = Array.from({ length: 8 }, () => article.join('\n')).join('\n')
  findChanges(older, older.replaceAll('leak', 'loss').replaceAll('The', 'A'))
}

/** Headlines of 6 to 14 words drawn from the real ones, every third word made a name of its own. */
function recombine(headlines: readonly string[], count: number): readonly string[] {
  const random = createRandom(1)
  const words = headlines.flatMap((headline) => headline.split(' '))
  const draw = (): string => words[Math.floor(random() * words.length)] ?? ''
  return Array.from({ length: count }, () =>
    Array.from({ length: 6 + Math.floor(random() * 9) }, (_, index) =>
      index % 3 === 2 ? `${draw()}${Math.floor(random() * count * 0.2).toString(36)}` : draw(),
    ).join(' '),
  )
}

/** A linear congruential generator (Numerical Recipes), so that every run measures the same. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function measure(name: string, runs: number, task: () => void): Measure {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    task()
    return performance.now() - start
  }).sort((one, other) => one - other)
  return { name, value: times[runs >> 1] ?? 0, unit: 'ms' }
}
