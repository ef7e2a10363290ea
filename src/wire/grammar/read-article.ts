import { readBody } from './read-body.ts'
import type { ArticleDraft, Draft } from './draft.ts'
import { normalAt, roleNumber, setRole } from './draft.ts'
import { readFurniture } from './read-furniture.ts'
import { readTitle } from './read-title.ts'
import { furnitureAfterTitle, furnitureBefore } from '../shapes/furniture-shape.ts'
import { findSignature } from '../shapes/signature.ts'

/**
 * An article: what stands around it, its title, its body, its signature.
 *
 *     Tiny meteorite may have caused leak from Soyuz capsule     title
 *     Russian and NASA engineers were assessing a coolant …      paragraph
 *     - Coolant pressure drop -                                  subhead
 *     V.Said--SF-PST                                             signature, which closes it
 *
 * Reads the article that starts at `at`; gives the first line after it, always beyond `at`.
 */
export const readArticle = (draft: Draft, at: number): number => readStory(draft, at, readHead)

/** Reads what stands above an article's text, its title included; gives the first line after that. */
export type ReadHead = (draft: Draft, article: ArticleDraft, at: number) => number

function readHead(draft: Draft, article: ArticleDraft, at: number): number {
  const next = readTitle(draft, article, at)
  return article.title === null ? next : readFurniture(draft, article, next, furnitureAfterTitle)
}

/** An article of which nothing has been read, from line `at` (0-based) on. */
export const createArticle = (at: number): ArticleDraft => ({
  title: null,
  blocks: [],
  signature: null,
  furniture: [],
  first: at,
  last: at,
})

/**
 * Reads an article as `readArticle` does, with another way to read what stands above its text; `article` may have
 * its title and more already.
 */
export function readStory(
  draft: Draft,
  at: number,
  readAbove: ReadHead,
  article = createArticle(at),
): number {
  let next = readFurniture(draft, article, at, furnitureBefore)
  if (article.title === null && findSignature(normalAt(draft, next)) !== null) {
    keepFurniture(draft, article)
    return readOrphan(draft, next)
  }
  next = readAbove(draft, article, next)
  next = readBody(draft, article, next)
  if (article.title === null && article.blocks.length === 0) keepFurniture(draft, article)
  else closeArticle(draft, article)
  return next
}

/** A signature without an article stays where it is and belongs to none. */
function readOrphan(draft: Draft, at: number): number {
  setRole(draft, at, roleNumber.signature)
  draft.log.note('signature-orphan', at + 1)
  return at + 1
}

/** Furniture outside of an article goes to the article before; before the first it waits for the next. */
function keepFurniture(draft: Draft, article: ArticleDraft): void {
  const before = draft.articles.at(-1)
  const owner = before?.furniture ?? draft.pending
  // One by one: there may be more than a call can take.
  for (const piece of article.furniture) owner.push(piece)
  if (before !== undefined) before.last = Math.max(before.last, article.last)
}

function closeArticle(draft: Draft, article: ArticleDraft): void {
  const { log, articles, sections } = draft
  if (articles.length > 0) {
    log.noteWith('article-extra', article.first + 1, { article: articles.length + 1 })
  }
  if (article.title === null) log.note('article-title-missing', article.first + 1)
  if (!article.blocks.some(({ type }) => type === 'paragraph')) {
    log.note('article-body-empty', article.first + 1)
  }
  if (article.signature === null) log.note('signature-missing', article.last + 1)
  sections.push({ type: 'article', index: articles.length, first: article.first })
  // Which lines of a body are furniture is known only after the body.
  const furniture = [...draft.pending, ...article.furniture].sort((a, b) => a.line - b.line)
  articles.push({ ...article, furniture })
  draft.pending = []
}
