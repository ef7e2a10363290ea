/** The words of a headline without the signs of Markdown, and the address it leads to. */
export interface LinkedText {
  readonly text: string
  readonly link: string | null
  /** What stands behind a link by itself: ` - Quay Times`. */
  readonly source: string | null
}

const BEHIND = /^\s*(?:[-–—|·,]\s*|\()([\p{Lu}\d][^()]{1,40}?)\)?$/u

const ADDRESS = /^<?((?:https?:\/\/|www\.)[^\s<>]{1,2000})>?$/i
const MARKDOWN_LINK =
  /\[((?:[^[\]]|\[[^[\]]{0,100}\]){1,400})\]\(\s*<?(https?:\/\/[^\s)>]{1,2000})>?(?:\s+"[^"]{0,200}")?\s*\)/i
const REFERENCE_LINK = /^\[([^[\]]{1,400})\](?:\[[^[\]]{0,40}\])?$/
const TRAILING_LINK = /\s*(?:[-–—|:]\s*)?[(<[]?((?:https?:\/\/|www\.)[^\s<>)\]]{1,2000})[)>\]]?$/i
const TAG_LINK =
  /^<a\s[^>]{0,400}?href\s?=\s?["']?(https?:\/\/[^"'>\s]{1,2000})["']?[^>]{0,200}>([^<]{1,400})<\/a>$/i

/** The address of a line that is nothing else, `Link: https://…` included; `null` for any other. */
export function findAddress(text: string): string | null {
  const bare = text.replace(
    /^(?:(?:full story|read more|link|url|source|more|via)\s?:?|→|->|↳|>)\s+/i,
    '',
  )
  const address =
    ADDRESS.exec(bare)?.[1] ?? /^\[[^\]]{0,40}\]\((https?:\/\/\S{1,2000})\)$/.exec(bare)?.[1]
  return address === undefined ? null : completeAddress(address)
}

/** Takes links and the signs of bold type off a headline. */
export function cutLink(given: string): LinkedText {
  const whole = withoutEmphasis(given)
  const tag = TAG_LINK.exec(whole)
  if (tag?.[1] !== undefined) return { text: tag[2] ?? '', link: tag[1], source: null }
  const markdown = MARKDOWN_LINK.exec(whole)
  if (markdown?.[1] !== undefined && markdown[2] !== undefined) {
    const behind = whole.slice(markdown.index + markdown[0].length)
    const source = markdown.index === 0 ? (BEHIND.exec(behind)?.[1] ?? null) : null
    const text = whole.slice(0, markdown.index) + markdown[1] + (source === null ? behind : '')
    return { text: withoutEmphasis(text.trim()), link: markdown[2], source }
  }
  const reference = REFERENCE_LINK.exec(whole)
  if (reference?.[1] !== undefined)
    return { text: withoutEmphasis(reference[1]), link: null, source: null }
  const trailing = TRAILING_LINK.exec(whole.slice(-2_048))
  if (trailing?.[1] !== undefined && trailing[0].length < whole.length)
    return {
      text: withoutEmphasis(whole.slice(0, -trailing[0].length)),
      link: completeAddress(trailing[1]),
      source: null,
    }
  return { text: whole, link: null, source: null }
}

const LEAD =
  /^(\*\*|__)(?=\S)([^*_]{8,300}?)(?<=\S)\1\s*(?:[-–—:|]\s*)?(\S[^]{8,1200}[.!?…]["'”’)]?)$/u
const MIN_WORDS = 3

/** `**Fog lifts over the strait** – Ferries sail again.` → the headline, in its signs, and what is said of it. */
export function cutLead(text: string): { readonly head: string; readonly summary: string } | null {
  const [, signs = '', words = '', summary = ''] = LEAD.exec(text) ?? []
  return words.split(' ').length < MIN_WORDS ? null : { head: `${signs}${words}${signs}`, summary }
}

/** Bold, italic and struck-out type, code and a heading's closing signs: where they hold all of it, or words in it. */
export function withoutEmphasis(text: string): string {
  if (!/[*_~`#]/.test(text)) return text
  return text
    .replace(/(\*\*|__|~~)(?=\S)([^]{1,400}?)(?<=\S)\1/g, '$2')
    .replace(/^([*_`])(?=[^\s*_`])([^*_`]{1,400})(?<=\S)\1$/, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]{1,200})(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/\s+#{1,6}$/, '')
    .trim()
}

const completeAddress = (address: string): string =>
  (/^www\./i.test(address) ? `https://${address}` : address).replace(/[.,;]$/, '')

/** By what can be written to or rung up. */
const REACHED =
  /\S@\S+\.\p{L}|\bwww\.|https?:|(?:\+|\b(?:tel|phone|fax)\b.{0,12})\d[\d ()/.-]{6,}\d|\(\d{3}\) ?\d{3}-\d{4}/iu

/** Whether a line is one of an address. */
export const isReached = (text: string): boolean => REACHED.test(text)
