import { lazy } from 'react'
import { toggleSaved } from '../../../browser/marks/mark-actions.ts'
import type { EditionArticle } from '../../../edition/edition.ts'
import { exportOf } from '../../../ui/late.tsx'
import { composeSavedQuote } from '../../parts/compose-saved-item.ts'
import { LatePart } from '../../parts/late-part.tsx'
import type { SelectionInUrl } from '../../parts/use-selection.ts'
import { RailHeading } from '../rail-heading.tsx'
import { SpeakerRail } from './rail.tsx'
import type { QuoteWalk } from './use-quote-walk.ts'
import type { ChosenSpeaker } from './use-speaker.ts'

const QuoteCard = lazy(exportOf(() => import('./quote-card.tsx'), 'QuoteCard'))

interface WhoSaidWhatProps {
  readonly article: EditionArticle
  readonly selected: SelectionInUrl
  readonly speaker: ChosenSpeaker
  readonly quotes: QuoteWalk
  readonly toLine: (line: number) => string
}

/** Beside the article: the card of the open quote, and the speakers; nothing where nobody says anything. */
export function WhoSaidWhat({ article, selected, speaker, quotes, toLine }: WhoSaidWhatProps) {
  const { open, marks } = selected
  const { opened } = quotes
  if (article.speakers.length + article.quotes.length === 0) return null
  return (
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
            onSave={() => toggleSaved(opened.id, composeSavedQuote(open, article, opened))}
          />
        </LatePart>
      )}
      <SpeakerRail article={article} speaker={speaker} walk={quotes} />
    </>
  )
}
