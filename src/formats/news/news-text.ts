import { cleanText } from '../../wire/lines/display-text.ts'
import type { MarkupToken } from '../markup/markup.ts'
import { cutMarkup } from '../markup/markup.ts'
import { decodeAllReferences } from '../markup/references.ts'
import type { NewsBlock } from './news.ts'

export interface NewsText {
  readonly blocks: readonly NewsBlock[]
  /** Captions and credits of pictures. */
  readonly captions: readonly string[]
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements of HTML and NITF that stand on lines of their own, in lower case. */
const blockNames = words(
  'address article aside bdy blockquote block body bq caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main media media-caption nav note ol p pre section summary table tbody tfoot thead tr ul',
)
const subheadNames = words('h1 h2 h3 h4 h5 h6 hl1 hl2')
const captionNames = words('figcaption media-caption')
/** Elements that hold no text to read. */
const mute = words(
  'audio button canvas head iframe math media-metadata media-object media-producer noscript object select svg template textarea video',
)

/** Where a line was broken by hand; no text that is to be shown holds it. */
const BREAK = '\u2028'

/** Text in the place of a tag within a line: browsers add the quotation marks of `q` by themselves. */
const signs: ReadonlyMap<string, string> = new Map([
  ['br', BREAK],
  ['q', '"'],
  ['td', ' '],
  ['th', ' '],
])

/**
 * Tags and text → blocks: block elements and line breaks begin one, headings are subheads, all other tags go and
 * leave their text. Nothing of the markup is kept. Blanks around a line end are one space, others stay.
 */
export function readMarkup(tokens: Iterable<MarkupToken>): NewsText {
  const blocks: NewsBlock[] = []
  const captions: string[] = []
  let parts: string[] = []
  let kind: NewsBlock['type'] | 'caption' = 'paragraph'
  let muted: { readonly name: string; depth: number } | null = null
  const flush = (): void => {
    for (const text of joinWrapped(parts.join('').split(BREAK).map(joinLines).filter(Boolean))) {
      if (kind === 'caption') captions.push(text)
      else blocks.push({ type: kind, text })
    }
    parts = []
  }
  for (const token of tokens) {
    const name = token.type === 'text' ? '' : token.name.toLowerCase()
    if (muted) {
      if (name === muted.name) muted.depth += token.type === 'open' ? 1 : -1
      if (muted.depth === 0) muted = null
    } else if (token.type === 'text') parts.push(token.text)
    else if (token.type === 'open' && mute.has(name)) muted = { name, depth: 1 }
    else if (signs.has(name)) parts.push(signs.get(name) ?? '')
    else if (blockNames.has(name)) {
      flush()
      if (subheadNames.has(name) || captionNames.has(name))
        kind = token.type === 'close' ? 'paragraph' : subheadNames.has(name) ? 'subhead' : 'caption'
    }
  }
  flush()
  return { blocks, captions }
}

/** Characters that a line has at least, and by how many lines differ at most, where a text was wrapped by breaks. */
const FULL_LINE_CHARACTERS = 40
const MAX_RAGGED_CHARACTERS = 25

/** Lines between breaks: one where they only wrap a paragraph, as they are where each says something by itself. */
function joinWrapped(lines: readonly string[]): readonly string[] {
  const full = lines.slice(0, -1).map(({ length }) => length)
  const goesOn = lines.slice(1).some((line) => /^\p{Ll}/u.test(line))
  const isWrapped =
    goesOn &&
    Math.min(...full) >= FULL_LINE_CHARACTERS &&
    Math.max(...full) - Math.min(...full) <= MAX_RAGGED_CHARACTERS
  return isWrapped ? [lines.join(' ')] : lines
}

/** HTML or XHTML → its text. */
export const readHtml = (source: string): NewsText => readMarkup(cutMarkup(source))

/** Elements within a line; with those of lines of their own, all that a text may hold and no reader is to see. */
const inlineNames = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr',
)

/** A tag as it stands where it is none of HTML's: `Vector<int>` in a title is no markup. */
const asText = (token: MarkupToken): MarkupToken => {
  if (token.type === 'text') return token
  const name = token.name.toLowerCase()
  const isTag = blockNames.has(name) || inlineNames.has(name) || scripts.has(name)
  return isTag ? token : { type: 'text', text: token.source }
}
const scripts = words('script style')

function* asTitle(source: string): Generator<MarkupToken> {
  for (const token of cutMarkup(source)) yield asText(token)
}

/** Markup that is to be one line, a title say. What only looks like a tag stays. */
export const readMarkedTitle = (source: string): string => lineOfBlocks(readMarkup(asTitle(source)))

/** A title in a field that calls itself plain text. */
export const readPlainTitle = (text: string): string =>
  looksLikeHtml(text) ? readMarkedTitle(text) : joinLines(decodeAllReferences(text))

/** The text of some blocks, on one line. */
export const lineOfBlocks = ({ blocks }: NewsText): string =>
  blocks.map(({ text }) => text).join(' ')

/**
 * Whether a text that is declared as plain is HTML all the same, as many producers write it: an element of HTML that
 * is closed, or one that needs no closing.
 */
function looksLikeHtml(text: string): boolean {
  if (/<(?:p|br|hr|img)\b[^<>]{0,400}>/i.test(text)) return true
  const [, name] =
    /<(a|b|blockquote|div|em|h[1-6]|i|li|ol|span|strong|u|ul)\b[^<>]{0,400}>/i.exec(text) ?? []
  return name !== undefined && text.toLowerCase().includes(`</${name.toLowerCase()}>`)
}

/** The text of a field that calls itself plain. */
export const readDeclaredPlain = (text: string): NewsText =>
  looksLikeHtml(text)
    ? readHtml(text)
    : { blocks: readPlain(decodeAllReferences(text)), captions: [] }

/**
 * Plain text → blocks: parted by blank lines where it has some, so that other line ends are only wrapping; else
 * one a line. `- Subhead -` alone on a line is a subhead.
 */
export function readPlain(text: string): readonly NewsBlock[] {
  const apart = /\n[^\S\n]*\n/
  const plain = text.replace(/\r\n?/g, '\n').trim()
  return readParts(plain.split(apart.test(plain) ? apart : '\n'))
}

/** Paragraphs of plain text as they were parted → blocks. */
export const readParts = (parts: readonly string[]): readonly NewsBlock[] =>
  parts.flatMap((part): NewsBlock[] => {
    const line = joinLines(part)
    const [, subhead] = /^- (\S.*\S) -$/.exec(line) ?? []
    if (subhead !== undefined) return [{ type: 'subhead', text: subhead }]
    return line === '' ? [] : [{ type: 'paragraph', text: line }]
  })

/** One line of several: blanks around a line end are one space. */
export const joinLines = (text: string): string =>
  cleanText(
    /[\n\r]/.test(text)
      ? text
          .split(/[\n\r]+/)
          .map((line) => line.trim())
          .filter(Boolean)
          .join(' ')
      : text,
  )
