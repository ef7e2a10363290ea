const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment (ms since 1970) for people: the time today, with the day otherwise. */
export function describeTime(moment: number): string {
  const date = new Date(moment)
  return date.toDateString() === new Date().toDateString()
    ? time.format(date)
    : dayAndTime.format(date)
}
