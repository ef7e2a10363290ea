import type { HeadlineVoices } from '../../quotes/quote.ts'
import { foldText } from '../../text/folded.ts'
import type { Bits } from '../columns/bits.ts'
import { createBits, setBit } from '../columns/bits.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import { textOfRow } from '../columns/headline-table.ts'
import { unpackFindings } from '../columns/unpack-findings.ts'

/** The rows in which somebody speaks, or is named as the source, whose folded name fits. */
export function findSpeakerBits(table: HeadlineTable, fits: (name: string) => boolean): Bits {
  const bits = createBits(table.count)
  const { findings } = table
  for (const row of findings?.voiced ?? [])
    if (
      findings &&
      speakersOf(unpackFindings(findings, row, textOfRow(table, row)).voices).some(fits)
    )
      setBit(bits, row)
  return bits
}

/** Everybody whom a headline has speak, by their folded names. */
export const speakersOf = ({ source, quotes }: HeadlineVoices): readonly string[] =>
  [source?.name ?? null, ...quotes.map(({ speaker }) => speaker)].flatMap((name) =>
    name === null ? [] : [foldText(name).text],
  )
