/** A day that a path names, perhaps with a time of day: strings of two digits, the year of four. */
export interface PathDay {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: { readonly hour: string; readonly minute: string } | null
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** How the names of the months begin, in English and in German: the first letters tell them apart. */
const monthBeginnings = [
  ...monthNames.map((name) => name.slice(0, 3).toLowerCase()),
  'jän',
  'feb',
  'mär',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
]

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`
const DAY = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`
const WORD =
  '(?<word>jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)'
const TIME = String.raw`(?!\d)(?:[-_.Tt/ ]*(?!\d{4}[-_./]\d\d?[-_./]\d)(?<hour>[01]\d|2[0-3])[-_.:Hh]?(?<minute>[0-5]\d)(?:[-_.:]?[0-5]\d)?[Zz]?(?!\d))?`

/** How a day stands in a path, each perhaps with a time behind it: `-0940`, `T09.40`, `T094000Z`. */
const forms = [
  // `2026/11/28`, `2026-11-28`, `2026-1-8`; `20261128`.
  String.raw`(?<!\d)${YEAR}(?:(?<apart>[-_./])(?<month>0?[1-9]|1[0-2])\k<apart>${DAY}|(?<digits>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))`,
  // `28.11.2026`, `28-11-2026`: day and month in either order.
  String.raw`(?<!\d)(?<one>\d{1,2})(?<apart>[-_./])(?<other>\d{1,2})\k<apart>${YEAR}`,
  // `28 November 2026`, `28-Nov-2026`, `28. November 2026`.
  String.raw`(?<!\d)${DAY}(?:st|nd|rd|th)?[-_., ]*${WORD}[-_., ]*${YEAR}`,
  // `November 28, 2026`.
  String.raw`(?<!\p{L})${WORD}[-_., ]*${DAY}(?:st|nd|rd|th)?[-_., ]+${YEAR}`,
].map((form) => new RegExp(form + TIME, 'giu'))

/** The last day that a path names; `null` where it names none, or one that can be read in two ways. */
export function findDay(path: string): PathDay | null {
  const text = path.normalize('NFC')
  const found = forms
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap(({ 0: { length }, index, groups = {} }) => {
      const day = readDay(groups)
      return day ? [{ day, from: index, to: index + length }] : []
    })
    .toSorted((one, other) => one.from - other.from)
  let last: (typeof found)[number] | null = null
  for (const one of found) if (!last || one.from >= last.to) last = one
  return last?.day ?? null
}

type Groups = Readonly<Record<string, string | undefined>>

function readDay({ year = '', hour, minute, ...groups }: Groups): PathDay | null {
  const [only, second] = readings(groups).filter(([month, day]) => isOfYear(year, month, day))
  if (!only || second) return null
  const [month, day] = only.map((part) => String(part).padStart(2, '0'))
  return month && day ? { year, month, day, time: hour && minute ? { hour, minute } : null } : null
}

/** Month and day as the form can be read: in one way, or in two. */
function readings({ month, day, digits = '', one, other, word = '' }: Groups): [number, number][] {
  if (one && other && one === other) return [[Number(one), Number(one)]]
  if (one && other)
    return [
      [Number(other), Number(one)],
      [Number(one), Number(other)],
    ]
  if (!day) return [[Number(digits.slice(0, 2)), Number(digits.slice(2))]]
  return [[month ? Number(month) : numberOfMonth(word), Number(day)]]
}

const numberOfMonth = (word: string): number =>
  (monthBeginnings.indexOf(word.slice(0, 3).toLowerCase()) % 12) + 1

const isOfYear = (year: string, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Number(year), month, 0).getDate()

/** The moment by which dated wires are sorted, in ms: without a time of day, the end of the day. */
export const momentOf = ({ year, month, day, time }: PathDay): number =>
  new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(time?.hour ?? 23),
    Number(time?.minute ?? 59),
  ).getTime()

/** `28 November 2026, 09:40` */
export const printDay = ({ year, month, day, time }: PathDay): string =>
  `${Number(day)} ${printMonth(year, month)}${time ? `, ${time.hour}:${time.minute}` : ''}`

/** `November 2026` */
const printMonth = (year: string, month: string): string =>
  `${monthNames[Number(month) - 1] ?? month} ${year}`

/** A folder that holds one month's wires: `2026/11`, `archive/2026-11`. */
export interface MonthFolder {
  readonly path: string
  readonly name: string
}

const MONTH = /^(?:.*\/)?(?<year>(?:19|20)\d\d)[-/](?<month>0[1-9]|1[0-2])(?=\/)/u

/** The month's folder that a path lies in; `null` where it lies in none. */
export function findMonthFolder(path: string): MonthFolder | null {
  const found = MONTH.exec(path)
  const { year, month } = found?.groups ?? {}
  return found && year && month ? { path: found[0], name: printMonth(year, month) } : null
}
