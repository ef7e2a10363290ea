import { printCount } from './print-count.ts'
/** A count with its noun: `1 quote`, `10 quotes`, `2 stories`. Numbers are grouped as English does. */
export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${printCount(count)} ${count === 1 ? singular : many}`
}
