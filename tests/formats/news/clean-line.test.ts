import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine } from '../../../src/formats/news/clean-line.ts'
import { cleanText } from '../../../src/wire/lines/display-text.ts'

test('any text is cleaned as it is for lines of a wire', () => {
  const edge = fc.constantFrom(' ', '\t', '\u00a0', '\u00ad', '\n', '\u0007', 'é', '—', '\u0301')
  const text = fc.array(fc.oneof(fc.string(), edge, fc.string({ unit: 'binary' })))
  fc.assert(
    fc.property(text, (parts) => {
      expect(cleanLine(parts.join(''))).toBe(cleanText(parts.join('')))
    }),
  )
})
