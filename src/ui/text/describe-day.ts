import { describeTime } from './describe-time.ts'

let format: Intl.DateTimeFormat | null = null

/** A day (`2026-11-28`) for people: `Saturday 28 November 2026`, today with that word before it; an empty one is none. */
export function describeDay(day: string): string {
  if (day === '') return 'No date'
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const moment = new Date(year, month - 1, date)
  format ??= new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const words = format.format(moment).replace(',', '')
  return moment.toDateString() === new Date().toDateString() ? `Today, ${words}` : words
}

/** When a wire was opened (ms since 1970, 0 where that is not known), within a sentence. */
export const describeOpened = (moment: number): string =>
  moment > 0 ? `opened ${describeTime(moment)}` : 'opened on a day that is not known'
