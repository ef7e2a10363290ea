import type { Incoming } from '../../browser/intake/order-incoming.ts'
import type { Refusal } from '../../browser/intake/take-in-files.ts'
import { plural } from '../../ui/text/plural.ts'

const MAX_FILES = 100

/** The files that could not be opened, each with the reason. The open wire stays open. */
export function RefusedList({
  refused,
  onReadAsText,
}: {
  readonly refused: readonly Refusal[]
  readonly onReadAsText?: (one: Incoming) => void
}) {
  return (
    <div
      role="alert"
      className="mt-3 max-h-60 overflow-y-auto border-s-3 border-ink bg-wash px-3 py-2"
    >
      <p className="font-semibold">Not opened</p>
      <ul role="list" className="grid gap-2">
        {refused.slice(0, MAX_FILES).map(({ name, words, asText }, index) => (
          <li key={index}>
            <bdi className="font-medium wrap-anywhere">{name}</bdi>
            <span className="block text-[13px] leading-5 text-soft">{words}</span>
            {asText && onReadAsText && (
              <button
                type="button"
                className="text-[13px] leading-5 underline decoration-edge underline-offset-3 hover:decoration-current pointer-coarse:min-h-11"
                onClick={() => onReadAsText(asText)}
              >
                Read it as text
              </button>
            )}
          </li>
        ))}
        {refused.length > MAX_FILES && (
          <li className="text-soft">and {plural(refused.length - MAX_FILES, 'more file')}</li>
        )}
      </ul>
    </div>
  )
}
