import { fieldsOf } from '../../json/fields-of.ts'

/** The fields of a JSON object by their names in lower case, whatever they hold; none of anything else. */
export type Fields = ReadonlyMap<string, unknown>

export function foldedFieldsOf(value: unknown): Fields {
  return new Map(
    Object.entries(fieldsOf(value)).map(([name, field]) => [name.toLowerCase(), field]),
  )
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
  return Array.isArray(value) ? value.map(foldedFieldsOf) : []
}

/** The objects in a value that is a list, or an object by itself. */
export const objectsOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).map(foldedFieldsOf).filter(({ size }) => size > 0)

/** The texts in a field that holds one, or several, or objects with one under these names. */
export function stringsIn(
  fields: Fields,
  name: string,
  ...within: readonly string[]
): readonly string[] {
  const value = fields.get(name)
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : [stringIn(foldedFieldsOf(one), ...within)].filter(Boolean),
  )
}
