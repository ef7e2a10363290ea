/** How a line of a list begins: with a bullet, a number, a time, a box to tick, or as a heading of Markdown. */
export interface Opener {
  readonly type: 'bullet' | 'number' | 'heading'
  /** The bullet, or the depth of a heading as its signs. */
  readonly mark: string
  readonly number: number
  /** UTF-16 units of the opener, blanks after it included. */
  readonly length: number
}

/**
 * Signs that are bullets whatever follows, and those that are only where a blank follows; the names of pictures, as chats
 * write them, and boxes to tick are of these.
 */
const BULLET =
  /^(?:[•▪▫◦‣⁃●○■□◆◇♦❖►▶▸▷➢➤➔➜→⇒✓✔✗★☆∙·・※✅☑❌🔴🟠🟡🟢🔵⚪⚫🔸🔹🔶🔷🔺🔻👉📌\uf0b7\uf0a7]|[»›](?=\s)|[-–—―*+~](?=\s)|\*{2,4}(?=\s)(?!.*\*$)|-{2}(?=\s)|[=-]>|>>|o(?=\s\s)|:[a-z][\w+-]{1,30}:(?=\s)|\[[ xX]\](?=\s))\s*(?:\[[ xX]\]\s+)?(?=\S)/u
const NUMBER =
  /^(?:\((\d{1,5})\)|\[(\d{1,5})\](?!:)|#?(\d{1,5})[.)\]:](?!\d)|([\d\uff10-\uff19]{1,3})(?:[、．。）]|\ufe0f?\u20e3)|(?:No\.|Nr\.|#)\s?(\d{1,3})\b[:.]?|(\d{1,3})\s+[-–—|](?=\s))\s*(?=\S)/
const LETTER = /^(?:\(([a-z]|[ivx]{2,4})\)|([a-z]|[ivx]{2,4})[.)])\s+(?=\S)/i
const COUNT = /^(\d{1,5})\s+(?=\S)/
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const PICTURE =
  /^\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*\s+(?=\S)/u
const HEADING = /^(#{1,6})\s+(?=\S)/
const TIGHT = /^([-–—*+~])(?=[^\s\d\-–—*+~])/

/** What else opens the items of one file: a dash without a blank behind it, a picture. */
export interface OwnOpeners {
  readonly dash: string | null
  readonly pictures: boolean
  /** A number and no sign behind it. */
  readonly numbers: boolean
}

/** The opener of a line (trimmed), among those that any file has and the file's own. */
export function findOpener(text: string, { dash, pictures, numbers }: OwnOpeners): Opener | null {
  const heading = HEADING.exec(text)
  if (heading)
    return { type: 'heading', mark: heading[1] ?? '', number: 0, length: heading[0].length }
  const bullet = BULLET.exec(text)
  if (bullet) return { type: 'bullet', mark: bullet[0].trim(), number: 0, length: bullet[0].length }
  if (dash !== null && text.startsWith(dash) && text.length > 1)
    return { type: 'bullet', mark: dash, number: 0, length: 1 }
  const picture = pictures ? PICTURE.exec(text) : null
  if (picture) return { type: 'bullet', mark: '', number: 0, length: picture[0].length }
  const number = NUMBER.exec(text) ?? LETTER.exec(text) ?? (numbers ? COUNT.exec(text) : null)
  const value = number?.slice(1).find((one) => one !== undefined)
  if (!number || value === undefined) return null
  return { type: 'number', mark: '', number: countOf(value), length: number[0].length }
}

/** `7`, `g` and `vii` are all the seventh; a letter that is a Roman number as well is that. */
function countOf(value: string): number {
  if (/^\p{Nd}/u.test(value)) return Number(value.normalize('NFKC'))
  const roman = ROMAN.indexOf(value.toLowerCase())
  return roman > 0 ? roman : value.toLowerCase().charCodeAt(0) - 96
}

/** What opens the items of a file of these lines (trimmed, none blank), besides what opens them in any. */
export const findOwnOpeners = (texts: readonly string[]): OwnOpeners => ({
  dash: findTightDash(texts),
  pictures: texts.filter((text) => PICTURE.test(text)).length * 10 >= texts.length * 6,
  numbers: isCounted(texts) || isCounted(texts.slice(1)),
})

const MIN_NUMBERS = 3

/** Whether numbers count all of the lines from one on: no sentences that begin with `1 person` and `2 people`. */
const isCounted = (texts: readonly string[]): boolean =>
  texts.length >= MIN_NUMBERS &&
  texts.every((text, at) => Number(COUNT.exec(text)?.[1]) === at + 1) &&
  texts.filter((text) => text.endsWith('.')).length * 2 < texts.length

/** The dash that most of these lines begin with and no blank after it, `null` where it is not plainly a bullet. */
function findTightDash(texts: readonly string[]): string | null {
  const dashes = texts.flatMap((text) => TIGHT.exec(text)?.[1] ?? [])
  const [first] = dashes
  if (first === undefined || dashes.length < 3 || dashes.length * 10 < texts.length * 4) return null
  return dashes.every((dash) => dash === first) ? first : null
}
