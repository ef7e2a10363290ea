let format: Intl.DateTimeFormat | null = null

/** A day (`2026-11-28`) for people: `Saturday 28 November 2026`, today with that word before it. */
export function describeDay(day: string): string {
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
