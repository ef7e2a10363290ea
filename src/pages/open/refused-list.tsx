import { plural } from '../../ui/text/plural.ts'

const MAX_FILES = 100

/** The files that could not be opened, each with the reason. The open wire stays open. */
export function RefusedList({
  refused,
}: {
  readonly refused: readonly { readonly name: string; readonly words: string }[]
}) {
  return (
    <div
      role="alert"
      className="mt-3 max-h-60 overflow-y-auto border-s-3 border-ink bg-wash px-3 py-2"
    >
      <p className="font-semibold">Not opened</p>
      <ul role="list" className="grid gap-2">
        {refused.slice(0, MAX_FILES).map(({ name, words }, index) => (
          <li key={index}>
            <bdi className="font-medium wrap-anywhere">{name}</bdi>
            <span className="block text-[13px] leading-5 text-soft">{words}</span>
          </li>
        ))}
        {refused.length > MAX_FILES && (
          <li className="text-soft">and {plural(refused.length - MAX_FILES, 'more file')}</li>
        )}
      </ul>
    </div>
  )
}
