import type { Edition } from '../../edition/edition.ts'
import { findItemAtLine, type ItemAtLine } from '../../edition/find-item-at-line.ts'
import { paths } from '../../paths.ts'
import type { Reading } from '../../text/reading.ts'
import { WireLine } from '../../ui/news/wire-line.tsx'
import type { Diagnostic } from '../../wire/diagnostic.ts'
import { readLine } from '../../wire/lines/read-line.ts'

/** A line of the open edition, in the language of the headline or article it belongs to and with the way there. */
export function SourceLine({
  edition,
  number,
  current,
  search,
  problems = [],
}: {
  readonly edition: Edition
  readonly number: number
  readonly current: boolean
  readonly search: string
  readonly problems?: readonly Diagnostic[] | undefined
}) {
  const item = findItemAtLine(edition, number)
  return (
    <WireLine
      line={readLine(edition.wire.lines, number)}
      current={current}
      to={item && pathOf(item, search)}
      reading={item ? readingOf(item) : undefined}
      problems={problems}
    />
  )
}

const readingOf = (item: ItemAtLine): Reading | undefined =>
  item.kind === 'headline' ? item.headline.reading : item.article.reading

function pathOf(item: ItemAtLine, search: string): string {
  if (item.kind === 'headline') return paths.headline(item.headline, search)
  return paths.article(item.article, search, item.paragraph === null ? '' : `p${item.paragraph}`)
}
