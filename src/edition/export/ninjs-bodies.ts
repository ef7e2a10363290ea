import { findWords } from '../../text/words.ts'
import type { Block } from '../../wire/wire.ts'
import type { EditionArticle } from '../edition.ts'
import type { NinjsItem } from './ninjs-item.ts'

/** What XML 1.0 cannot hold (section 2.2), lone halves of a surrogate pair included. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The text of an article twice: plain as the wire has it, a block a line, subheads between hyphens; and as
 * XHTML, where blocks are `<p>` and `<h2>`. None for an article without blocks.
 */
export function composeBodies({
  blocks,
}: Pick<EditionArticle, 'blocks'>): Pick<NinjsItem, 'bodies'> {
  if (blocks.length === 0) return {}
  const wordCount = blocks.reduce((sum, { text }) => sum + findWords(text).length, 0)
  const compose = (role: string, contentType: string, print: (block: Block) => string) => ({
    role,
    contentType,
    wordCount,
    value: blocks.map(print).join('\n'),
  })
  return {
    bodies: [
      compose('main', 'text/plain', ({ type, text }) =>
        type === 'subhead' ? `- ${text} -` : text,
      ),
      compose('richtext', 'application/xhtml+xml', ({ type, text }) =>
        type === 'subhead' ? `<h2>${escapeXml(text)}</h2>` : `<p>${escapeXml(text)}</p>`,
      ),
    ],
  }
}

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
