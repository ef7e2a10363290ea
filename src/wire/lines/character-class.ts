/** Flags of a line, one bit for each step that its characters need; a line of plain characters has none. */
export const CONTROL = 0x01
export const INVISIBLE = 0x02
export const REFERENCE = 0x04
export const TAG = 0x08
export const COMBINING = 0x10
export const SURROGATE = 0x20
export const LINE_END = 0x80

const ranges: readonly (readonly [bit: number, first: number, last?: number])[] = [
  [CONTROL, 0x00, 0x08],
  [CONTROL, 0x0b, 0x0c],
  [CONTROL, 0x0e, 0x1f],
  [CONTROL, 0x7f, 0x9f],
  [LINE_END, 0x0a],
  [LINE_END, 0x0d],
  [REFERENCE, 0x26],
  [TAG, 0x3c],
  // Spaces beyond U+0020 and tab, and characters that show nothing or steer direction.
  [INVISIBLE, 0xa0],
  [INVISIBLE, 0xad],
  [INVISIBLE, 0x061c],
  [INVISIBLE, 0x1680],
  [INVISIBLE, 0x180e],
  [INVISIBLE, 0x2000, 0x200f],
  [INVISIBLE, 0x2028, 0x202f],
  [INVISIBLE, 0x205f, 0x206f],
  [INVISIBLE, 0x3000],
  [INVISIBLE, 0xfeff],
  [INVISIBLE, 0xfff9, 0xfffb],
  // Marks and conjoining letters: text that NFC may shorten.
  [COMBINING, 0x0300, 0x036f],
  [COMBINING, 0x0483, 0x0489],
  [COMBINING, 0x0591, 0x05c7],
  [COMBINING, 0x0610, 0x061a],
  [COMBINING, 0x064b, 0x0670],
  [COMBINING, 0x06d6, 0x06ed],
  [COMBINING, 0x0711, 0x074a],
  [COMBINING, 0x07a6, 0x0963],
  [COMBINING, 0x0981, 0x109d],
  [COMBINING, 0x1100, 0x11ff],
  [COMBINING, 0x135d, 0x135f],
  [COMBINING, 0x1712, 0x18a9],
  [COMBINING, 0x1920, 0x1dff],
  [COMBINING, 0x20d0, 0x20f0],
  [COMBINING, 0x2cef, 0x2dff],
  [COMBINING, 0x302a, 0x302f],
  [COMBINING, 0x3099, 0x309a],
  [COMBINING, 0xa66f, 0xabed],
  [COMBINING, 0xfb1e],
  [COMBINING, 0xfe00, 0xfe2f],
  [SURROGATE, 0xd800, 0xdfff],
]

/** The bits of every UTF-16 code unit: `characterClass[text.charCodeAt(n)]`. */
export const characterClass = new Uint8Array(0x10000)
for (const [bit, first, last = first] of ranges) characterClass.fill(bit, first, last + 1)

/** Matches one code unit that has any bit but `LINE_END`. */
export const UNUSUAL = new RegExp(
  `[${ranges
    .filter(([bit]) => bit !== LINE_END)
    .map(([, first, last = first]) => `${escapeUnit(first)}-${escapeUnit(last)}`)
    .join('')}]`,
)

function escapeUnit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
