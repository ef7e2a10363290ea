import type { Block } from '../wire.ts'
import { withoutEmphasis } from '../lists/linked-text.ts'

const LINK = /!?\[([^[\]]{0,400})\]\(\s*<?[^\s()<>]{1,2000}>?(?:\s+"[^"]{0,200}")?\s*\)/g
const ADDRESS = /<(https?:\/\/[^\s<>]{1,2000})>/g
const ITALIC = /(?<![\p{L}\d_])_(?=[^\s_])([^_]{1,200})(?<=\S)_(?![\p{L}\d_])/gu
const CODE = /`([^`]{1,200})`/g
const ESCAPED = /\\([!-/:-@[-`{-~])/g
/** Where the characters that a backslash keeps are kept meanwhile: a range that no text uses. */
const KEPT = 0xf700
const SHOWN = /[\uf700-\uf7ff]/g

/** The words of a block without the signs of Markdown. Source: CommonMark 0.31, emphasis, links, code, quotes. */
export function readMarkdown(block: Block): Block {
  if (!/[*_`[\\<>~]/.test(block.text) || block.text.search(SHOWN) >= 0) return block
  const kept = block.text
    .replace(/^(?:>\s?)+/, '')
    .replace(ESCAPED, (_, sign: string) => String.fromCharCode(KEPT + sign.charCodeAt(0)))
    .replace(LINK, '$1')
    .replace(ADDRESS, '$1')
    .replace(ITALIC, '$1')
  const text = withoutEmphasis(kept)
    .replace(CODE, '$1')
    .replace(SHOWN, (sign) => String.fromCharCode(sign.charCodeAt(0) - KEPT))
    .trim()
  return text === '' ? block : { ...block, text }
}
