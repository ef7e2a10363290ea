const shapes = {
  back: 'M17 10H3.5m6-6-6 6 6 6',
  check: 'm3.5 10.5 4.5 4.5 8.5-10',
  down: 'M10 3v13.5m6-6-6 6-6-6',
  fold: 'm4 13 6-6 6 6',
  unfold: 'm4 7 6 6 6-6',
  up: 'M10 17V3.5m6 6-6-6-6 6',
} as const

/** A small sign beside a word, in the word's size and colour: drawn, because not every font has it. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`inline size-[.85em] flex-none fill-none stroke-current align-[-.08em] ${name === 'back' ? '[[dir=rtl]_&]:[scale:-1_1]' : ''}`}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
