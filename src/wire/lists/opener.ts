/** How a line of a list begins: with a bullet, a number, a time, a box to tick, or as a heading of Markdown. */
export interface Opener {
  readonly type: 'bullet' | 'number' | 'heading'
  /** The bullet, or the depth of a heading as its signs. */
  readonly mark: string
  readonly number: number
  /** How many characters it takes, blanks after it included. */
  readonly length: number
}

/** Signs that are bullets whatever follows, and those that are only where a blank follows. */
const BULLET =
  /^(?:[•▪▫◦‣⁃●○■□◆◇♦❖►▶▸▷➢➤➔➜→⇒✓✔✗★☆∙·・※]|[»›](?=\s)|[-–—―*+~](?=\s)|-{2}(?=\s)|[=-]>|>>|o(?=\s\s))\s*(?:\[[ xX]\]\s+)?(?=\S)/u
const NUMBER =
  /^(?:\((\d{1,3})\)|\[(\d{1,3})\]|#?(\d{1,3})[.)\]:](?!\d)|(?:No\.|Nr\.|#)\s?(\d{1,3})\b[:.]?|(\d{1,3})\s+[-–—|](?=\s))\s*(?=\S)/
const HEADING = /^(#{1,6})\s+(?=\S)/
const TIGHT = /^([-–—*+~])(?=[^\s\d\-–—*+~])/

/** The opener of a line (trimmed); `tight` is the dash that opens this file's items without a blank. */
export function findOpener(text: string, tight: string | null = null): Opener | null {
  const heading = HEADING.exec(text)
  if (heading)
    return { type: 'heading', mark: heading[1] ?? '', number: 0, length: heading[0].length }
  const bullet = BULLET.exec(text)
  if (bullet) return { type: 'bullet', mark: bullet[0].trim(), number: 0, length: bullet[0].length }
  if (tight !== null && text.startsWith(tight) && text.length > 1)
    return { type: 'bullet', mark: tight, number: 0, length: 1 }
  const number = NUMBER.exec(text)
  const value = number?.slice(1).find((one) => one !== undefined)
  if (!number || value === undefined) return null
  return { type: 'number', mark: '', number: Number(value), length: number[0].length }
}

/** The dash that most of these lines begin with and no blank after it, `null` where it is not plainly a bullet. */
export function findTightDash(texts: readonly string[]): string | null {
  const dashes = texts.flatMap((text) => TIGHT.exec(text)?.[1] ?? [])
  const [first] = dashes
  if (first === undefined || dashes.length < 3 || dashes.length * 10 < texts.length * 4) return null
  return dashes.every((dash) => dash === first) ? first : null
}
