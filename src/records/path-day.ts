/** A day that a path names, perhaps with a time of day: strings of digits as the path has them. */
export interface PathDay {
  readonly year: string
  readonly month: string
  readonly day: string
  readonly time: { readonly hour: string; readonly minute: string } | null
}

/** `2026/11/28`, `2026-11-28` or `20261128`, perhaps with a time behind it: `-0940`, `T09.40`, `T094000Z`. */
const DAY =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<apart>[-_./]?)(?<month>0[1-9]|1[0-2])\k<apart>(?<day>0[1-9]|[12]\d|3[01])(?!\d)(?:[-_.Tt/ ]*(?<hour>[01]\d|2[0-3])[-_.:Hh]?(?<minute>[0-5]\d)(?:[-_.:]?[0-5]\d)?[Zz]?(?!\d))?/g

/** The last day that a path names; `null` where it names none. */
export function findDay(path: string): PathDay | null {
  const { year, month, day, hour, minute } = [...path.matchAll(DAY)].at(-1)?.groups ?? {}
  if (!year || !month || !day) return null
  return { year, month, day, time: hour && minute ? { hour, minute } : null }
}

/** The moment by which dated wires are sorted, in ms: without a time of day, the end of the day. */
export const momentOf = ({ year, month, day, time }: PathDay): number =>
  new Date(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(time?.hour ?? 23),
    Number(time?.minute ?? 59),
  ).getTime()

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
