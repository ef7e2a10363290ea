const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** A number of bytes for people, in powers of 1,000: `123 bytes`, `4.9 kB`, `1.2 GB`. */
export function describeSize(bytes: number): string {
  let [value, unit] = [bytes, 0]
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${value === 1 && unit === 0 ? 'byte' : units[unit]}`
}
