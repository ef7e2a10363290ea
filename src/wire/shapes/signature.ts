import type { Signature } from '../wire.ts'

/**
 *     V.Said--SF-PST        canonical: byline V.Said, agency code SF-PST
 *     (V. Said – SF-PST).   a variant, read alike
 *     hh/ph    (AFP)        weak: only as the last line of an article
 *     V.Said-SFPST          malformed: it could be a compound name
 */
export type SignatureShape = Pick<Signature, 'byline' | 'agencyCode'> & {
  readonly canonical: boolean
}

export const SIGNATURE_CHARACTERS = 80
const INITIALS = String.raw`\p{Lu}\.(?:-?\p{Lu}\.){0,2}`
const PARTICLES = String.raw`(?:(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|das|do|dos|du|la|le|ter|ten|af|av|bin|bint|ibn|abu|ben|al|el|y|e)[ -]|d['’]){0,3}`
const PART = String.raw`\p{Lu}[\p{L}\p{M}]{0,40}`
const NAME = String.raw`${PART}(?:[ '’-]${PART}){0,7}`
const BYLINE = String.raw`${INITIALS} ?${PARTICLES}${NAME}`
const CODE = String.raw`\p{Lu}[\p{L}\d]{0,9}(?:[-_/][\p{L}\d]{1,8}){0,2}`

const STRONG = new RegExp(String.raw`^\(?(${BYLINE}) ?(?:--|–|—|---) ?(${CODE})\)?\.?$`, 'u')
const MALFORMED = new RegExp(
  String.raw`^\(?${BYLINE} ?(?:-|[-–—]{2,4}) ?(?:${CODE})?\)?\.?$|^[-–—]{2,3} ?${CODE}$`,
  'u',
)
const DESK = /^[a-z]{2,3}(?:(?:[/-]|\/ )[a-z]{2,3}){1,5}\/?$/
const DPA = /^(dpa|afp|apa|sda) ([a-z]{2,4}(?: [a-z]{2,4}){0,5})$/
const AGENCY = /^\(([A-Z][A-Za-z]{1,9})\)$/

/** The strong form, by which an article is closed wherever it stands; `text` is a `normalText`. */
export function findSignature(text: string): SignatureShape | null {
  const dot = text.indexOf('.')
  if (text.length > SIGNATURE_CHARACTERS || dot < 1 || dot > 3) return null
  const match = STRONG.exec(text)
  const [, byline, agencyCode] = match ?? []
  if (byline === undefined || agencyCode === undefined || !isCode(agencyCode)) return null
  // Of the byline's parts only the initials end in a full stop.
  const canonical = text === `${byline}--${agencyCode}` && !byline.includes('. ')
  return { byline, agencyCode, canonical }
}

/** The forms that count only where nothing else follows. */
export function findWeakSignature(text: string): SignatureShape | null {
  if (text.length > SIGNATURE_CHARACTERS / 2) return null
  if (DESK.test(text)) return { byline: text, agencyCode: null, canonical: false }
  const [, desk, initials] = DPA.exec(text) ?? []
  if (desk !== undefined && initials !== undefined) {
    return { byline: initials, agencyCode: desk, canonical: false }
  }
  const agency = AGENCY.exec(text)?.[1]
  return agency !== undefined && isCode(agency)
    ? { byline: null, agencyCode: agency, canonical: false }
    : null
}

/** Nearly a signature, and kept as text. */
export function isMalformedSignature(text: string): boolean {
  const dot = text.indexOf('.')
  // Fast path: hardly a line begins so, and the pattern below is slow to compile.
  if (text.length > SIGNATURE_CHARACTERS || (!/^[-–—]/.test(text) && (dot < 1 || dot > 3)))
    return false
  return MALFORMED.test(text) && findSignature(text) === null
}

/** At least half of a code's letters and digits are upper case or digits: `SF-PST`, `JdO`, not `Paris`. */
function isCode(text: string): boolean {
  const characters = text.match(/[\p{L}\d]/gu) ?? []
  const strong = characters.filter((character) => /[\p{Lu}\d]/u.test(character))
  return strong.length * 2 >= characters.length
}
