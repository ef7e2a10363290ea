import { useLocation, useNavigate } from 'react-router'
import { copyText } from '../../../browser/platform/copy.ts'
import { linkToPage } from '../../../browser/platform/share.ts'
import { setPreferences, usePreferences } from '../../../browser/settings/preferences.ts'
import { useSpeech } from '../../../browser/platform/speech.ts'
import { toggleSaved } from '../../../browser/marks/mark-actions.ts'
import { useCommands } from '../../../browser/keys/use-commands.ts'
import { useHashTarget } from '../../../browser/place/use-hash-target.ts'
import { useOpened } from '../../../browser/place/use-opened.ts'
import { useReadingPlace } from '../../../browser/place/reading-places.ts'
import { usePage } from '../../../browser/place/use-page.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleFurniture } from './article-furniture.tsx'
import { ArticleHead } from './article-head.tsx'
import { QuoteCard } from './quote-card.tsx'
import { SpeakerRail } from './rail.tsx'
import { ReaderLayout } from '../reader-layout.tsx'
import { VoiceDescriptions } from './voice-descriptions.tsx'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { findMatches } from '../../../edition/select/find-matches.ts'
import { topicsShown } from '../../../edition/select/item-topics.ts'
import { composeArticleText, composeQuoteText } from '../../../edition/item-text.ts'
import { lineOfParagraph } from '../../../edition/line-of-paragraph.ts'
import { paths } from '../../../paths.ts'
import { composeSavedQuote } from '../../parts/compose-saved-item.ts'
import { Listen } from './listen.tsx'
import { ReaderTools } from '../reader-tools.tsx'
import { Related } from '../related.tsx'
import { useReaderCommands } from '../use-reader-commands.ts'
import { useSelection } from '../../parts/use-selection.ts'
import { useSpeaker } from './use-speaker.ts'
import { useWalk } from '../use-walk.ts'

/** The reader: the article verbatim, its quotes by speaker, the rail and the card of the open quote. */
export function ArticleReader({ article }: { readonly article: EditionArticle }) {
  const selected = useSelection()
  const { open, search, wireSearch, marks, words } = selected
  const { hash } = useLocation()
  const navigate = useNavigate()
  const { highlights, indirect } = usePreferences()
  const walk = useWalk(selected, article.id)
  const speaker = useSpeaker(article, search)
  const isShown = (quote: EditionQuote): boolean =>
    (quote.number !== null || (indirect && quote.kind === 'indirect')) &&
    (speaker.chosen === null || quote.voice === speaker.chosen)
  const shown = article.quotes.filter((quote) => quote.number !== null && isShown(quote))
  const opened = shown.find((quote) => hash === `#q${quote.number}`)
  const named = /^#p[1-9]\d*$/.test(hash) ? Number(hash.slice(2)) - 1 : null
  const toQuote = (quote: EditionQuote): string =>
    paths.article(article, speaker.search, `q${quote.number}`)
  const toLine = (line: number): string => paths.wireLine(line, wireSearch)
  const step = (by: 1 | -1): 'later' | undefined => {
    if (!open.found) return 'later'
    const at = opened ? shown.indexOf(opened) + by : by > 0 ? 0 : shown.length - 1
    const quote = shown[(at + shown.length) % shown.length]
    if (quote) void navigate(toQuote(quote), { replace: true, state: walk.state })
    return undefined
  }
  const spoken = useSpeech()
  usePage(article.title)
  useOpened(article.id)
  useHashTarget(open.found)
  useReadingPlace(article.id)
  const text = composeArticleText(article)
  useReaderCommands({ item: article, walk, open, text })
  useCommands({
    nextQuote: () => step(1),
    previousQuote: () => step(-1),
    highlights: () => setPreferences({ highlights: !highlights }),
  })
  return (
    <ReaderLayout
      tools={
        <ReaderTools
          item={article}
          line={lineOfParagraph(article, named ?? opened?.paragraph ?? -1)}
          open={open}
          text={text}
          walk={walk}
        >
          <Listen spoken={spoken} paragraphs={article.paragraphs} lang={article.reading.lang} />
        </ReaderTools>
      }
      aside={
        <>
          {opened && (
            <QuoteCard
              article={article}
              quote={opened}
              toLine={toLine}
              toNone={paths.article(article, speaker.search)}
              saved={marks.saved.has(opened.id)}
              onCopy={() => void copyText(composeQuoteText(article, opened), 'Quote')}
              onCopyLink={() => void copyText(linkToPage(), 'Link')}
              onSave={() => toggleSaved(opened.id, composeSavedQuote(open, article, opened))}
              onStep={step}
            />
          )}
          <SpeakerRail article={article} chosen={speaker.chosen} toSpeaker={speaker.to} />
          <Related text={[article.title, ...article.paragraphs].join('\n')} selected={selected} />
        </>
      }
    >
      <article {...article.reading} className="min-w-0" data-highlights={highlights ? 'on' : 'off'}>
        <div className="reading-progress" aria-hidden="true" />
        <ArticleHead
          article={article}
          topics={topicsShown(open.edition, article, marks)}
          awaited={!open.found}
        />
        <div className="prose">
          <ArticleBody
            article={article}
            named={named}
            opened={opened?.number ?? null}
            toQuote={toQuote}
            isShown={isShown}
            spoken={spoken.at}
            findMatches={(text) => findMatches(text, words)}
            toLine={toLine}
          />
          {article.signature && (
            <p className="font-mono text-[13px] font-medium text-soft">{article.signature.text}</p>
          )}
          <ArticleFurniture furniture={article.furniture} toLine={toLine} />
        </div>
        <VoiceDescriptions article={article} />
      </article>
    </ReaderLayout>
  )
}
