import { useCommands } from '../../browser/keys/use-commands.ts'
import { useOpened } from '../../browser/place/use-opened.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { findNotes } from '../../edition/find-notes.ts'
import type { Line } from '../../wire/wire.ts'
import { IconButton } from '../../ui/button.tsx'
import { Advisories } from '../../ui/news/advisories.tsx'
import { FactText } from '../../ui/news/fact-text.tsx'
import { InOtherEditions } from '../across/in-other-editions.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { AboutHeadline } from './about-headline.tsx'
import { HeadlineRoom } from './headline-room.tsx'
import { composeWalkCommands, useWalk } from '../parts/use-walk.ts'
import { HeadlineActions } from './headline-actions.tsx'
import { StorySoFar } from './story-so-far.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** What is known of a headline, below it where it is open: its story so far, its facts, and what can be done with it. */
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
  // Before anything is found in the texts most of it is not known: the rows below move once.
  return open.found ? (
    <Details headline={headline} selected={selected} onClose={walk.back} />
  ) : (
    <HeadlineRoom />
  )
}

function Details({
  headline,
  selected,
  onClose,
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
  readonly onClose: () => void
}) {
  const { open } = selected
  const notes = findNotes(open.edition.wire, headline)
  const summary = headline.details?.summary
  const lines = notes.filter((note) => !isAdvisory(note))
  return (
    <>
      <Advisories texts={notes.filter(isAdvisory).map(({ text }) => text)} />
      {summary && (
        <FromWire as="p" className="mb-3 font-serif text-[17px] leading-6 text-ink">
          {summary}
        </FromWire>
      )}
      {lines.map(({ number, text }) => (
        <p key={number} dir="auto" className="mb-2">
          <FactText text={text} />
        </p>
      ))}
      <div className="grid gap-x-8 gap-y-2 @xl:grid-cols-[minmax(0,1fr)_252px]">
        <div className="min-w-0">
          <StorySoFar headline={headline} selected={selected} />
          <InOtherEditions headline={headline} open={open} />
        </div>
        <AboutHeadline headline={headline} selected={selected} />
      </div>
      <HeadlineActions headline={headline} selected={selected} onHide={onClose}>
        {lines.length > 0 || summary
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
