import { announce } from '../../../browser/platform/announce.ts'
import { lazy } from 'react'
import { useCommands } from '../../../browser/keys/use-commands.ts'
import { useHashTarget } from '../../../browser/place/use-hash-target.ts'
import { useOpened } from '../../../browser/place/use-opened.ts'
import { usePage } from '../../../browser/place/use-page.ts'
import { useReadingPlace } from '../../../browser/place/reading-places.ts'
import { useSpeech } from '../../../browser/reader/speech.ts'
import { setPreferences, usePreferences } from '../../../browser/settings/preferences.ts'
import type { EditionArticle } from '../../../edition/edition.ts'
import { composeArticleText } from '../../../edition/item-text.ts'
import { lineOfParagraph } from '../../../edition/line-of-paragraph.ts'
import { paths } from '../../../paths.ts'
import { exportOf } from '../../../ui/late.tsx'
import { findSpeakerHues, Hues } from '../../../ui/news/speaker-hue.ts'
import { ReadingContext } from '../../../ui/text/from-wire.tsx'
import { LatePart } from '../../parts/late-part.tsx'
import { useSelection } from '../../parts/use-selection.ts'
import { useWalk } from '../../parts/use-walk.ts'
import { ReaderLayout } from '../reader-layout.tsx'
import { ReaderTools } from '../reader-tools.tsx'
import { useReaderCommands } from '../use-reader-commands.ts'
import { useQuoteWalk } from '../voices/use-quote-walk.ts'
import { useSpeaker } from '../voices/use-speaker.ts'
import { WhoSaidWhat } from '../voices/who-said-what.tsx'
import { ArticleText } from './article-text.tsx'
import { Listen } from './listen.tsx'
import { useNamedParagraph } from './use-named-paragraph.ts'

const ArticleEnd = lazy(exportOf(() => import('./article-end.tsx'), 'ArticleEnd'))

/** The reader: the article verbatim, its quotes by speaker, the rail and the card of the open quote. */
export function ArticleReader({ article }: { readonly article: EditionArticle }) {
  const selected = useSelection()
  const { open, search, wireSearch } = selected
  const { highlights } = usePreferences()
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
    highlights: () => {
      setPreferences({ highlights: !highlights })
      announce(highlights ? 'Quotes are not highlighted' : 'Quotes are highlighted')
    },
    back: opened || speaker.chosen !== null ? quotes.close : walk.back,
  })
  const shared = { article, selected, speaker, quotes, toLine }
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
              <Listen spoken={spoken} paragraphs={article.paragraphs} lang={article.reading.tag} />
            </ReaderTools>
          }
          aside={<WhoSaidWhat {...shared} />}
        >
          <ArticleText {...shared} named={named} spoken={spoken.at}>
            <div className="min-h-96 print:hidden">
              <LatePart>
                <ReadingContext value={open.edition.reading}>
                  <ArticleEnd article={article} text={text} walk={walk} selected={selected} />
                </ReadingContext>
              </LatePart>
            </div>
          </ArticleText>
        </ReaderLayout>
      </Hues>
    </ReadingContext>
  )
}
