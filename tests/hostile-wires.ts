import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'fixtures', 'hostile')
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('')

/** Wires too large to be kept as files. */
const large: Readonly<Record<string, string>> = {
  'one-line-of-200-kB': `-\n${'word '.repeat(40_960)}`,
  'one-word-of-200-kB': `-\n${'x'.repeat(204_800)}\n-\n${'\u0301'.repeat(20_000)}`,
  '1000-equal-headlines': times(1000, () => '-\nPilots strike over night shifts\n'),
  '3000-headlines': times(
    3000,
    (index) => `-\nHarbour ${index} reopens after storm ${index % 7}\n`,
  ),
  '2000-quotes': `Harbour reopens\n${times(200, (index) => `${times(10, (part) => `"We saw ${index} ships and ${part} boats," said Pilot ${index}. `)}\n`)}V.Said--SF-PST`,
  '4000-quotation-marks': `Harbour reopens\n${'" '.repeat(4000)}\nV.Said--SF-PST`,
  '2000-speakers': `Harbour reopens\n${times(2000, (index) => `"Yes," said Anna Berg${index}.\n`)}V.Said--SF-PST`,
  '300-editions': times(
    300,
    (index) => `-\nHeadline ${index}\nTitle ${index}\nText.\nV.Said--SF-PST\n`,
  ),
}

/** Every hostile wire by name, as bytes. */
export const hostileWires: ReadonlyMap<string, Buffer> = new Map([
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, -4), readFileSync(join(folder, name))] as const),
  ...Object.entries(large).map(([name, text]) => [name, Buffer.from(text)] as const),
])
