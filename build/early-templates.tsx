import type { JSX } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { listHeadlines } from '../src/edition/list-headlines.ts'
import { outlineEdition } from '../src/edition/make/outline-edition.ts'
import { noFilters } from '../src/edition/select/filters.ts'
import { noMarks } from '../src/edition/select/marks.ts'
import { ChangedPlaceholder } from '../src/pages/changed/changed-placeholder.tsx'
import { ArticleBody } from '../src/pages/reader/article/article-body.tsx'
import { ArticleHead } from '../src/pages/reader/article/article-head.tsx'
import { StripRoom } from '../src/pages/reader/voices/speaker-strip.tsx'
import { composeRow } from '../src/pages/parts/compose-row.ts'
import { ReaderLayout } from '../src/pages/reader/reader-layout.tsx'
import { IndexColumns } from '../src/pages/index/index-columns.tsx'
import { Lead } from '../src/pages/index/lead.tsx'
import { paths } from '../src/paths.ts'
import { HeadlineRow } from '../src/ui/news/headline-row.tsx'
import { QuotesTitle } from '../src/ui/quotes-title.tsx'
import { parseWire } from '../src/wire/grammar/parse-wire.ts'

/** A wire of which every piece is drawn once, with texts that stand nowhere else in what is drawn. */
const sample = `-
Headline of the sample
Title of the sample
${'The paragraph of the sample is as long as one must be, and has “a quote” in it. '.repeat(2).trim()}`

const edition = outlineEdition(parseWire(sample))
const [headline] = listHeadlines(edition)
const [article] = edition.articles
if (!headline || !article) throw new Error('The sample of the early page is no wire')

const pieces: Readonly<Record<string, JSX.Element>> = {
  index: (
    <>
      <div className="early-lead" />
      <div className="early-filters" />
      <IndexColumns>
        <section>
          <div className="relative z-0">
            <ol role="list" />
          </div>
        </section>
        <div className="index-side" />
      </IndexColumns>
    </>
  ),
  lead: (
    <Lead
      article={article}
      to={paths.article(article)}
      topics={[]}
      toTopic={() => ''}
      corrected={false}
      time={null}
      matches={[]}
    >
      <ChangedPlaceholder />
    </Lead>
  ),
  row: (
    <HeadlineRow
      as="li"
      row={composeRow(edition, headline, {
        marks: noMarks,
        search: '',
        filters: noFilters,
      })}
      read={false}
      saved={false}
      onSave={() => {}}
    />
  ),
  article: (
    <ReaderLayout tools={<div className="reader-bar" />}>
      <article className="min-w-0">
        <ArticleHead article={article} topics={[]} strip={<StripRoom article={article} />} />
        <div className="prose" />
      </article>
    </ReaderLayout>
  ),
  paragraph: (
    <ArticleBody
      article={article}
      named={null}
      opened={null}
      toQuote={() => ''}
      isShown={() => false}
      isQuiet={() => false}
      spoken={null}
      findMatches={() => []}
      toLine={() => ''}
    />
  ),
  quotes: <QuotesTitle />,
}

/** What of the sample gives way to the wire's own, and by which name (`src/start/early-paint.ts`). */
const slots: readonly (readonly [sample: string, name: string])[] = [
  [paths.headline(headline), '{to}'],
  [paths.article(article), '{to}'],
  [headline.id, '{id}'],
  [article.id, '{id}'],
  [headline.text, '{text}'],
  [article.title, '{text}'],
  [article.paragraphs[0] ?? '', '{paragraph}'],
  ['row-number">1</span>', 'row-number">{number}</span>'],
  ['id="p1"', 'id="p{number}"'],
]

/**
 * The pieces of the early page as templates, each drawn by the component that draws it in the app. What a count of the
 * sample says is left out, its room is kept.
 */
export const drawEarlyTemplates = (): string =>
  Object.entries(pieces)
    .map(([name, piece]) => `<template id="early-${name}">${drawPiece(piece)}</template>`)
    .join('')

const drawPiece = (piece: JSX.Element): string =>
  slots
    .reduce((markup, [text, name]) => markup.replaceAll(text, name), renderToStaticMarkup(piece))
    .replaceAll(/>[^<{]*\d[^<]*</g, '>&nbsp;<')
