import { useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Link } from '../../ui/link.tsx'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { useListCommands } from '../parts/use-list-commands.ts'
import { useFieldFollows } from '../../browser/place/use-field-follows.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { plural } from '../../ui/text/plural.ts'
import { QuotesTitle } from '../../ui/news/quotes-title.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { Said } from './said.tsx'
import { VoiceBar } from './voice-bar.tsx'
import { findMatches } from '../../edition/select/find-matches.ts'
import { parseSearch } from '../../edition/select/search-query.ts'
import { selectUtterances } from '../../edition/voices/select-utterances.ts'
import type { Utterance } from '../../edition/voices/voices.ts'
import { composeVoices } from '../../edition/voices/voices.ts'
import { paths } from '../../paths.ts'

/** So many speakers, and so many quotes of one, stand on the page at first. */
const STEP = 50

/** Everyone who speaks in the edition, by number of quotes, and what they say; or one of them, by name. */
export function QuotesView() {
  const asked = useSearchParams()[0].get('speaker')
  const open = useFoundWire()
  const { edition } = open
  const { filters, search, wireSearch } = useFilters()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [limit, setMost] = useState(STEP)
  const all = useMemo(() => composeVoices(edition, filters.part), [edition, filters.part])
  const { words, ...query } = parseSearch(filters.query)
  const voices = selectUtterances(all, { words, ...query })
  const chosen = voices.find((voice) => voice.slug === asked)
  const shown = chosen ? [chosen] : voices
  const most = voices.reduce((sum, { utterances }) => Math.max(sum, utterances.length), 1)
  const count = voices.reduce((sum, { utterances }) => sum + utterances.length, 0)
  const speakers = voices.filter(({ name }) => name !== null).length
  const searchOf = (speaker: string | null): string =>
    [search, speaker && `speaker=${speaker}`].filter(Boolean).join('&')
  usePage(chosen ? `Quotes: ${chosen.name ?? 'unattributed'}` : 'Quotes')
  useFieldFollows(field, filters.query)
  useListCommands(open, {
    back: () => void navigate(chosen ? paths.quotes(searchOf(null)) : paths.index(wireSearch)),
  })
  return (
    <>
      {chosen ? (
        <PageTitle
          title={chosen.name ?? 'Unattributed'}
          about={`${plural(chosen.utterances.length, 'quote')} in this edition`}
        />
      ) : (
        <QuotesTitle />
      )}
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-[300px_minmax(0,1fr)]">
        <nav aria-label="Speakers">
          {!chosen && (
            <p className="mb-1 text-sm text-soft">
              {plural(count, 'quote')} by {plural(speakers, 'speaker')}
            </p>
          )}
          {asked && (
            <Link to={paths.quotes(searchOf(null))} className="mb-2 inline-block text-sm underline">
              Everyone
            </Link>
          )}
          {/* On a phone the words of the one who was chosen come next, not after everyone else. */}
          <ul role="list" className={chosen ? 'max-md:hidden' : ''}>
            {voices.slice(0, limit).map((voice) => (
              <VoiceBar
                key={voice.slug}
                voice={voice}
                most={most}
                to={paths.quotes(searchOf(voice === chosen ? null : voice.slug))}
                chosen={voice === chosen}
              />
            ))}
          </ul>
        </nav>
        <div>
          {voices.length === 0 && (
            <p className="py-6 text-soft">
              {filters.query
                ? `Nobody says “${filters.query}” in this edition.`
                : 'Nobody is quoted in this edition.'}
            </p>
          )}
          {shown.slice(0, limit).map((voice) => (
            <section key={voice.slug} className="mb-8">
              {!chosen && (
                <h2 className="border-b border-strong pb-1.5 text-sm font-semibold">
                  <bdi>{voice.name ?? 'Unattributed'}</bdi>
                </h2>
              )}
              <ul role="list">
                {voice.utterances.slice(0, limit).map((utterance) => (
                  <Said
                    key={keyOf(utterance)}
                    utterance={utterance}
                    to={toUtterance(utterance, wireSearch)}
                    matches={findMatches(utterance.words, words)}
                  />
                ))}
              </ul>
            </section>
          ))}
          <ShowMore
            shown={limit}
            of={chosen ? chosen.utterances.length : voices.length}
            step={STEP}
            onMore={() => setMost(limit + STEP)}
          />
        </div>
      </div>
    </>
  )
}

const toUtterance = (utterance: Utterance, search: string): string =>
  utterance.kind === 'article'
    ? paths.article(utterance.article, search, `q${utterance.quote.number}`)
    : paths.headline(utterance.headline, search)

const keyOf = (utterance: Utterance): string =>
  utterance.kind === 'article'
    ? `${utterance.article.id} ${utterance.quote.number}`
    : `${utterance.headline.id} ${utterance.words}`
