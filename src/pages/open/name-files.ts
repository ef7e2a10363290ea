import type { Incoming } from '../../browser/intake/order-incoming.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeTime } from '../../ui/text/describe-time.ts'

/** A file as it is listed: its name or path, and what tells it from another of that name. */
export interface NamedFile {
  readonly name: string
  /** Empty where no other has the name. */
  readonly about: string
}

/** Files by their names; those of one name by size and time of change too, and by number where these are the same. */
export function nameFiles(files: readonly Incoming[]): readonly NamedFile[] {
  const names = files.map(({ path, name }) => path ?? name)
  const told = tellApart(names, files.map(describeFile))
  return names.map((name, at) => ({ name, about: told[at] ?? '' }))
}

const describeFile = ({ blob, modifiedAt }: Incoming): string =>
  [
    describeSize(blob.size),
    ...(modifiedAt === undefined ? [] : [`changed ${describeTime(modifiedAt)}`]),
  ].join(', ')

function tellApart(names: readonly string[], facts: readonly string[]): readonly string[] {
  const whole = names.map((name, at) => `${name}\n${facts[at]}`)
  const [named, alike] = [countEach(names), countEach(whole)]
  const met = new Map<string, number>()
  return whole.map((key, at) => {
    if (named.get(names[at] ?? '') === 1) return ''
    const number = (met.get(key) ?? 0) + 1
    met.set(key, number)
    const all = alike.get(key) ?? 1
    return `${facts[at]}${all > 1 ? `, ${number} of ${all}` : ''}`
  })
}

function countEach(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
