/** Wires to choose from, by name, with a word about each. */
export function WireChoices({
  title,
  wires,
}: {
  readonly title: string
  readonly wires: readonly {
    readonly key: string
    readonly name: string
    readonly about: readonly string[]
    readonly open: () => void
  }[]
}) {
  if (wires.length === 0) return null
  return (
    <section className="mt-5">
      <h3 className="border-b border-rule pb-1 text-sm font-semibold">{title}</h3>
      <ul role="list">
        {wires.map(({ key, name, about, open }) => (
          <li key={key} className="border-b border-rule text-sm">
            <button
              type="button"
              onClick={open}
              className="group flex min-h-9 w-full flex-wrap items-baseline justify-between gap-x-4 py-1.5 text-left"
            >
              <bdi className="wrap-anywhere group-hover:underline">{name}</bdi>
              <span className="text-[13px] text-soft">{about.join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
