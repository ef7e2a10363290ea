import type { Diagnostic } from '../../wire/diagnostic.ts'
import { parseText } from '../../wire/layouts/parse-text.ts'
import { everyLanguage } from '../languages/every-language.ts'
import { tellLanguages } from '../languages/tell-languages.ts'
import { completeEdition } from './complete-edition.ts'
import type { Edition } from '../edition.ts'
import { outlineEdition } from './outline-edition.ts'

/**
 * The text of a wire → its edition, with what its decoding had to say put before what its parsing says. Total: any
 * string gives an edition, an empty one too. Pure, and its value can be cloned.
 */
export function readEdition(text: string, decoding: readonly Diagnostic[] = []): Edition {
  const wire = parseText(text)
  return completeEdition(outlineEdition(wire, decoding, tellLanguages(wire)), everyLanguage)
}
