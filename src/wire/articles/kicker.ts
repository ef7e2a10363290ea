import { type Draft, isParagraphLike, kindAt, normalAt, skipBlank } from '../grammar/draft.ts'
import { endsAsSentence, endsInStop } from '../lists/text-line.ts'
import { findFurniture, furnitureAfterTitle } from '../shapes/furniture-shape.ts'
import { isAboveByline } from './deck.ts'
import { isByline, isRoleLine } from './is-byline.ts'
import { MAX_TITLE_WORDS } from './is-title.ts'
import { namesSection, SECTIONS } from './page-lines.ts'

/** One word or two that name a section, in capitals or alone above a longer title. */
const KICKER =
  /^(?:[\p{Lu}\d][\p{Lu}\d &/'’.-]{1,30}|\p{Lu}[\p{L}-]{1,20}(?: (?:& |and |und )?\p{Lu}[\p{L}-]{1,20})?):?$/u
/** A section, or what kind of story it is. */
const NAMED = new RegExp(
  String.raw`^(?:${SECTIONS}|society|markets|exclusive|breaking(?: news)?|analysis|feature|ciencia):?$`,
  'i',
)

/** A title may begin with an article, the name of a section does not. */
const ARTICLE = /^(?:an?|the|why|how|when|where|what) /i

/** Of three words in capitals that name a section one joins the others, or names one itself. */
const JOINING = /^(?:and|&|from|of|in|on|to|for|at|by|und|aus|et|de|du|des|y|e)$/i

/** Whether the line at `at` names the section of the story whose title stands at `next`. */
export function isKicker(draft: Draft, at: number, next: number): boolean {
  const text = normalAt(draft, at)
  const title = normalAt(draft, next)
  if (!KICKER.test(text) || title.length < text.length + 8 || title.split(' ').length < 3)
    return false
  if (endsInStop(title) || isByline(title) || isRoleLine(title)) return false
  if (NAMED.test(text)) return true
  // A title in capitals above a line in capitals is a title, and so is one above a line that is no title.
  if (text.includes(' ') && (ARTICLE.test(text) || title.split(' ').length > MAX_TITLE_WORDS))
    return false
  const words = text.split(' ')
  const isName = words.length < 3 || words.some((word) => JOINING.test(word) || namesSection(word))
  const isSetApart =
    text === text.toUpperCase() && title !== title.toUpperCase() && words.length <= 3 && isName
  return (isSetApart || !text.includes(' ')) && hasTextBelow(draft, next)
}

/** Whether the line at `title` has a text below, or what introduces one, right there or behind a deck. */
export function hasTextBelow(draft: Draft, title: number): boolean {
  const below = skipBlank(draft, title + 1)
  if (kindAt(draft, below) === undefined) return false
  const text = normalAt(draft, below)
  return (
    isParagraphLike(draft, below) ||
    endsAsSentence(text) ||
    isByline(text) ||
    findFurniture(text, furnitureAfterTitle) !== null ||
    isAboveByline(draft, below)
  )
}
