import { printWire } from '../../wire/grammar/print-wire.ts'
import type { Shortlist } from './shortlist.ts'

/**
 * A shortlist as a plain-text wire in the layout of the real one: `-` before each headline, then each
 * article with its title, paragraphs, `- Subhead -` lines and signature. Read again, it has the same
 * headlines, and the same article where there is one. Lines end in LF, the last in nothing.
 */
export function printPlain({ headlines, articles }: Shortlist): string {
  return printWire({
    headlines,
    articles: articles.map((article) => ({
      ...article,
      title: article.titled ? { text: article.title, line: article.lines.first } : null,
    })),
  })
}
