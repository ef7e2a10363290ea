let dayAndTime: Intl.DateTimeFormat | null = null

/** A moment (ms since 1970) for people: the time today (`09:30`), with the day otherwise (`24 Nov, 09:30`). */
export function describeTime(moment: number): string {
  const date = new Date(moment)
  if (date.toDateString() === new Date().toDateString())
    return [date.getHours(), date.getMinutes()]
      .map((part) => String(part).padStart(2, '0'))
      .join(':')
  dayAndTime ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  return dayAndTime.format(date)
}
