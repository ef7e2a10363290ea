import type { ReactNode } from 'react'
import type { SpokenSentence } from '../../../browser/reader/find-sentences.ts'
import { usePreferences } from '../../../browser/settings/preferences.ts'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { topicsShown } from '../../../edition/select/item-topics.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'
import type { SelectionInUrl } from '../../parts/use-selection.ts'
import { SpeakerStrip, StripRoom } from '../voices/speaker-strip.tsx'
import type { QuoteWalk } from '../voices/use-quote-walk.ts'
import type { ChosenSpeaker } from '../voices/use-speaker.ts'
import { VoiceDescriptions } from '../voices/voice-descriptions.tsx'
import { ArticleBody } from './article-body.tsx'
import { ArticleFurniture } from './article-furniture.tsx'
import { ArticleHead } from './article-head.tsx'

interface ArticleTextProps {
  readonly article: EditionArticle
  readonly selected: SelectionInUrl
  readonly speaker: ChosenSpeaker
  readonly quotes: QuoteWalk
  /** The paragraph that the address names. */
  readonly named: number | null
  /** The sentence that is read aloud. */
  readonly spoken: SpokenSentence | null
  readonly toLine: (line: number) => string
  /** What stands below the text. */
  readonly children: ReactNode
}

/** The article verbatim, its quotes marked. */
export function ArticleText(props: ArticleTextProps) {
  const { article, selected, speaker, quotes, named, spoken, toLine, children } = props
  const { open, marks, findMatches } = selected
  const { highlights, indirect } = usePreferences()
  return (
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
          opened={quotes.opened?.number ?? null}
          toQuote={quotes.toQuote}
          isShown={({ number, kind }: EditionQuote) =>
            number !== null || (indirect && kind === 'indirect')
          }
          isQuiet={({ voice }) => speaker.chosen !== null && voice !== speaker.chosen}
          spoken={spoken}
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
      {children}
      <VoiceDescriptions article={article} />
    </article>
  )
}
