const label = 'A command, a topic, a place or a headline'

/** Attributes of the palette's field, shared with the field that stands in for it while the list loads. */
export const commandField = {
  'aria-label': label,
  placeholder: label,
  autoFocus: true,
  autoComplete: 'off',
  spellCheck: false,
  className: 'w-full border-b border-rule bg-transparent px-4 py-3 text-base outline-none',
} as const
