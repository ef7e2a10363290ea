import { Link } from '../../ui/link.tsx'

/** Editions to choose from, by name, with a word about each, and at the end when it was opened or how large it is. */
export function EditionChoices({
  title,
  editions,
  onLeave,
}: {
  readonly title: string
  readonly editions: readonly {
    readonly key: string
    readonly to: string
    readonly name: string
    readonly about: string
    readonly end: string
  }[]
  readonly onLeave: () => void
}) {
  if (editions.length === 0) return null
  return (
    <section>
      <h3 className="border-b border-rule pt-5 pb-2 text-[13px] leading-5 font-semibold">
        {title}
      </h3>
      <ul role="list">
        {editions.map(({ key, to, name, about, end }) => (
          <li key={key} className="border-b border-rule">
            <Link
              to={to}
              onClick={onLeave}
              className="group flex min-h-10 flex-wrap items-center gap-x-4 pointer-coarse:min-h-11"
            >
              <bdi className="font-medium wrap-anywhere group-hover:underline">{name}</bdi>
              <span className="text-[13px] text-soft">{about}</span>
              <span className="ms-auto text-[13px] text-soft tabular">{end}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
