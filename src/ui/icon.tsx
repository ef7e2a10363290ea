const shapes = {
  back: 'M17 10H3.5m6-6-6 6 6 6',
  before: 'm12 5-5 5 5 5',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M8.5 7h7A1.5 1.5 0 0 1 17 8.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 15.5v-7A1.5 1.5 0 0 1 8.5 7M4.5 13H3V3h10v1.5',
  elsewhere: 'M11.5 3.5h5v5m0-5-7 7M8 4.5H4v11.5h11.5v-4',
  fold: 'm5 12.2 5-5 5 5',
  headlines: 'M3.5 3.5h13v13h-13zM6.5 7h7m-7 3h7m-7 3h4.5',
  hide: 'M3.5 3.5l13 13M8.2 5.1a8 8 0 0 1 9.3 4.9 9 9 0 0 1-2 2.9m-2.4 1.5a8 8 0 0 1-10.6-4.4 9 9 0 0 1 2.9-3.7m3 2.2a2.5 2.5 0 0 0 3.3 3.3',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 9.2v4.4M10 6.3v.2',
  link: 'm8.5 11.5 3-3M7 9l-2 2a2.9 2.9 0 0 0 4 4l2-2m2-2 2-2a2.9 2.9 0 0 0-4-4L9 7',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  on: 'm8 5 5 5-5 5',
  open: 'M10 13V3.5m-4 3.8L10 3.3l4 4M3 12.5v4h14v-4',
  quotes: 'M8.5 5.5a4 4 0 0 0-4 4v5h4v-4h-4m12-5a4 4 0 0 0-4 4v5h4v-4h-4',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11m4.2 9.7 4 4',
  share: 'M10 12.5v-10m-3.5 3L10 2.2l3.5 3.3M6 9H4v8.5h12V9h-2',
  star: 'm10 2.4 2.35 4.9 5.35.75-3.9 3.75.95 5.35L10 14.6l-4.75 2.55.95-5.35L2.3 8.05l5.35-.75z',
  time: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 1 0 0-14.4M10 6v4l3 2',
  unfold: 'm5 7.8 5 5 5-5',
} as const

export type IconName = keyof typeof shapes

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
  readonly name: IconName
  readonly size?: keyof typeof sizes
  readonly filled?: boolean
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`inline flex-none stroke-current ${filled ? 'fill-current' : 'fill-none'} ${sizes[size]} ${/^(?:back|before|on)$/.test(name) ? '[[dir=rtl]_&]:[scale:-1_1]' : ''}`}
      strokeWidth={name === 'more' ? 3.2 : size === 'text' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
