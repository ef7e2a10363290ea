import { foldText } from '../../text/folded.ts'
import type { Edition, EditionArticle, Item } from '../edition.ts'
import { dayOfItem } from './day-of-item.ts'
import { headlineAt } from '../headline-at.ts'
import { speakersOf } from './speaker-bits.ts'
import { searchedText } from './match-article.ts'
import { noMarks } from '../select/marks.ts'
import { topicsOf } from '../select/item-topics.ts'
import { cutPieces } from './text-pieces.ts'

/** Prefixes of terms that are no pieces of text: no folded text has these characters. */
export const SPEAKER = '\u0001'
export const TOPIC = '\u0002'
export const PLACE = '\u0003'
export const DAY = '\u0004'

/**
 * The search terms of an item: pieces of its text, its speakers, topics and places, and its day where the file gives
 * it.
 */
export interface ItemTerms {
  readonly id: string
  readonly terms: ReadonlySet<string>
}

/** The terms of every item of an edition in which everything has been found: headlines first, then articles. */
export function* listItemTerms(edition: Edition): Generator<ItemTerms> {
  const { table, articles } = edition
  for (let row = 0; row < table.count; row++) {
    const headline = headlineAt(edition, row)
    if (!headline) continue
    yield {
      id: headline.id,
      terms: composeTerms(
        headline.text,
        speakersOf(headline.voices),
        headline,
        dayOfItem(edition, headline),
      ),
    }
  }
  for (const article of articles)
    yield {
      id: article.id,
      terms: composeTerms(
        searchedText(article),
        foldNames(article),
        article,
        dayOfItem(edition, article),
      ),
    }
}

const foldNames = ({ speakers }: EditionArticle): readonly string[] =>
  speakers.map(({ name }) => foldText(name).text)

function composeTerms(
  text: string,
  speakers: readonly string[],
  item: Pick<Item, 'id' | 'subjects'>,
  day: string | null,
): ReadonlySet<string> {
  const terms = new Set(cutPieces(foldText(text).text))
  for (const name of speakers) terms.add(SPEAKER + name)
  for (const topic of topicsOf(item, noMarks)) terms.add(TOPIC + topic)
  for (const { place } of item.subjects.places) terms.add(PLACE + place)
  if (day !== null) terms.add(DAY + day)
  return terms
}
