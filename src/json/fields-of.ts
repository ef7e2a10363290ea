/**
 * The fields of an object of JSON by their names, whatever they hold; none of a list or anything else. They are its own
 * alone: a name that every object inherits (`toString`) is no field.
 */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { __proto__: null, ...value }
    : { __proto__: null }
