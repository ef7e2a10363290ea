import { isChrome } from './chrome.ts'
import { isDateline } from './dateline.ts'
import type { DiagnosticCode } from '../diagnostic.ts'
import type { Furniture } from '../wire.ts'

/** A line around an article that its shape gives away, where its place allows it. */
export interface FurnitureShape {
  readonly role: Furniture['role']
  readonly code: Extract<
    DiagnosticCode,
    | 'embargo-line'
    | 'advisory-line'
    | 'copyright-line'
    | 'caption-line'
    | 'chrome-line'
    | 'byline-line'
    | 'dateline-line'
    | 'meta-line'
  >
}

const MAX_LINE_CHARACTERS = 400
const RIGHTS_CHARACTERS = 160
const NAME = String.raw`(?:[\p{Lu}][\p{L}\p{M}.'’-]*|van|von|de|der|del|di|da|bin|al|el|la|le)`
const JOINED = String.raw`(?:,? (?:and|with|in|for|et|avec|à|und|mit|y|con|en|e) |, ?| ?[|/&–—-] ?)`

/** What every embargo has. Asked first: to compile the pattern of all takes 20 ms on a slow phone. */
const EMBARGO_WORD = /embarg|not for|release|sperrfrist/i
const EMBARGO =
  /^[^\p{L}\d"'“‘«„]{0,4}(?:(?:strictly|(?:check against delivery|(?:press|news|media) release|confidential|urgent|attention)\s?[-–—:|/]|this (?:\p{L}+ ){1,3}is) )?(?:embargoed (?:for|to |by )|(?:under (?:strict )?)?embargo(?:ed\s?|(?=.{0,24}$|.*\d)\s?)(?:[:\d-]|until|till|for)|not for (?:publication|release|use|broadcast)\b.{0,30}\b(?:before|until)|hold for release|for (?:immediate )?release (?:at|on|after|until)|sperrfrist\b|sous embargo|embargo (?:jusqu|hasta|bis|fino|até|tot)|embargado (?:hasta|até))/iu
const ADVISORY =
  /^[\W_]{0,4}(?:attention(?: editors)?\s*[-–—:]|attention editors$|editors,? please note|please note,? editors|note to editors|editors?['’]?s? note\b|editors:|eds?: |advisory\s*[-–—:(]|(?:media|news) advisory\b|correction\s*:|clarification\s*:|(?:graphic )?content warning|(?:bulletin|mandatory) kill)|^[(*]{1,3}\s?(?:adds?|updates?|recasts?|corrects?|clarifies|repeats|releads?)\b.{0,200}[)*]$|\/\/\/$/i
const UPPER_ADVISORY =
  /^(?:(?:ADDS|UPDATES|RECASTS|CORRECTS|CLARIFIES|REPEATS|REPEATING|RELEADS|WITHHOLD|KILL)\b|(?:WARNING|URGENT)\s*[-–—:(])/
/** The sign, or the word with a sign, a year or a name behind it: "Copyright lawyers told the press" is prose. */
const COPYRIGHT_START =
  /^(?:(?:©|\(c\)|copyright:)\s*(?:©|\(c\)|by\b|\d{4}|.{1,80}\b\d{4}\b|.{1,80}(?:rights|press|agency|media|news)\b)|copyright\s+(?:©|\(c\)|(?:by )?\d{4}\b))/i
/** Names, years and what joins them, with a year or a word of the trade among them. */
const COPYRIGHT_NAME =
  /^(?:C|c)(?:opyright|OPYRIGHT)(?=.*(?:\b\d{4}\b|[Rr]ights|[Pp]res|PRES|[Aa]gency|AGENCY|[Mm]edia|MEDIA|[Nn]ews|NEWS))(?:[\s,/–-]+(?:\p{Lu}[^\s,]*|\d{4}|by|of|and|the|for|de|&)){1,12}\.?$/u
const RIGHTS =
  /(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)\.?\W{0,4}$/i
const CAPTION =
  /^\(?(?:file |archive |afp |handout )?(?:photo|picture|image|foto|bild|photograph|caption|légende|graphic|video|pie de foto)s?(?: (?:by|from|credit|courtesy)\b.{0,60}\)?$|\s?[:©])/i
const CREDIT =
  /(?:[-–—/|(]\s*(?:(?:file |afp |handout )?(?:photo|picture|image|foto|bild)s?\s*(?::|by\b|©)|©|afp photo)[^.]{0,60}\)?|\/ ?(?:AFP|AP|Reuters|dpa|EPA|Getty Images))$/i
/** How a byline begins, asked first for the same reason. */
const BYLINE_START = /^(?:By|BY|by|Par|Von|Por|Door|Di|Da)[: ]/
const BYLINE = new RegExp(
  String.raw`${BYLINE_START.source} ?${NAME}(?: ${NAME}){0,4}(?:${JOINED}${NAME}(?: ${NAME}){0,4}){0,4}\.?$`,
  'u',
)
const AGENCY =
  /^(?:AFP|AP|Reuters|REUTERS|dpa|DPA|ANSA|EFE|TASS|Xinhua|Agence France-Presse|(?:The )?Associated Press|Staff Writers?|Staff Reporters?)$/
const META =
  /^(slug(?:line)?|keywords?|tags?|topics?|category|categories|section|desk|edition|date|time|published|updated|created|issued|sent|source|wire|service|author|credit|editor|priority|urgency|version|language|lang|location|country|city|subject|take|words|word ?count|id|guid|url|link|format|encoding|copyright holder|from|to|provider|feed|issue|number)\s?:\s*(\S.{0,300})$/i
const SLUG =
  /^((?:BC|AM|PM|AS|EU|ML|LA|US|AF)-[\p{L}\d-]+(?:,.{0,60})?|[A-Z][a-z]+-[a-z]+(?:-[a-z]+)*\/|[A-Z]{3,}(?:[-/][A-Z\d]{2,}){1,4}(?:\/|\/? ?\([^()]{1,40}\)))$/u

/** The name and value of `Slug: lamp`, the name in lower case; `null` for any other line. */
export function findMeta(text: string): readonly [name: string, value: string] | null {
  if (text.length > MAX_LINE_CHARACTERS) return null
  const [, name, value] = META.exec(text) ?? []
  if (name !== undefined && value !== undefined) return [name.toLowerCase(), value.trim()]
  return SLUG.test(text) ? ['slug', text] : null
}

/** Which names a time, or is no sentence: `Not for use before May, a sign says.` is one. */
const isEmbargo = (text: string): boolean =>
  EMBARGO_WORD.test(text) && EMBARGO.test(text) && (/\d/.test(text) || !/[.!?]["'”’]?$/.test(text))

function isAdvisory(text: string): boolean {
  return ADVISORY.test(text) || UPPER_ADVISORY.test(text)
}

function isCopyright(text: string): boolean {
  if (/^[©(c]/i.test(text) && (COPYRIGHT_START.test(text) || COPYRIGHT_NAME.test(text))) return true
  return text.length <= RIGHTS_CHARACTERS && RIGHTS.test(text)
}

/** In the order they are asked; the first that fits is it. */
const shapes = [
  { role: 'advisory', code: 'embargo-line', fits: isEmbargo },
  { role: 'advisory', code: 'advisory-line', fits: isAdvisory },
  { role: 'copyright', code: 'copyright-line', fits: isCopyright },
  { role: 'meta', code: 'meta-line', fits: (text) => findMeta(text) !== null },
  {
    role: 'caption',
    code: 'caption-line',
    fits: (text) => CAPTION.test(text) || CREDIT.test(text),
  },
  { role: 'chrome', code: 'chrome-line', fits: isChrome },
  { role: 'dateline', code: 'dateline-line', fits: isDateline },
  {
    role: 'byline',
    code: 'byline-line',
    fits: (text) => (BYLINE_START.test(text) && BYLINE.test(text)) || AGENCY.test(text),
  },
] as const satisfies readonly (FurnitureShape & { fits: (text: string) => boolean })[]

/** The one role of a line that gives a date. */
export const furnitureOfDays: ReadonlySet<Furniture['role']> = new Set(['dateline'])

/** Which roles a place admits. */
export const furnitureBefore = new Set<Furniture['role']>([
  'advisory',
  'copyright',
  'meta',
  'chrome',
  'dateline',
])
export const furnitureAfterTitle = new Set<Furniture['role']>(shapes.map(({ role }) => role))
export const furnitureInBody = new Set<Furniture['role']>(['copyright', 'chrome'])

/** What `text` (a `normalText`) is by its shape, among the roles `admitted`; at most 400 characters are looked at. */
export function findFurniture(
  text: string,
  admitted: ReadonlySet<Furniture['role']>,
): FurnitureShape | null {
  if (text.length > MAX_LINE_CHARACTERS) return null
  return shapes.find(({ role, fits }) => admitted.has(role) && fits(text)) ?? null
}
