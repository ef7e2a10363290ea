import { placeLabel, topicLabels } from '../../topics/labels.ts'
import type { Block } from '../../wire/wire.ts'
import type { EditionArticle, Item } from '../edition.ts'
import { topicsOf } from '../select/item-topics.ts'
import type { Marks } from '../select/marks.ts'
import { noMarks } from '../select/marks.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { Shortlist } from './shortlist.ts'

/**
 * A shortlist as Markdown: headlines as a list, each with its topics and places; articles under their
 * titles, paragraph by paragraph, subheads one level below, the signature last. The texts read verbatim.
 * Topics are those the reader sees: `marks` holds the ones corrected by hand. Ends in a line break unless
 * the shortlist is empty.
 */
export function printMarkdown(
  { headlines, articles }: Shortlist,
  marks: Pick<Marks, 'topics'> = noMarks,
): string {
  const list = headlines.map(
    (headline) => `- ${escapeMarkdown(headline.text)}${printSubjects(headline, marks)}`,
  )
  const parts = [list.join('\n'), ...articles.map(printArticle)].filter(Boolean)
  return parts.length > 0 ? `${parts.join('\n\n* * *\n\n')}\n` : ''
}

function printArticle({ title, titled, blocks, signature }: EditionArticle): string {
  return [
    ...(titled ? [`# ${escapeMarkdown(title)}`] : []),
    ...blocks.map(printBlock),
    ...(signature ? [escapeMarkdown(signature.text)] : []),
  ].join('\n\n')
}

const printBlock = ({ type, text }: Block): string =>
  type === 'subhead' ? `## ${escapeMarkdown(text)}` : escapeMarkdown(text)

/** ` — *Economy, Conflict · Iran*`; nothing where no rule found anything. */
function printSubjects(item: Item, marks: Pick<Marks, 'topics'>): string {
  const topics = topicsOf(item, marks).flatMap((topic) =>
    topic === 'other' ? [] : topicLabels[topic],
  )
  const places = item.subjects.places.map(({ place }) => placeLabel(place))
  const subjects = [topics.join(', '), places.join(', ')].filter(Boolean).join(' · ')
  return subjects && ` — *${escapeMarkdown(subjects)}*`
}
