import type { Reading } from '../../text/reading.ts'
import { findWordOffsets } from '../../text/words.ts'
import type { Article } from '../../wire/wire.ts'
import type { EditionArticle } from '../edition.ts'
import { slugOf } from '../columns/item-id.ts'
import { noSubjects } from '../../topics/topic.ts'

/** Words a minute of silent reading, English non-fiction. Source: Brysbaert 2019, 238 wpm. */
const WORDS_A_MINUTE = 238
/** Characters a minute where words have no blanks between them. Source: studies of silent reading of Chinese and Japanese. */
const CHARACTERS_A_MINUTE = 500
const MAX_UNTITLED_CHARACTERS = 120

/** An article of the wire → what the reader shows of it before anything is found in its text. */
export function outlineArticle(
  article: Article,
  part: number,
  createId: (text: string) => string,
  reading: Reading,
): EditionArticle {
  const { blocks, signature, furniture, lines } = article
  const paragraphs = blocks.filter((block) => block.type === 'paragraph').map((block) => block.text)
  const title = article.title?.text ?? shorten(paragraphs[0] ?? '')
  const words = paragraphs.reduce((sum, text) => sum + findWordOffsets(text).length / 2, 0)
  return {
    id: createId(title),
    slug: slugOf(title),
    part,
    title,
    titled: article.title !== null,
    declared: article.declared ?? [],
    reading,
    blocks,
    paragraphs,
    signature,
    furniture,
    lines,
    words,
    minutes: Math.max(1, Math.round(minutesOf(paragraphs, words, reading))),
    subjects: noSubjects,
    quotes: [],
    speakers: [],
    withdrawn: article.withdrawn ?? false,
  }
}

const minutesOf = (paragraphs: readonly string[], words: number, { lang }: Reading): number =>
  lang === 'zh' || lang === 'ja'
    ? paragraphs.join('').length / CHARACTERS_A_MINUTE
    : words / WORDS_A_MINUTE

/** Cuts a text at the last blank, or before the last character with its marks where no blank is near. */
const shorten = (text: string): string =>
  text.length > MAX_UNTITLED_CHARACTERS
    ? `${text.slice(0, MAX_UNTITLED_CHARACTERS + 1).replace(/(?:\s+\S{0,40}|.\p{M}*)$/u, '')}…`
    : text
