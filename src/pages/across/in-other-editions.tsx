import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import { findWords } from '../../text/words.ts'
import { Link } from '../../ui/link.tsx'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useLibraryIndex } from '../../browser/across/use-library-index.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'
import type { FoundText, FoundVersion } from '../../edition/across/editions-index.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import type { NamedEdition } from '../../edition/across/tellings.ts'
import { paths } from '../../paths.ts'
import { findChanges } from '../../stories/find-changes.ts'
import { namesOf } from '../../edition/languages/names-of.ts'
import { isRewording } from '../../stories/is-rewording.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Additions to a headline from other wires of the device: its full text, and the wordings of its story there. */
export function InOtherEditions({
  headline,
  open,
}: {
  readonly headline: EditionHeadline
  readonly open: OpenWire
}) {
  const library = useLibraryIndex(open)
  if (!library) return null
  const found = library.index.findText(headline)
  const versions = library.index.findVersions(headline)
  const own = addressOf(open.source)
  const { others: all, left } = library
  const others = versions.filter((version) => version.in.wire !== own)
  return (
    <>
      {found && !isHere(found, own) && <FullText found={found} own={own} />}
      {others.length > 0 && (
        <section>
          <h4 className="mt-2 mb-1 font-semibold text-ink">This story in other editions</h4>
          <ol role="list">
            {others.map((version) => (
              <VersionRow
                key={version.headline.id}
                version={version}
                before={versions[versions.indexOf(version) + 1]}
              />
            ))}
          </ol>
        </section>
      )}
      {left > 0 && (
        <p className="mt-3 text-[13px] text-soft">
          Of {plural(all, 'other kept edition')} the latest {printCount(all - left)} were looked
          into. <Link to={searchFor(headline.text)}>Search all of them</Link>
        </p>
      )}
    </>
  )
}

/** Whether the text is that of the headline itself, in the open edition: the headline leads to it. */
const isHere = ({ how, in: { wire } }: FoundText, own: string | null): boolean =>
  how === 'same-title' && wire === own

/** A search of everything that is kept for the longest words of a headline. */
const searchFor = (text: string): string =>
  paths.index(
    printFilters({
      ...noFilters,
      everywhere: true,
      query: findWords(text)
        .map((word) => word.text)
        .toSorted((one, other) => other.length - one.length)
        .slice(0, MAX_WORDS)
        .join(' '),
    }),
  )
const MAX_WORDS = 2

const searchOf = ({ wire }: NamedEdition): string => printFilters({ ...noFilters, wire })

function FullText({
  found: { how, article, in: named },
  own,
}: {
  readonly found: FoundText
  readonly own: string | null
}) {
  return (
    <p className="mt-2">
      <Link
        to={paths.article(article, searchOf(named))}
        className="font-semibold text-ink underline"
      >
        {named.wire === own ? (
          'The full text in this edition'
        ) : (
          <>
            Full text in <bdi>{named.name}</bdi>
          </>
        )}
      </Link>
      {how === 'same-story' && (
        <span className="block">
          The same story under another headline: there it is{' '}
          <FromWire reading={article.reading}>“{article.title}”</FromWire>.
        </span>
      )}
    </p>
  )
}

function VersionRow({
  version: { headline, in: named, since },
  before,
}: {
  readonly version: FoundVersion
  /** The wording that came up before it. */
  readonly before: FoundVersion | undefined
}) {
  const older = before?.headline.text ?? ''
  const names = namesOf(named.edition.reading)
  const spans = isRewording(names, older, headline.text)
    ? findChanges(older, headline.text).come
    : []
  return (
    <li>
      <Link
        to={paths.headline(headline, searchOf(named))}
        className="font-serif text-[17px] leading-6 text-pretty text-ink hover:underline"
      >
        <ChangedText
          text={headline.text}
          spans={spans}
          change="come"
          reading={named.edition.reading}
        />
      </Link>
      <p>
        No. {headline.number} in <bdi>{named.name}</bdi>
        {since.wire !== named.wire && (
          <>
            , since <bdi>{since.name}</bdi>
          </>
        )}
      </p>
    </li>
  )
}
