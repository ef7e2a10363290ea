import { cleanText } from '../../wire/lines/display-text.ts'
import type { Token } from '../markup/markup.ts'
import { cutMarkup } from '../markup/markup.ts'
import type { NewsBlock } from './news.ts'

export interface NewsText {
  readonly blocks: readonly NewsBlock[]
  /** What belongs to pictures. */
  readonly captions: readonly string[]
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements of HTML and NITF that stand on lines of their own, in lower case. */
const blockNames = words(
  'address article aside bdy blockquote block body bq br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main media media-caption nav note ol p pre section summary table tbody tfoot thead tr ul',
)
const subheadNames = words('h1 h2 h3 h4 h5 h6 hl1 hl2')
const captionNames = words('figcaption media-caption')
/** Elements that hold no text to read. */
const mute = words(
  'audio button canvas head iframe math media-metadata media-object media-producer noscript object select svg template textarea video',
)

/** What stands for a tag within a line: a page sets the marks of `q` by itself. */
const signs: ReadonlyMap<string, string> = new Map([
  ['q', '"'],
  ['td', ' '],
  ['th', ' '],
])

/**
 * Tags and text → blocks: block elements and line breaks begin one, headings are subheads, all other tags go and
 * leave their text. Nothing of the markup is kept. Blanks around a line end are one space, others stay.
 */
export function readMarkup(tokens: Iterable<Token>): NewsText {
  const blocks: NewsBlock[] = []
  const captions: string[] = []
  let parts: string[] = []
  let kind: NewsBlock['type'] | 'caption' = 'paragraph'
  let muted: { readonly name: string; depth: number } | null = null
  const flush = (): void => {
    const text = joinLines(parts.join(''))
    if (text !== '' && kind === 'caption') captions.push(text)
    else if (text !== '' && kind !== 'caption') blocks.push({ type: kind, text })
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

/** HTML or XHTML → its text. */
export const readHtml = (source: string): NewsText => readMarkup(cutMarkup(source))

/** Markup that is to be one line, a title say. */
export const readTitle = (source: string): string =>
  readHtml(source)
    .blocks.map(({ text }) => text)
    .join(' ')

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
    text
      .split(/[\n\r]+/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' '),
  )
