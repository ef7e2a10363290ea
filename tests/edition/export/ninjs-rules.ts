import { Ajv2020 } from 'ajv/dist/2020.js'

/**
 * The rules of ninjs 3.1 for the properties that we write, in our own words and stricter than the standard:
 * every other property is refused. Source of the rules: IPTC, ninjs-schema_3.1.json
 * (https://github.com/iptc/newsinjson, CC BY 4.0).
 */
const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }

const object = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const list = (items: object): object => ({ type: 'array', items, minItems: 1 })

const valueOf = (more: object = {}): object =>
  object({ role: text, contentType: text, value: text, ...more }, ['value'])

const item = {
  uri,
  type: { enum: ['text', 'composite'] },
  representationType: { enum: ['full', 'partial'] },
  headlines: list(valueOf()),
  bodies: list(valueOf({ wordCount: { type: 'integer', minimum: 0 } })),
  by: text,
  copyrightNotice: text,
  infoSources: list(object({ name: text, role: text, uri, literal: text })),
  subjects: list(object({ name: text, rel: text, uri, literal: text, creator: text })),
  places: list(object({ name: text, rel: text, uri, literal: text })),
}

const schema = object(
  {
    ...item,
    standard: object({ name: { const: 'ninjs' }, version: { const: '3.1' }, schema: uri }),
    associations: { type: 'array', items: object({ ...item, name: text }, ['uri', 'name']) },
  },
  ['uri'],
)

const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: (value: string) => URL.canParse(value) },
})
const validate = ajv.compile(schema)

/** What breaks a rule, in words; nothing for a valid item. */
export function findFaults(json: unknown): readonly string[] {
  validate(json)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
