import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { runCommand, useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useOpenWireIfThere } from '../../browser/load/use-open-wire.ts'
import { useKeptWires } from '../../browser/library/use-kept-wires.ts'
import { usePage } from '../../browser/place/use-page.ts'
import type { EditionItem } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { findWords } from '../../text/words.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/controls/button-link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SearchHere } from './search-here.tsx'

const elsewhere = 'It may stand in another one you kept, or the link may be cut short.'
const words = {
  page: { title: 'There is no such page', text: 'The address leads to nothing in Wireside.' },
  headline: { title: 'This headline is not in this edition', text: elsewhere },
  article: { title: 'This article is not in this edition', text: elsewhere },
  story: { title: 'This story is not in this edition', text: elsewhere },
} as const

/** The page of every unknown address, whose words may be those of a headline. */
export function PageNotFoundView() {
  const { '*': address = '' } = useParams()
  return <NotFoundView what="page" slug={address.replaceAll('/', '-')} />
}

/** An address that leads nowhere; `slug` holds the words of the lost item, to search for. */
export function NotFoundView({
  what,
  slug = '',
  closest = null,
}: {
  readonly what: keyof typeof words
  readonly slug?: string
  /** The item of the open wire whose address is most like this one. */
  readonly closest?: EditionItem | null
}) {
  const { filters, wireSearch } = useFilters()
  const open = useOpenWireIfThere()
  const kept = useKeptWires()
  const [query, setQuery] = useState(longestWords(slug))
  const { title, text } = words[what]
  const sought = { ...noFilters, wire: filters.wire, query }
  const navigate = useNavigate()
  usePage(title)
  useCommands({ back: () => void navigate(paths.index(wireSearch)) })
  return (
    <Notice
      title={title}
      actions={
        <>
          {open && <SearchHere open={open} query={query} onSearch={setQuery} closest={closest} />}
          <ButtonLink primary to={paths.index(wireSearch)}>
            All headlines
          </ButtonLink>
          {!open && query.trim() && (
            <ButtonLink to={paths.index(printFilters(sought))}>Search for “{query}”</ButtonLink>
          )}
          {kept.length > 0 && query.trim() && (
            <ButtonLink to={paths.index(printFilters({ ...sought, everywhere: true }))}>
              Search all kept editions
            </ButtonLink>
          )}
          <Button aria-haspopup="dialog" onClick={() => void runCommand('openWire')}>
            Open…
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Notice>
  )
}

/** Letters enough to tell a story by: two where a word is of two characters, as in Chinese. */
const TELLING =
  /^(?:[\p{L}\p{M}]{3,}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,})$/u

/** The two longest words of a slug, in its order: enough to find a headline that was reworded. */
function longestWords(slug: string): string {
  const all = findWords(slug.replaceAll('-', ' '))
    .map(({ text }) => text)
    .filter((word) => TELLING.test(word))
  const longest = all.toSorted((a, b) => b.length - a.length).slice(0, 2)
  return all
    .filter((word) => longest.includes(word))
    .slice(0, 2)
    .join(' ')
}
