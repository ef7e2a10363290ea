import { readFileSync } from 'node:fs'
import { findArticleSubjects, findSubjects } from '../src/topics/classify.ts'

const ROUNDS = 9
const HEADLINES = 20_000

interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
}

/** Headlines made from the real wire's: the first half of one and the second half of another. */
function makeHeadlines(lines: readonly string[]): readonly string[] {
  const halves = lines.map((line) => {
    const words = line.split(' ')
    const middle = words.length >> 1
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')] as const
  })
  return Array.from({ length: HEADLINES }, (_, at) => {
    const first = halves[at % halves.length]?.[0] ?? ''
    const last = halves[(at * 7 + Math.floor(at / halves.length)) % halves.length]?.[1] ?? ''
    return `${first} ${last}`
  })
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

function millisecondsOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Medians of subjects found a second on one thread, of one article's, and the first call's cost. */
export function run(): Figure[] {
  const lines = readFileSync('public/wires/sf-pst.txt', 'utf8').split('\n')
  const headlines = makeHeadlines(lines.slice(0, 100).filter((line) => line !== '-'))
  const [title = '', ...paragraphs] = lines.slice(100, 122)
  const first = millisecondsOf(() => findSubjects(headlines[0] ?? ''))
  const rounds = Array.from({ length: ROUNDS }, () => {
    const each = millisecondsOf(() => headlines.forEach((headline) => findSubjects(headline)))
    const article = millisecondsOf(() => findArticleSubjects(title, paragraphs))
    return { each, article }
  })
  return [
    { name: 'tables compiled on the first call', value: first, unit: 'ms' },
    {
      name: 'subjects of headlines',
      value: (HEADLINES * 1000) / medianOf(rounds.map(({ each }) => each)),
      unit: 'headlines/s',
    },
    {
      name: 'subjects of the featured article',
      value: medianOf(rounds.map(({ article }) => article)),
      unit: 'ms',
    },
  ]
}
