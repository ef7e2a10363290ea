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
import { lazy } from 'react'
import { SpeakerRail } from '../voices/rail.tsx'
import { RailHeading } from '../rail-heading.tsx'
import { ReaderLayout } from '../reader-layout.tsx'
import { SpeakerStrip, StripRoom } from '../voices/speaker-strip.tsx'
import { VoiceDescriptions } from '../voices/voice-descriptions.tsx'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { topicsShown } from '../../../edition/select/item-topics.ts'
import { composeArticleText } from '../../../edition/item-text.ts'
import { lineOfParagraph } from '../../../edition/line-of-paragraph.ts'
import { paths } from '../../../paths.ts'
import { composeSavedQuote } from '../../parts/compose-saved-item.ts'
import { Listen } from './listen.tsx'
import { FromWire, ReadingContext } from '../../../ui/text/from-wire.tsx'
import { LatePart } from '../../parts/late-part.tsx'
import { ReaderTools } from '../reader-tools.tsx'
import { useReaderCommands } from '../use-reader-commands.ts'
import { findSpeakerHues, Hues } from '../../../ui/news/speaker-hue.ts'
import { useSelection } from '../../parts/use-selection.ts'
import { useNamedParagraph } from './use-named-paragraph.ts'
import { useQuoteWalk } from '../voices/use-quote-walk.ts'
import { useSpeaker } from '../voices/use-speaker.ts'
import { useWalk } from '../../parts/use-walk.ts'
import { exportOf } from '../../../ui/late.tsx'

const ArticleEnd = lazy(exportOf(() => import('./article-end.tsx'), 'ArticleEnd'))
const QuoteCard = lazy(exportOf(() => import('../voices/quote-card.tsx'), 'QuoteCard'))

/** The reader: the article verbatim, its quotes by speaker, the rail and the card of the open quote. */
export function ArticleReader({ article }: { readonly article: EditionArticle }) {
  const selected = useSelection()
  const { open, search, wireSearch, marks, findMatches } = selected
  const { highlights, indirect } = usePreferences()
  const walk = useWalk(selected, article.id)
  const speaker = useSpeaker(article, search)
  const quotes = useQuoteWalk(article, speaker)
  const { opened } = quotes
  const named = useNamedParagraph()
  const toLine = (line: number): string => paths.wireLine(line, wireSearch)
  const step = (by: 1 | -1) => (): 'later' | undefined => {
    if (!open.found) return 'later'
    quotes.step(by)
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
    nextQuote: step(1),
    previousQuote: step(-1),
    highlights: () => setPreferences({ highlights: !highlights }),
    back: opened || speaker.chosen !== null ? quotes.close : walk.back,
  })
  return (
    <ReadingContext value={article.reading}>
      <Hues value={findSpeakerHues(open.edition.articles)}>
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
            article.speakers.length + article.quotes.length > 0 && (
              <>
                <RailHeading>Who said what</RailHeading>
                {opened && (
                  <LatePart>
                    <QuoteCard
                      article={article}
                      quote={opened}
                      walk={quotes}
                      toLine={toLine}
                      saved={marks.saved.has(opened.id)}
                      onSave={() =>
                        toggleSaved(opened.id, composeSavedQuote(open, article, opened))
                      }
                    />
                  </LatePart>
                )}
                <SpeakerRail article={article} speaker={speaker} walk={quotes} />
              </>
            )
          }
        >
          <article
            dir={article.reading.dir}
            className="min-w-0"
            data-highlights={highlights ? 'on' : 'off'}
          >
            <ArticleHead
              article={article}
              topics={topicsShown(open.edition, article, marks)}
              strip={
                open.found ? (
                  <SpeakerStrip article={article} speaker={speaker} />
                ) : (
                  <StripRoom article={article} />
                )
              }
            />
            <div className="prose">
              <ArticleBody
                article={article}
                named={named}
                opened={opened?.number ?? null}
                toQuote={quotes.toQuote}
                isShown={({ number, kind }: EditionQuote) =>
                  number !== null || (indirect && kind === 'indirect')
                }
                isQuiet={({ voice }) => speaker.chosen !== null && voice !== speaker.chosen}
                spoken={spoken.at}
                findMatches={findMatches}
                toLine={toLine}
              />
              {article.signature && (
                <FromWire as="p" className="font-mono text-[13px] leading-6 text-soft">
                  {article.signature.text}
                </FromWire>
              )}
              <ArticleFurniture furniture={article.furniture} toLine={toLine} />
            </div>
            <div className="min-h-96 print:hidden">
              <LatePart>
                <ReadingContext value={open.edition.reading}>
                  <ArticleEnd article={article} text={text} walk={walk} selected={selected} />
                </ReadingContext>
              </LatePart>
            </div>
            <VoiceDescriptions article={article} />
          </article>
        </ReaderLayout>
      </Hues>
    </ReadingContext>
  )
}
