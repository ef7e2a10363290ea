/** The fields of a JSON object by their names in lower case, whatever they hold; none of anything else. */
export type Fields = ReadonlyMap<string, unknown>

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]))
}

/** The first of these fields that is a text or a number; empty for none. */
export function stringIn(fields: Fields, ...names: readonly string[]): string {
  for (const name of names) {
    const value = fields.get(name)
    if ((typeof value === 'string' && value !== '') || typeof value === 'number')
      return String(value)
  }
  return ''
}

/** The objects of a field that is a list. */
export function listIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields.get(name)
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

/** The objects in a value that is a list, or an object by itself. */
export const objectsOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).map(fieldsOf).filter(({ size }) => size > 0)

/** The texts in a field that holds one, or several, or objects with one under these names. */
export function stringsIn(
  fields: Fields,
  name: string,
  ...within: readonly string[]
): readonly string[] {
  const value = fields.get(name)
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : [stringIn(fieldsOf(one), ...within)].filter(Boolean),
  )
}
