import type { EditionArticle } from './edition.ts'

/** The line (1-based) at which a paragraph (0-based) of an article begins; of the article itself where it has no such. */
export const lineOfParagraph = (
  { blocks, lines }: Pick<EditionArticle, 'blocks' | 'lines'>,
  paragraph: number,
): number =>
  blocks.filter(({ type }) => type === 'paragraph')[paragraph]?.lines.first ?? lines.first
