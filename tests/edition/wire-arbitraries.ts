import * as fc from 'fast-check'
import { runs } from '../wires.ts'

/** Runs of properties that read several wires each. */
export const fewer = { numRuns: Math.ceil(runs.numRuns / 5) }

/** Milliseconds that a property may take on a busy machine. */
export const patience = 20_000 + 40 * runs.numRuns

const words = [
  'Oil',
  'prices',
  'talks',
  'court',
  'minister',
  'Lisbon',
  'rail',
  'strike',
  'enters',
  'third',
  'week',
  'as',
  'union',
  'rejects',
  'offer',
  '*now*',
  '[again]',
  '1.',
  '#',
  '-',
  '&amp;',
  '<b>',
  "can't",
  '"ready"',
  '$5',
  '_x_',
  'é',
  '火山',
]

/** Lines as wires have them, with the signs that formats trip over. */
export const lineOfText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(' '))

/** Whole wires: lines of text, of markers, of subheads and signatures, and of anything. */
export const wireText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: lineOfText },
      { weight: 4, arbitrary: lineOfText.map((text) => `-\n${text}`) },
      { weight: 1, arbitrary: lineOfText.map((text) => `- ${text} -`) },
      { weight: 1, arbitrary: fc.constant('R.Moor--SF-PST') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    ),
    { maxLength: 24 },
  )
  .map((lines) => lines.join('\n'))
