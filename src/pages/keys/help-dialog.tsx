import type { RefObject } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyNames } from './key-name.tsx'

export interface HelpLine {
  readonly name: string
  readonly keys: readonly string[]
  readonly words: string
}

/** The keys and what they do, by where they work; each can be changed, all can be off. */
export function HelpDialog({
  dialog,
  groups,
  enabled,
  listening,
  warning,
  onEnable,
  onListen,
  onReset,
  onClose,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly groups: readonly { readonly title: string; readonly lines: readonly HelpLine[] }[]
  readonly enabled: boolean
  /** The command whose new key is awaited, by name. */
  readonly listening: string | null
  /** What stands against the key that was chosen last. */
  readonly warning: string | null
  readonly onEnable: (enabled: boolean) => void
  readonly onListen: (name: string) => void
  readonly onReset: () => void
  readonly onClose: () => void
}) {
  return (
    <Dialog dialog={dialog} title="Keyboard shortcuts" width="wide" onClose={onClose}>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-6"
            checked={enabled}
            onChange={(event) => onEnable(event.currentTarget.checked)}
          />
          Single keys are shortcuts
        </label>
        <button type="button" className="min-h-6 underline" onClick={onReset}>
          Back to the original keys
        </button>
        <span className="text-soft">
          <KeyNames keys={['Ctrl+K']} /> or <KeyNames keys={['Cmd+K']} /> for every command by name
        </span>
      </div>
      <p role="status" className="min-h-6 pt-2 text-sm font-semibold">
        {warning}
      </p>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h3 className="mt-4 mb-1 text-[13px] font-semibold">{title}</h3>
          <ul role="list" className="grid gap-x-8 sm:grid-cols-2">
            {lines.map(({ name, keys, words }) => (
              <li
                key={name}
                className="flex items-baseline justify-between gap-3 border-b border-rule py-1 text-sm"
              >
                <span>{words}</span>
                <button
                  type="button"
                  aria-label={`${words}: ${keys.join(' or ')}. Change`}
                  title="Change the key"
                  onClick={() => onListen(name)}
                  className="min-h-6 rounded-sm hover:bg-wash"
                >
                  {listening === name ? (
                    <span className="font-semibold">press a key…</span>
                  ) : (
                    <KeyNames keys={keys} />
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h3 className="mt-4 mb-1 text-[13px] font-semibold">On a touch screen</h3>
      <p className="text-soft">
        Swipe a headline to the right to save it, to the left to mark it as read.
      </p>
    </Dialog>
  )
}
