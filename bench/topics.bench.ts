import { findArticleSubjects, findSubjects } from '../src/topics/en/find-subjects.ts'
import type { Figure } from './measure.ts'
import { measure } from './measure.ts'
import { realArticle, recombine } from './wires.ts'

const HEADLINES = 20_000

/** Subjects found a second on one thread, those of one article, and the first call's cost. */
export function run(): Figure[] {
  const headlines = recombine(HEADLINES)
  const [title = '', ...paragraphs] = realArticle.slice(0, -1)
  const start = performance.now()
  findSubjects(headlines[0] ?? '')
  const first = performance.now() - start
  const each = measure('', 9, () => headlines.forEach((headline) => findSubjects(headline)))
  return [
    { name: 'tables compiled on the first call', value: first, unit: 'ms' },
    { name: 'subjects of headlines', value: (HEADLINES * 1000) / each.value, unit: 'headlines/s' },
    measure('subjects of the featured article', 9, () => findArticleSubjects(title, paragraphs)),
  ]
}
