import { useAboveBars } from '../../browser/layout/foot.ts'
import { KeyNames } from './key-name.tsx'

/** Says that the first key of a sequence was heard and what can follow. */
export function KeyHint({
  pending,
  followers = [],
}: {
  readonly pending: string
  readonly followers?: readonly { readonly key: string; readonly words: string }[]
}) {
  const style = useAboveBars()
  if (!pending) return null
  return (
    <div
      role="status"
      style={style}
      className="fixed right-4 bottom-16 z-30 rounded-lg border border-rule bg-sheet px-4 py-2.5 text-[13px] floating md:bottom-6"
    >
      <p className="font-semibold">
        <KeyNames keys={[pending]} /> then
      </p>
      <ul role="list">
        {followers.map(({ key, words }) => (
          <li key={key} className="mt-1 flex gap-2">
            <KeyNames keys={[key]} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
