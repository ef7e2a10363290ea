const steps = [
  ['minute', 60],
  ['hour', 60 * 60],
  ['day', 24 * 60 * 60],
] as const

/** How long ago a moment was (both ms since 1970), in the largest whole unit: `3 hours ago`. */
export function describeAge(moment: number, now = Date.now()): string {
  const seconds = (now - moment) / 1000
  const step = steps.findLast(([, length]) => seconds >= length)
  if (!step) return 'less than a minute ago'
  const [unit, length] = step
  const count = Math.floor(seconds / length)
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`
}
