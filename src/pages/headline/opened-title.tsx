import { useRewordings } from '../../browser/live/use-rewordings.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { CorrectedHeadline } from '../changed/corrected-headline.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'

/** The words of the open headline; of one that is reworded, with the earlier words. */
export function OpenedTitle({
  headline,
  selected: { open, findMatches },
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
}) {
  const tell = useRewordings(open.found)
  const rewording = tell?.findRewording(open.edition, headline)
  return rewording ? (
    <CorrectedHeadline rewording={rewording} />
  ) : (
    <HeadlineText
      text={headline.text}
      voices={headline.voices}
      matches={findMatches(headline.text)}
      reading={headline.reading}
    />
  )
}
