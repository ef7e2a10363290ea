import type { HeadlineDetails } from '../../wire/wire.ts'
import { FromWire } from '../text/from-wire.tsx'

/** What a list says of a headline, in a line: its time, source and address, by the name of its host. */
export function DetailsLine({
  details: { time, source, link },
}: {
  readonly details: HeadlineDetails
}) {
  return (
    <>
      {time && <bdi className="font-mono">{time}</bdi>}
      {source && <FromWire>{source}</FromWire>}
      {link && <HostLink link={link} tabIndex={-1} />}
    </>
  )
}

/** An address of the web by the name of its host; in a list it is no stop for whoever goes by keys. */
export function HostLink({
  link,
  tabIndex,
}: {
  readonly link: string
  readonly tabIndex?: number
}) {
  if (!URL.canParse(link)) return null
  return (
    <a
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={tabIndex}
      className="underline decoration-rule underline-offset-3 hover:decoration-current"
    >
      <bdi>{new URL(link).host.replace(/^www\./, '')}</bdi>
      <span className="sr-only"> (opens a new tab)</span>
    </a>
  )
}

/** What stands below a headline in a sentence or two. */
export const Summary = ({ text }: { readonly text: string }) => (
  <FromWire as="p" className="mt-0.75 line-clamp-3 text-sm leading-5 text-soft">
    {text}
  </FromWire>
)
