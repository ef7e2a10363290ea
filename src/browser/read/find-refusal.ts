import type { Edition } from '../../edition/edition.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { describe } from '../../wire/describe.ts'

/** The sentence that says why an edition without any text is refused; `null` where there is something to read. */
export function findRefusal(edition: Edition): string | null {
  const { wire } = edition
  const fault = wire.diagnostics.find(({ severity }) => severity === 'error')
  if (fault) return describe(fault)
  if (!holdsNothing(edition)) return null
  const empty = wire.diagnostics.find(({ code }) => code === 'file-empty')
  if (wire.readFrom !== null)
    return `This is ${wire.readFrom.format}, and there is no headline and no text in it that could be read.`
  return empty ? describe(empty) : 'There is no headline and no article in it.'
}
