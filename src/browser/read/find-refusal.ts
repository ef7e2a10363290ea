import type { Edition } from '../../edition/edition.ts'
import { describe } from '../../wire/describe.ts'

/** The sentence that says why an edition without any text is refused; `null` where there is something to read. */
export function findRefusal({ headlines, articles, wire }: Edition): string | null {
  const fault = wire.diagnostics.find(({ severity }) => severity === 'error')
  if (fault) return describe(fault)
  if (headlines.length + articles.length > 0) return null
  const empty = wire.diagnostics.find(({ code }) => code === 'file-empty')
  if (wire.readFrom !== null)
    return `This is ${wire.readFrom.format}, and there is no headline and no text in it that could be read.`
  return empty ? describe(empty) : 'There is no headline and no article in it.'
}
