import { KeyNames } from './key-name.tsx'

export interface ShortcutGroup {
  readonly title: string
  readonly lines: readonly {
    readonly name: string
    readonly keys: readonly string[]
    readonly words: string
  }[]
}

/** The keys and what they do, by where they work; a press on one asks for another. */
export function ShortcutList({
  groups,
  listening,
  warning,
  onListen,
}: {
  readonly groups: readonly ShortcutGroup[]
  /** The command whose new key is awaited, by name. */
  readonly listening: string | null
  /** Why the key that was pressed for a command is not its key, where it is not. */
  readonly warning: { readonly name: string; readonly words: string } | null
  /** Asks for the new key of a command; `null` where none is awaited any more. */
  readonly onListen: (name: string | null) => void
}) {
  return groups.map(({ title, lines }) => (
    <section key={title}>
      <h3 className="mt-4 mb-1 text-[13px] font-semibold">{title}</h3>
      <ul role="list" className="grid gap-x-8 sm:grid-cols-2">
        {lines.map(({ name, keys, words }) => (
          <li key={name} className="border-b border-rule py-1 text-sm">
            <div className="flex items-baseline justify-between gap-3">
              <span>{words}</span>
              <button
                type="button"
                aria-label={`${words}: ${keys.join(' or ') || 'no key'}. Change`}
                title="Change the key"
                onClick={() => onListen(name)}
                onBlur={() => listening === name && onListen(null)}
                className="min-h-6 min-w-6 rounded-sm hover:bg-wash"
              >
                {listening === name ? (
                  <span className="font-semibold">press a key…</span>
                ) : (
                  <>
                    <KeyNames keys={keys} />
                    {keys.length === 0 && <span className="text-soft">none</span>}
                  </>
                )}
              </button>
            </div>
            {warning?.name === name && (
              <p role="alert" className="font-semibold">
                {warning.words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
