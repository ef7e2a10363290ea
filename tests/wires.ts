import { readFileSync } from 'node:fs'

/** The wire the app ships with. */
export const realWire = readFileSync('public/wires/sf-pst.txt', 'utf8')

/** The real wire with some of its headlines, by number from 1: the more rows a page has, the longer its tests take. */
export function realWireOf(...numbers: readonly number[]): string {
  const lines = realWire.split('\n')
  const chosen = numbers.flatMap((number) => lines.slice(2 * number - 2, 2 * number))
  return [...chosen, ...lines.slice(100)].join('\n')
}

/** A wire of two headlines and an article with a quote. */
export const harbourWire = `-
Harbour strike ends after nine days
-
Mayor opens new library: council
Ferry runs again
The ferry between the islands ran again on Monday.
"We waited long enough," said Ann Porter.
J.Doe--HB-XYZ`

/** A wire that is a list of headlines and nothing else. */
export const listOf = (...headlines: readonly string[]): string =>
  headlines.map((headline) => `-\n${headline}\n`).join('')

/** A list in English, and the full text of another article in German. */
export const bilingualWire = `${listOf(
  'The storm closes the port of the city',
  'Bridge will be shut for weeks, says the mayor',
)}
Bundesverfassungsgericht kippt Gebühr

Language: German

Das Gericht hat die Gebühr für die Fähren am Montag in Karlsruhe für nichtig erklärt.
"Wir haben lange darauf gewartet", sagte Anna Lindner am Montag in der Stadt.

K.Weber--SF-PST
`

const { FUZZ_RUNS } = process.env

/** How often a property is tried by itself; `npm run fuzz` asks for more. */
export const runs = { numRuns: Number(FUZZ_RUNS ?? 200) }

/** Two headlines, the first with its full article. */
export const monday = [
  listOf('Ferry crews strike over pay in Oslo harbour', 'Alpine tunnel reopens after rockfall'),
  'Ferry crews strike over pay in Oslo harbour',
  'The crews met on the quay at dawn. Nobody sailed, and nobody spoke of money.',
  'R.Moor--SF-PST',
].join('\n')
