import { escapeReferences } from '../lines/character-references.ts'
import { findFurniture, furnitureAfterTitle, furnitureBefore } from '../shapes/furniture-shape.ts'
import { findLineKind, kind, type LineKind } from '../lines/line-kind.ts'
import { foldLine } from '../lines/normal-text.ts'
import { findSignature, findWeakSignature, isMalformedSignature } from '../shapes/signature.ts'
import { isTickerText } from './ticker.ts'
import type { Article, Block, Furniture, ParsedWire, Signature } from '../wire.ts'

/**
 * The canonical form of a wire:
 *
 *     -
 *     Oil prices extend gains on Iran unrest
 *     Tiny meteorite may have caused leak from Soyuz capsule
 *     Russian and NASA engineers were assessing a coolant leak …
 *     - Coolant pressure drop -
 *     V.Said--SF-PST
 *
 * Text that would be read as something else begins with a character reference instead, so that
 * `parseWire(printWire(wire))` has the same headlines, titles, blocks and signatures. What has no canonical
 * form is left out: furniture, parts, the wrapping of lines, a weak signature before another article. Lines end in LF, the last in nothing.
 */
export function printWire({
  headlines,
  articles,
}: Pick<ParsedWire, 'headlines' | 'articles'>): string {
  return [
    ...headlines.flatMap(({ text }) => ['-', printHeadline(text)]),
    ...articles.flatMap((article, index) =>
      printArticle(article, headlines.length > 0, index < articles.length - 1),
    ),
  ].join('\n')
}

function printArticle(article: Article, afterList: boolean, beforeArticle: boolean): string[] {
  const { title, blocks, signature } = article
  const body = blocks.map((block, index) =>
    // Dashes right below the title could be a list with a preamble.
    printBlock(block, index === 0 ? (title?.text ?? null) : null, index > 1),
  )
  const end = signature !== null ? [printSignature(signature)] : beforeArticle ? ['-30-'] : []
  return [...(title === null ? [] : [printTitle(title.text, afterList)]), ...body, ...end]
}

const NO_HEADLINE: ReadonlySet<LineKind> = new Set([kind.blank, kind.mark, kind.rule, kind.endMark])

function printHeadline(text: string): string {
  const line = escapeText(text)
  return NO_HEADLINE.has(kindOf(line)) ? escapeFirst(line) : line
}

function printTitle(text: string, afterList: boolean): string {
  const line = escapeText(text)
  const mayContinueHeadline = afterList && /^\p{Ll}/u.test(line)
  return kindOf(line) !== kind.text || mayContinueHeadline
    ? escapeFirst(line)
    : escapeShape(line, furnitureBefore)
}

/** `opening`: the title right above the block, if it has one. */
function printBlock({ type, text }: Block, opening: string | null, mayBeBullet: boolean): string {
  const line = escapeText(text)
  if (type === 'subhead') {
    const subhead = `- ${line} -`
    return kindOf(subhead) === kind.subhead ? subhead : `- ${escapeFirst(line)} -`
  }
  const lineKind = kindOf(line)
  const isPlain = lineKind === kind.text || (lineKind === kind.dash && mayBeBullet)
  // The title again would be a repeat, or make the title a masthead.
  const isInTitle = opening !== null && foldLine(opening).includes(foldLine(text))
  return isPlain && !isInTitle ? escapeShape(line, furnitureAfterTitle) : escapeFirst(line)
}

function printSignature({ text, byline, agencyCode }: Signature): string {
  const canonical = `${byline ?? ''}--${agencyCode ?? ''}`
  return findSignature(canonical) === null ? escapeText(text) : canonical
}

/** Neither reference nor tag, as a reader of the printed text would find one. */
function escapeText(text: string): string {
  return escapeReferences(text).replace(/<(?=\/?[a-z])/gi, '&lt;')
}

/** A line that begins with a reference is text already. */
function escapeFirst(line: string): string {
  const code = line.codePointAt(0)
  if (code === undefined || line.startsWith('&')) return line
  return `&#${code};${line.slice(String.fromCodePoint(code).length)}`
}

/** Some shapes show at the start of a line, some in its punctuation and some at its end. */
function escapeShape(line: string, admitted: ReadonlySet<Furniture['role']>): string {
  const attempts = [
    line,
    escapeFirst(line),
    line.replace(/[-–—/|(©:]/g, (mark) => `&#${mark.charCodeAt(0)};`),
    line.replace(/[\w.]$/, (last) => `&#${last.charCodeAt(0)};`),
  ]
  return attempts.find((attempt) => !hasOtherShape(attempt, admitted)) ?? line
}

function hasOtherShape(line: string, admitted: ReadonlySet<Furniture['role']>): boolean {
  return (
    findSignature(line) !== null ||
    findWeakSignature(line) !== null ||
    isMalformedSignature(line) ||
    isTickerText(line) ||
    findFurniture(line, admitted) !== null
  )
}

function kindOf(line: string): LineKind {
  return findLineKind(line, 0, line.length, 0xff)
}
