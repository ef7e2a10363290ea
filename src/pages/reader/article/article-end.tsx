import { copyText } from '../../../browser/platform/copy.ts'
import { shareLink } from '../../../browser/platform/share.ts'
import type { EditionArticle, EditionItem } from '../../../edition/edition.ts'
import { countPart } from '../../../edition/select/count-part.ts'
import { topicsShown } from '../../../edition/select/item-topics.ts'
import { paths } from '../../../paths.ts'
import { placeLabel, topicLabel } from '../../../topics/labels.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { KeyOf } from '../../keys/key-name.tsx'
import { Link } from '../../../ui/link.tsx'
import { HeadlineText } from '../../../ui/news/headline-text.tsx'
import { printCount } from '../../../ui/text/print-count.ts'
import { toggleSavedItem } from '../../parts/compose-saved-item.ts'
import type { SelectionInUrl } from '../../parts/use-selection.ts'
import { LateRelatedHeadlines } from '../late-related-headlines.tsx'
import type { ListWalk } from '../../parts/use-walk.ts'
import { FromWire } from '../../../ui/text/from-wire.tsx'
import { signs } from '../../../ui/controls/signs.ts'

const ICON = 'inline-flex items-center gap-2'

/** The foot of an article: save and share, the next unread, related headlines, the number of unread items. */
export function ArticleEnd({
  article,
  text,
  walk,
  selected,
}: {
  readonly article: EditionArticle
  /** What is copied. */
  readonly text: string
  readonly walk: ListWalk
  readonly selected: SelectionInUrl
}) {
  const { open, marks, search, wireSearch } = selected
  const saved = marks.saved.has(article.id)
  return (
    <footer className="mt-8 text-sm border-t border-strong print:hidden">
      <div className="flex flex-wrap items-center gap-2 py-4">
        <Button
          className={ICON}
          aria-pressed={saved}
          aria-label={`Save: ${article.title}`}
          onClick={() => toggleSavedItem(open, article)}
        >
          <Icon name="star" size="16" filled={saved} />
          {saved ? 'Saved' : 'Save'}
        </Button>
        <Button className={ICON} onClick={() => void shareLink(article.title)}>
          <Icon name={signs.share} size="16" />
          Share
        </Button>
        <Button className={ICON} onClick={() => void copyText(text, 'Text')}>
          <Icon name={signs.copy} size="16" />
          Copy text
        </Button>
        <Link
          to={paths.wireLine(article.lines.first, wireSearch)}
          className="ms-auto flex min-h-9 items-center text-soft hover:underline"
        >
          Show in source
        </Link>
      </div>
      {walk.nextUnread ? (
        <NextUnread item={walk.nextUnread} walk={walk} selected={selected} />
      ) : (
        <p className="border-y border-rule py-4 font-serif text-xl">You are all caught up</p>
      )}
      <LateRelatedHeadlines
        text={[article.title, ...article.paragraphs].join('\n')}
        selected={selected}
      />
      <UnreadCount selected={selected} toList={paths.index(search)} />
    </footer>
  )
}

function NextUnread({
  item,
  walk,
  selected,
}: {
  readonly item: EditionItem
  readonly walk: ListWalk
  readonly selected: SelectionInUrl
}) {
  const topics = topicsShown(selected.open.edition, item, selected.marks)
  return (
    <section data-row={item.id} className="border-y border-rule pt-3.75 pb-4 text-[13px] text-soft">
      <h2 className="mb-1 flex items-center gap-2">
        Next unread <KeyOf command="nextUnread" />
      </h2>
      <h3 className="font-serif text-[20px] leading-6 font-semibold tracking-[-.01em] text-pretty text-ink md:text-[26px] md:leading-8">
        <Link to={walk.toItem(item)} replace className="block wrap-anywhere hover:underline">
          {'text' in item ? (
            <HeadlineText text={item.text} voices={item.voices} reading={item.reading} />
          ) : (
            <FromWire reading={item.reading}>{item.title}</FromWire>
          )}
        </Link>
      </h3>
      <p className="flex flex-wrap gap-x-3">
        {topics.map((topic) => (
          <span key={topic} className="text-ink">
            {topicLabel(topic)}
          </span>
        ))}
        {item.subjects.places.map(({ place }) => (
          <span key={place}>{placeLabel(place)}</span>
        ))}
      </p>
    </section>
  )
}

function UnreadCount({
  selected: { open, filters, marks, hidden },
  toList,
}: {
  readonly selected: SelectionInUrl
  readonly toList: string
}) {
  const { items, unread } = countPart(open.edition, filters.part, marks.read, hidden.all)
  return (
    <p className="pt-5 pb-16 text-soft">
      {items > 0 && `${printCount(unread)} of ${printCount(items)} headlines unread · `}
      <Link to={toList} className="underline underline-offset-3">
        Back to headlines
      </Link>
    </p>
  )
}
