import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { outlineBytes } from '../../src/browser/read/outline-bytes.ts'
import { describeFailure } from '../../src/browser/read/describe-error.ts'
import { contentsOf } from '../../src/browser/read/read-file.ts'
import { WireLoadError } from '../../src/browser/read/wire-load-error.ts'
import type { Edition, EditionArticle } from '../../src/edition/edition.ts'
import { findNotes } from '../../src/edition/find-notes.ts'

/** What a reader has before them after opening a file, as the evaluation kit asks for it. */
export async function openFile(bytes: Uint8Array) {
  try {
    const outline = await outlineBytes(bytes)
    contentsOf(outline)
    return showEdition(outline.edition, outline.encoding)
  } catch (error) {
    if (!(error instanceof WireLoadError)) throw error
    return { ...nothing, refused: describeFailure(error.failure).what }
  }
}

const nothing = { format: '', encoding: '', headlines: [], articles: [], diagnostics: [] }

function showEdition(edition: Edition, encoding: string) {
  const { wire, articles } = edition
  const headlines = listHeadlines(edition)
  return {
    refused: null,
    format: wire.foreignFormat ?? wire.readFrom?.format ?? 'wire',
    encoding,
    headlines: headlines.map(({ text }) => text),
    articles: articles.map(showArticle),
    besides: headlines.flatMap((headline) => [
      ...findNotes(wire, headline).map(({ text }) => text),
      ...[headline.details?.summary, headline.details?.source].filter(isText),
    ]),
    ...(headlines.some(({ details }) => details?.time)
      ? { times: headlines.map(({ details }) => details?.time ?? null) }
      : {}),
    diagnostics: wire.diagnostics,
  }
}

const isText = (text: string | null | undefined): text is string => Boolean(text)

/** The roles of lines that stand beside a text; others repeat what is shown, or belong to a page. */
const NOTES = new Set(['advisory', 'meta', 'masthead', 'caption', 'copyright', 'summary'])

function showArticle({ titled, title, blocks, furniture, signature }: EditionArticle) {
  const byline = furniture.find(({ role }) => role === 'byline')?.text ?? signature?.byline ?? null
  return {
    title: titled ? title : null,
    byline,
    blocks,
    notes: furniture.filter(({ role }) => NOTES.has(role)).map(({ text }) => text),
  }
}
