import type { Block } from '../wire.ts'

const BROKEN = /(?<=(?:^|[\s"'“‘«(])(\p{L}[\p{L}'’]*))- (?=(\p{Ll}{2,}))/gu
/** `Ein- und Ausfahrt`, `pre- and post-war`: a hyphen that stands for a word. */
const JOINING =
  /^(?:and|or|to|und|oder|bis|sowie|bzw|et|ou|y|o|e|i|a|en|of|og|och|eller|als|wie|in|der|des)$/
/** `three-hour`: what follows a number is a word of its own, but for the end of another number. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half)$/
const OF_NUMBER = /^(?:teen|een|ty|th|ths|some|fold|pence|penny)/
/**
 * From so many lines with a hyphen at their end, and such a share of all lines, copy was set with words broken across
 * lines.
 */
const MIN_LINES = 3
const MIN_SHARE = 0.1

/**
 * Joins words that were broken at the end of a line, which is right behind its hyphen. The hyphen itself goes only
 * where the whole word stands elsewhere in `text`, or so many lines end with one that the copy was set so.
 */
export function joinHyphens(blocks: readonly Block[], text: string): readonly Block[] {
  if (!/\p{L}-[^\S\n]*\r?\n/u.test(text)) return blocks
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const broken = lines.filter((line) => /\p{L}-\s*$/u.test(line)).length
  const isSet = broken >= MIN_LINES && broken >= MIN_SHARE * lines.length
  const known = new Set(text.toLowerCase().match(/[\p{L}'’-]+/gu))
  const join = (sign: string, first: string, rest: string): string => {
    if (JOINING.test(rest)) return sign
    const start = first.toLowerCase()
    if (known.has(`${start}-${rest}`)) return '-'
    if (NUMBER.test(start) && !OF_NUMBER.test(rest)) return '-'
    return isSet || known.has(start + rest) ? '' : '-'
  }
  return blocks.map((block) =>
    block.type === 'paragraph' && block.lines.first < block.lines.last
      ? { ...block, text: block.text.replace(BROKEN, join) }
      : block,
  )
}
