import { cleanText } from '../../wire/lines/display-text.ts'
import type { Facts, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { withoutTail } from './feed-tail.ts'

/** The content of an item of a feed, by the names of its fields. */
export interface FeedItem {
  readonly title: string
  /** Content of the field that is named as the text. */
  readonly content: NewsText
  /** Content of the field that is named as a summary, which many feeds use for the text. */
  readonly summary: NewsText
  readonly facts: Facts
  /** What its pictures show, where that stands in fields of its own. */
  readonly pictured?: readonly string[]
}

/** Fewest words of a summary that is taken for the text where there is no other, unless it has several paragraphs. */
const MIN_WORDS = 60

/**
 * An item with its text, if it has one, and its summary where that says something else. A text is never given up for a
 * summary: what calls itself the text is the text, but for one that only begins the summary; a summary that is long
 * is one too, and so is all there is of an item without a title.
 */
export function composeItem({ title, facts, pictured = [], ...given }: FeedItem): NewsItem {
  const content = withoutTail(given.content)
  const summary = withoutTail(given.summary)
  const text = findText(title, content, summary)
  const standfirst = text === summary ? [] : summary.blocks.map((block) => block.text)
  const said = new Set([title, flat(content), flat(summary)])
  const isNew = (words: string): boolean => words !== '' && !said.has(words)
  const isSaid = text !== null && repeats(text, standfirst.join(' '))
  return {
    title,
    blocks: text?.blocks ?? [],
    facts: {
      ...facts,
      summary: isSaid ? [] : standfirst,
      caption: [...content.captions, ...summary.captions, ...pictured.filter(isNew)],
    },
  }
}

function findText(title: string, content: NewsText, summary: NewsText): NewsText | null {
  const begun = has(content) && flat(summary).startsWith(withoutEllipsis(flat(content)))
  const isOwn = has(content) && flat(content) !== title && !(begun && isLong(summary))
  if (isOwn) return content
  return (title === '' ? has(summary) : isLong(summary)) ? summary : null
}

const has = ({ blocks }: NewsText): boolean => blocks.length > 0

const flat = ({ blocks }: NewsText): string => cleanText(blocks.map(({ text }) => text).join(' '))

/** An excerpt ends with what says that it goes on. */
const withoutEllipsis = (text: string): string =>
  text.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u, '')

/** Whether a summary stands in the text, or is its beginning cut short. */
const repeats = (text: NewsText, summary: string): boolean =>
  flat(text).includes(withoutEllipsis(cleanText(summary)))

function isLong({ blocks }: NewsText): boolean {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return paragraphs.length > 1 || words >= MIN_WORDS
}
