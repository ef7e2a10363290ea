import type { HeadlineDetails as Details } from '../../wire/wire.ts'

/** What a list says of a headline, in a line: its time, source and address, by the name of its host. */
export function HeadlineDetails({
  details: { time, source, link },
  stop = false,
}: {
  readonly details: Details
  /** Whether the link is a stop for whoever goes by keys: in a list it is none. */
  readonly stop?: boolean
}) {
  const host = link === null || !URL.canParse(link) ? null : new URL(link).host
  return (
    <>
      {time && <bdi className="font-mono">{time}</bdi>}
      {source && <bdi>{source}</bdi>}
      {link && host && (
        <a
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          tabIndex={stop ? undefined : -1}
          className="underline decoration-rule underline-offset-3 hover:decoration-current"
        >
          <bdi>{host.replace(/^www\./, '')}</bdi>
          <span className="sr-only"> (opens a new tab)</span>
        </a>
      )}
    </>
  )
}

/** What stands below a headline in a sentence or two. */
export const Summary = ({ text }: { readonly text: string }) => (
  <p dir="auto" className="mt-0.75 line-clamp-3 text-[15px] leading-snug text-soft">
    {text}
  </p>
)
