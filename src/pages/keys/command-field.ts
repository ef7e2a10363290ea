const label = 'A command, a topic, a place or a headline'

/** What the field of the palette has, before its list is there as well: what is typed until then is not lost. */
export const commandField = {
  'aria-label': label,
  placeholder: label,
  autoFocus: true,
  autoComplete: 'off',
  spellCheck: false,
  className: 'w-full border-b border-rule bg-transparent px-4 py-3 text-base outline-none',
} as const
