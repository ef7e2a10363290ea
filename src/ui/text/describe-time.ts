let dayAndTime: Intl.DateTimeFormat | null = null

/**
 * A moment (ms since 1970, 0 where it is not known) for people: the time today (`09:30`), with the day otherwise
 * (`24 Nov, 09:30`), and the year where it is another (`24 Nov 2020, 09:30`).
 */
export function describeTime(moment: number): string {
  if (moment === 0) return 'no date'
  if (isToday(moment)) return describeClock(moment)
  dayAndTime ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
  return dayAndTime.format(moment).replace(` ${new Date().getFullYear()}`, '')
}

/** The time of a moment, on whatever day: `09:30`. */
export const describeClock = (moment: number): string => new Date(moment).toTimeString().slice(0, 5)

/** A moment where it stands alone: `today 09:30`, `24 Nov, 09:30`. */
export const describeDayTime = (moment: number): string =>
  `${isToday(moment) ? 'today ' : ''}${describeTime(moment)}`

const isToday = (moment: number): boolean =>
  new Date(moment).toDateString() === new Date().toDateString()

const WEEK_MS = 6 * 24 * 60 * 60 * 1000

/**
 * The moment that a text gives (ms since 1970); NaN where it lacks the year or the time of day, which browsers make up:
 * `2026-11-28`, `edition 5`.
 */
const momentOf = (raw: string): number => (/\d{4}.*\d:\d\d/.test(raw) ? Date.parse(raw) : NaN)

/**
 * A time as a file gives it, in the reader's own: `07:40` today, `Fri 21:15` within the week, else with its date. What
 * is no time stays as it stands.
 */
export function describeSentAt(raw: string): string {
  const moment = momentOf(raw)
  if (Number.isNaN(moment)) return raw
  const age = Date.now() - moment
  if (age < 0 || age > WEEK_MS || isToday(moment))
    // The first moment of 1970 is one too.
    return describeTime(moment || 1)
  // `Fri Nov 27 2026 21:15:00 GMT…`, a form that ECMAScript lays down
  const text = String(new Date(moment))
  return text.slice(0, 4) + text.slice(16, 21)
}
