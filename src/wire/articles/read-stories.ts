import { createArticle, readStory } from '../grammar/read-article.ts'
import {
  type ArticleDraft,
  type Draft,
  kindAt,
  normalAt,
  roleNumber,
  setBlank,
  setRole,
  shownAt,
  skipBlank,
} from '../grammar/draft.ts'
import { addFurniture } from '../grammar/read-furniture.ts'
import { kind } from '../lines/line-kind.ts'
import { endsAsSentence } from '../lists/text-line.ts'
import { isNoticeLabel } from '../shapes/notice-label.ts'
import { MESSAGE } from '../shapes/message-mark.ts'
import { CONTACTS_BELOW, takeBesides } from './besides.ts'
import { markSubheads } from './mark-subheads.ts'
import { findStoryEnd, headingDepth, isText, isTitled, type Parts } from './find-articles.ts'
import { isTitle } from './is-title.ts'
import { joinHyphens } from '../lines/join-hyphens.ts'
import { readMarkdown } from './plain-markdown.ts'
import { STORY_LABEL } from './line-labels.ts'
import { isContact, RELEASE } from './page-lines.ts'
import { readHead } from './read-head.ts'
import { findFence, readHeader } from './read-header.ts'

/**
 * Reads the story that begins at `at`, up to where another one does, or a list, by `parts`; gives the first line
 * after it.
 */
export function readOneStory(draft: Draft, at: number, parts: Parts): number {
  const article = createArticle(at)
  const header = readHeader(draft, article, at)
  const text =
    header > at
      ? header
      : parts.story(at)
        ? readStoryLabel(draft, article, at)
        : readNotice(draft, article, at)
  const isFenced = text > at && findFence(draft, at) !== null
  const depth = headingDepth(shownAt(draft, text))
  const end = findStoryEnd(draft, Math.max(at, text - 1), depth, parts)
  const view = within(draft, end)
  const restore = takeBesides(view, article, text, end)
  markSubheads(view, text, end)
  const next = readStory(view, text, readHead, article)
  restore()
  clean(draft, at, depth > 0 || isFenced)
  dropLabel(draft, text > at ? TEXT_LABEL : FULL_TEXT)
  if (MESSAGE.test(shownAt(draft, at))) unstuff(draft)
  draft.pending = view.pending
  draft.lists = view.lists
  const behind = takeNotes(draft, next)
  // A header alone is a story of its own: what follows is read next.
  return Math.max(behind, at + 1)
}

