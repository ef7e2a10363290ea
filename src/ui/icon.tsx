/** Those of the first page; what later pages draw stands in `controls/signs.ts` and comes with them. */
const shapes = {
  close: 'm5 5 10 10M15 5 5 15',
  headlines: 'M3.5 3.5h13v13h-13zM6.5 7h7m-7 3h7m-7 3h4.5',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 9.2v4.4M10 6.3v.2',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  open: 'M10 13V3.5m-4 3.8L10 3.3l4 4M3 12.5v4h14v-4',
  quotes: 'M8.5 5.5a4 4 0 0 0-4 4v5h4v-4h-4m12-5a4 4 0 0 0-4 4v5h4v-4h-4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11m4.2 9.7 4 4',
  star: 'm10 2.4 2.35 4.9 5.35.75-3.9 3.75.95 5.35L10 14.6l-4.75 2.55.95-5.35L2.3 8.05l5.35-.75z',
  time: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 6v4l3 2',
  unfold: 'm5 7.8 5 5 5-5',
} as const

export type IconName = keyof typeof shapes

/** What a sign looks like, in a square of 20, and whether it points the other way where text runs from the right. */
export interface Sign {
  readonly path: string
  readonly isTurned: boolean
}

const sizes = {
  text: 'size-[.85em] align-[-.08em]',
  '16': 'size-4 align-[-3px]',
  '20': 'size-5',
  '28': 'size-7',
}

/** A small sign beside a word or in its place, in the word's colour: drawn, because not every font has it. */
export function Icon({
  name,
  size = 'text',
  filled = false,
}: {
  readonly name: IconName | Sign
  readonly size?: keyof typeof sizes
  readonly filled?: boolean
}) {
  const { path, isTurned } =
    typeof name === 'string' ? { path: shapes[name], isTurned: false } : name
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`inline flex-none stroke-current ${filled ? 'fill-current' : 'fill-none'} ${sizes[size]} ${isTurned ? '[[dir=rtl]_&]:[scale:-1_1]' : ''}`}
      strokeWidth={name === 'more' ? 3.2 : size === 'text' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  )
}
