const MAX_CHARACTERS = 60
/** Numbers and codes of a desk, in capitals, or in small letters beside others: `bdt0417 4 vm 198  dpa 0893`. */
const CODE = /^(?:\p{Lu}{1,4}|\p{Ll}{1,3}|(?=\p{L}*\d)[\p{L}\d]{1,10}|[\d:./-]{1,10})$/u

/**
 * Whether a line holds nothing but the codes by which an agency's machines know a story: number, priority, category,
 * count of words. Source: headers of AFP, AP, dpa and PTI as clients get them.
 */
export function isCoded(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return false
  const words = text.split(/\s+/)
  if (!words.every((word) => CODE.test(word))) return false
  if (words.length === 1) return /^\p{Lu}{2,4}\d{1,4}$/u.test(text)
  const numbers = words.filter((word) => /\d/.test(word)).length
  return numbers * 2 >= words.length
    ? words.some((word) => /^(?=.*\p{L}).*\d/u.test(word)) && words.length > 2
    : words.every((word) => /^\p{Lu}{1,2}$/u.test(word)) && words.length > 2
}

/**
 * Keywords that name a story until it has run: joined by strokes or hyphens, with a stroke or a comma behind; or a
 * numbered take, as PA writes it: `1 ACCIDENT Quarry`.
 */
const SLUG =
  /^(?:\d{1,2} \p{Lu}{3,}(?: \p{Lu}[\p{Ll}\d-]+){1,2}|[\p{L}\d]{2,}(?:[-/][\p{L}\d. ]{2,40}){1,5}[/,]|\p{Lu}{2,}(?:[-/][\p{Lu}\d]{2,}){1,4})$/u
/** The cycle, keywords and which sending it is: `BC-US--Ferry Strike, 2nd Ld-Writethru`. */
const CYCLE =
  /^(?:AM|BC|PM|AP)-+\p{Lu}.{0,60}(?:, (?:\d\w\w (?:Ld|Add|NightLd).{0,20}|Ld\b.{0,20}|Advisory))?,?\d{0,4}$/u

/** Whether a line is what a desk calls a story by, and no title. */
export const isDeskSlug = (text: string): boolean =>
  text.length <= MAX_CHARACTERS && (SLUG.test(text) || (CYCLE.test(text) && !/[.!?]$/.test(text)))