const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]?s?['’]? notes?|notes|hinweise? (?:an|für) (?:die )?redaktion(?:en)?|redaktionshinweise?)\s?:?$/i

/** What a sender says of itself at the end: `About Quarrie Lines`. */
const ABOUT =
  /^About (?:the )?\p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}[\p{L}&.'’-]*|of|and|the|for|&)){0,7}:?$/u

const isForEditors = (text: string): boolean =>
  NOTES.test(text) || CONTACTS_BELOW.test(text) || ABOUT.test(text)

/** The words of the story that began at `at`, without what wrapping and Markdown put among them. */
function clean({ articles, lines }: Draft, at: number, isMarkdown: boolean): void {
  const article = articles.at(-1)
  if (!article || article.first < at) return
  const from = lines.starts[at] ?? 0
  const blocks = joinHyphens(article.blocks, lines.text.slice(from, lines.starts[article.last + 1]))
  article.blocks = isMarkdown ? blocks.map(readMarkdown) : blocks
}

/** The label of a story is its title where no other stands below; gives the first line behind it. */
function readStoryLabel(draft: Draft, article: ArticleDraft, at: number): number {
  const shown = shownAt(draft, at)
  const label = STORY_LABEL.exec(shown)?.[0] ?? ''
  const below = normalAt(draft, at + 1)
  const isTitled = isTitle(draft, at + 1) && !endsAsSentence(below) && !below.includes(': ')
  if (label === '' || isTitled) return at
  article.title = { text: shown.slice(label.length), line: at + 1 }
  setRole(draft, at, roleNumber.title)
  return at + 1
}

/** The label of a message to editors is its title where no other stands below; gives the first line behind it. */
function readNotice(draft: Draft, article: ArticleDraft, at: number): number {
  if (!isNoticeLabel(normalAt(draft, at))) return at
  const below = skipBlank(draft, at + 1)
  const isSaid = endsAsSentence(normalAt(draft, below)) || isNoticeLabel(normalAt(draft, below))
  if (isTitle(draft, below) && !isSaid && isTitled(draft, below)) {
    draft.log.note('advisory-line', at + 1)
    addFurniture(draft, article, at, 'advisory')
    return at + 1
  }
  if (kindAt(draft, below) !== kind.text) return at
  article.title = { text: shownAt(draft, at), line: at + 1 }
  setRole(draft, at, roleNumber.title)
  return at + 1
}

/** What its sender tells editors below the end of a story is none of its text, and no list: it stands beside it. */
function takeNotes(draft: Draft, from: number): number {
  const article = draft.articles.at(-1)
  let at = skipBlank(draft, from)
  if (!article || !isEnded(draft, at) || !isForEditors(normalAt(draft, at))) return from
  for (const end = findNotesEnd(draft, at); at < end; at++)
    if (kindAt(draft, at) === kind.blank) setBlank(draft, at, at + 1)
    else addFurniture(draft, article, at, 'advisory')
  return at
}

/** The rule below notes, or the title of another story that ends with a mark too, or what stands above that title. */
function findNotesEnd(draft: Draft, at: number): number {
  let opened: number | null = null
  let hasText = false
  for (let line = at + 1; line < draft.lines.count; line++) {
    const lineKind = kindAt(draft, line)
    if (lineKind === kind.rule) return line
    if (lineKind === kind.endMark && opened !== null) return opened
    if (lineKind === kind.blank) continue
    const isApart = hasText && kindAt(draft, line - 1) === kind.blank
    if (isApart && opensStoryBelow(draft, line)) opened ??= line
    hasText ||= isText(draft, line)
  }
  return draft.lines.count
}

function opensStoryBelow(draft: Draft, at: number): boolean {
  const text = normalAt(draft, at)
  if (RELEASE.test(text)) return true
  return !isForEditors(text) && !isContact(text) && isTitled(draft, at)
}

/** Whether the mark that ends a story stands above a line. */
function isEnded(draft: Draft, at: number): boolean {
  let before = at - 1
  while (before > 0 && kindAt(draft, before) === kind.blank) before--
  return kindAt(draft, before) === kind.endMark
}

/** The wire up to a line: what is read there ends there. */
function within(draft: Draft, end: number): Draft {
  const { lines } = draft
  if (end === lines.count) return draft
  return { ...draft, lines: { ...lines, count: end, kinds: lines.kinds.subarray(0, end) } }
}

const TEXT_LABEL =
  /^(?:(?:body|(?:full )?text|story|article|content|copy)\s?:\s+|(?:AB|N2|TX) {2}- )(?=\S)/i
const FULL_TEXT = /^full text\s?:\s+(?=\S)/i

/** The text of a story with labels may have one too, which is none of its words. */
function dropLabel({ articles }: Draft, label: RegExp): void {
  const article = articles.at(-1)
  const [first, ...rest] = article?.blocks ?? []
  if (!article || !first || !label.test(first.text)) return
  article.blocks = [{ ...first, text: first.text.replace(label, '') }, ...rest]
}

/** In a file of several messages a line of the text that begins as they do is written with a sign. Source: RFC 4155. */
function unstuff({ articles }: Draft): void {
  const article = articles.at(-1)
  if (!article) return
  article.blocks = article.blocks.map((block) =>
    block.text.startsWith('>From ') ? { ...block, text: block.text.slice(1) } : block,
  )
}
