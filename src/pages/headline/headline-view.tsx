import { useMemo, useRef } from 'react'
import { useNavigationType } from 'react-router'
import { useGrowth } from '../../browser/layout/use-growth.ts'
import { spike } from '../../browser/marks/mark-actions.ts'
import { findOnPage } from '../../browser/place/long-list-cursor.ts'
import { giveFocus } from '../../browser/place/give-focus.ts'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useOpened } from '../../browser/place/use-opened.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { findFullText } from '../../edition/find-full-text.ts'
import { findNotes } from '../../edition/find-notes.ts'
import type { Line } from '../../wire/wire.ts'
import { paths } from '../../paths.ts'
import { IconButton } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { Advisories } from '../../ui/news/advisories.tsx'
import { splitFact } from '../../ui/news/fact-text.tsx'
import { InOtherEditions } from '../across/in-other-editions.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { AboutHeadline } from './about-headline.tsx'
import { HeadlinePlaceholder } from './headline-placeholder.tsx'
import { composeWalkCommands, useWalk } from '../parts/use-walk.ts'
import { HeadlineActions } from './headline-actions.tsx'
import { StorySoFar } from './story-so-far.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** The details of the opened row: the story so far, facts and actions of its headline. */
export function HeadlineView({
  headline,
  selected,
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
}) {
  const { open } = selected
  const walk = useWalk(selected, headline.id)
  useCommands(composeWalkCommands({ item: headline, walk, open, text: headline.text }))
  useOpened(headline.id)
  const part = useRef<HTMLDivElement>(null)
  useGrowth(part, useNavigationType() === 'PUSH')
  const hide = (): void => {
    if (walk.next) giveFocus(findOnPage(walk.next.id))
    walk.back()
    spike(headline.id)
  }
  // Until the findings are there most of the details are unknown: a placeholder keeps their height, so that the rows
  // below move once.
  return (
    <div ref={part}>
      {open.found ? (
        <Details headline={headline} selected={selected} onClose={walk.back} onHide={hide} />
      ) : (
        <HeadlinePlaceholder />
      )}
    </div>
  )
}

function Details({
  headline,
  selected,
  onClose,
  onHide,
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
  readonly onClose: () => void
  readonly onHide: () => void
}) {
  const { open, search } = selected
  const article = useMemo(() => findFullText(open.edition, headline), [open.edition, headline])
  const notes = findNotes(open.edition.wire, headline)
  const lines = notes.filter((note) => !isAdvisory(note)).map(({ text }) => text)
  const { summary, link, source } = headline.details ?? {}
  const facts = lines
    .flatMap((text) => splitFact(text) ?? [])
    .filter((fact) => fact.value !== link && fact.value !== source && !(summary && isSummary(fact)))
  const told = [
    summary,
    ...facts.filter(isSummary).map(({ value }) => value),
    ...lines.filter((text) => splitFact(text) === null),
  ].filter((text) => typeof text === 'string')
  return (
    <>
      <Advisories texts={notes.filter(isAdvisory).map(({ text }) => text)} />
      {told.map((text, at) => (
        <FromWire
          key={at}
          as="p"
          reading={headline.reading}
          className="mb-2 font-serif text-[17px] leading-6 text-ink"
        >
          {text}
        </FromWire>
      ))}
      <div className="grid gap-x-8 gap-y-2 @xl:grid-cols-[minmax(0,1fr)_252px]">
        <div className="min-w-0">
          <StorySoFar headline={headline} selected={selected} />
          {article && (
            <p className="mt-2">
              <Link
                to={paths.article(article, search)}
                className="font-semibold text-ink underline"
              >
                The full text in this edition
              </Link>
            </p>
          )}
          <InOtherEditions headline={headline} open={open} />
        </div>
        <AboutHeadline
          headline={headline}
          selected={selected}
          facts={facts.filter((fact) => !isSummary(fact))}
        />
      </div>
      <HeadlineActions headline={headline} selected={selected} onHide={onHide}>
        {article
          ? 'Its full text was sent too.'
          : lines.length + told.length > 0
            ? 'Only these lines were sent.'
            : 'Only the headline was sent.'}
      </HeadlineActions>
      <IconButton
        icon="close"
        label="Close"
        onClick={onClose}
        className="absolute -me-1 end-0 top-2 print:hidden"
      />
    </>
  )
}

const isAdvisory = ({ role }: Line): boolean => role === 'advisory'

const isSummary = ({ name }: { readonly name: string }): boolean => name === 'Summary'
